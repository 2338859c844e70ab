/** Timing: batches that last long enough to be measured, and medians, which a burst of noise does not move. */

import { performance } from "node:perf_hooks";

/** The middle one. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

let sink = 0;

/** Milliseconds that `times` passes over the texts take. `work` gives a number, so that no engine may skip it. */
function batch(work, texts, times) {
  const start = performance.now();
  for (let time = 0; time < times; time++) {
    for (const text of texts) sink += work(text);
  }
  return performance.now() - start;
}

/**
 * Makes a stopwatch of one piece of work over one set of texts: lets the compilers finish with it, then finds out how
 * many passes fill a round.
 * @param {(text: Uint8Array) => number} work
 * @param {Uint8Array[]} texts
 * @param {number} milliseconds of one round
 * @returns {() => number} times one round; microseconds a text
 */
export function stopwatch(work, texts, milliseconds) {
  for (const until = performance.now() + 8 * milliseconds; performance.now() < until;) batch(work, texts, 1);
  let times = 1;
  let taken = batch(work, texts, times);
  while (taken < milliseconds / 4) taken = batch(work, texts, (times *= 2));
  times = Math.max(1, Math.round((times * milliseconds) / taken));
  return () => {
    const microseconds = (batch(work, texts, times) * 1000) / (times * texts.length);
    if (!Number.isFinite(sink)) throw new Error("the work gave no number");
    return microseconds;
  };
}
