/**
 * Measures the core beside hand-written JavaScript that does the same work (peer.mjs), in one run:
 *
 *   node tests/bench/run.mjs [--rounds 15] [--milliseconds 20]
 *
 * JavaScript and wasm run in this process; the native binary is started between them, round by round, so that whatever
 * else the machine does hits all three alike. Figures are medians of the rounds, ratios medians of each round's ratio.
 * Before anything is timed, the three must say the same of every text: that alone decides the exit status.
 */

import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { javascript, loadWasm, missing, openNative } from "./engines.mjs";
import { median, stopwatch } from "./timing.mjs";
import { canonical, variants } from "./variants.mjs";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "15" }, milliseconds: { type: "string", default: "20" } },
});
const rounds = Number(values.rounds);
const milliseconds = Number(values.milliseconds);

/** How many times as fast as JavaScript the core is to be. */
const floors = { wasm: 1.3, native: 2, object: 0.5 };

const encoder = new TextEncoder();
const reference = readFileSync(new URL("../../data/guides/junior-backend-engineer.txt", import.meta.url), "utf8");
const others = variants(reference, 64).map((text) => encoder.encode(text));
const inCanonical = (bytes) => encoder.encode(canonical(javascript.guide(bytes)));
const first = encoder.encode(reference);
const sets = [
  { name: "the reference guide", texts: [first] },
  { name: "the same, canonical", texts: [inCanonical(first)] },
  { name: "64 guides", texts: others },
  { name: "64 guides, canonical", texts: others.map(inCanonical) },
];

if (missing().length) {
  console.error(`Not built yet: ${missing().map((path) => `build/${path}`).join(", ")}. scripts/bench builds and measures.`);
  process.exit(2);
}
const wasm = await loadWasm();
const native = openNative();
try {
  for (const [index, set] of sets.entries()) set.files = native.files(index, set.texts);
  const differing = sets.flatMap(differences);
  for (const line of differing) console.error(line);
  if (differing.length) {
    console.error("The engines do not say the same; nothing was timed.");
    process.exitCode = 1;
  } else {
    report(sets.map(measure));
    reportVocabulary();
  }
} finally {
  native.close();
}

/** Where the three say something else of a set's texts, a line each. */
function differences({ name, texts, files }) {
  const natively = native.answers(files);
  return texts.flatMap((bytes, index) => {
    const answer = wasm.answer(bytes);
    const where = `${name}, text ${index + 1}`;
    const said = [];
    if (answer !== natively[index]) said.push(`${where}: native and wasm give other bytes`);
    const ours = JSON.parse(answer).result ?? {};
    for (const [key, value] of Object.entries(javascript.guide(bytes))) {
      const [theirs, own] = [JSON.stringify(value), JSON.stringify(ours[key])];
      if (theirs !== own) said.push(`${where}: ${key}\n  JavaScript ${theirs}\n  wasm       ${own}`);
    }
    return said;
  });
}

/** Times every engine on one set, round by round. */
function measure({ name, texts, files }) {
  const watches = {
    javascript: stopwatch(javascript.held, texts, milliseconds),
    copy: stopwatch(wasm.copy, texts, milliseconds),
    held: stopwatch(wasm.held, texts, milliseconds),
    told: stopwatch(wasm.told, texts, milliseconds),
    decoded: stopwatch(wasm.decoded, texts, milliseconds),
    object: stopwatch(wasm.object, texts, milliseconds),
  };
  const all = Array.from({ length: rounds }, () => {
    const round = {};
    for (const [key, time] of Object.entries(watches)) round[key] = time();
    const { held, told } = native.round(files, milliseconds);
    return { ...round, native: held, nativeTold: told };
  });
  const middle = (pick) => median(all.map(pick));
  const times = Object.fromEntries(Object.keys(all[0]).map((key) => [key, middle((round) => round[key])]));
  const ratios = {
    wasm: middle((round) => round.javascript / round.held),
    native: middle((round) => round.javascript / round.native),
    object: middle((round) => round.javascript / round.object),
  };
  const bytes = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  return { name, bytes, times, ratios };
}

function report(results) {
  const wide = Math.max(...results.map(({ name }) => name.length)) + 2;
  const row = (...cells) => console.log(cells.map((cell, at) => (at ? cell.padStart(12) : cell.padEnd(wide))).join(""));
  const speed = (microseconds, bytes) => `${(bytes / microseconds).toFixed(0)} MB/s`;
  const us = (microseconds) => `${microseconds.toFixed(2)} us`;
  const ratio = (key) => (result) => `${result.ratios[key].toFixed(2)}${result.ratios[key] >= floors[key] ? "" : " <"}`;

  console.log(`Node ${process.versions.node}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}; ` +
    `medians of ${rounds} rounds of ${milliseconds} ms; a guide is about ${(results[0].bytes / 1000).toFixed(1)} kB\n`);

  console.log("Bytes to a guide that the engine holds (wasm with the copy of its input)");
  row("", "JavaScript", "wasm", "native", "JavaScript", "wasm", "native", "wasm/JS", "native/JS");
  for (const result of results) {
    const { name, bytes, times } = result;
    row(name, us(times.javascript), us(times.held), us(times.native), speed(times.javascript, bytes), speed(times.held, bytes),
      speed(times.native, bytes), ratio("wasm")(result), ratio("native")(result));
  }
  row("floor", "", "", "", "", "", "", floors.wasm.toFixed(2), floors.native.toFixed(2));

  console.log("\nBytes to JavaScript objects, and where wasm spends the time");
  row("", "JavaScript", "wasm", "wasm/JS", "copy in", "parse", "write JSON", "decode", "JSON.parse", "native JSON");
  for (const result of results) {
    const { name, times } = result;
    row(name, us(times.javascript), us(times.object), ratio("object")(result), us(times.copy), us(times.held - times.copy),
      us(times.told - times.held), us(times.decoded - times.told), us(times.object - times.decoded), us(times.nativeTold - times.native));
  }
  row("floor", "", "", floors.object.toFixed(2));

  const names = { wasm: "wasm/JS, guide held", native: "native/JS, guide held", object: "wasm/JS, to objects" };
  console.log();
  for (const [key, floor] of Object.entries(floors)) {
    const least = Math.min(...results.map(({ ratios }) => ratios[key]));
    console.log(`${names[key]}: at least ${least.toFixed(2)}, floor ${floor}: ${least >= floor ? "holds" : "DOES NOT HOLD"}`);
  }
}

/** The vocabulary's text into the engine, beside JSON.parse of the same names. */
function reportVocabulary() {
  const kinds = {};
  let block = [];
  for (const line of new TextDecoder().decode(wasm.names).split("\n").slice(1)) {
    if (line.startsWith("!")) block = kinds[line.slice(1)] = [];
    else if (line) block.push(line.split("|"));
  }
  const json = JSON.stringify(kinds);
  const once = (work) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const all = Array.from({ length: 41 }, () => [once(wasm.learn), once(() => JSON.parse(json))]);
  const [learned, parsed] = [median(all.map(([it]) => it)), median(all.map(([, it]) => it))];
  console.log(`\nThe vocabulary: wasm knows its names in ${learned.toFixed(2)} ms, JSON.parse takes ${parsed.toFixed(2)} ms ` +
    `(ratio ${median(all.map(([a, b]) => b / a)).toFixed(2)}, floor 1)`);
}
