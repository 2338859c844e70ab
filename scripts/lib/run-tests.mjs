// Runs the steps of the test run and sums what they come to: in their order, as many at a time as there are cores, but
// two of them at most; a step that wants the machine for itself has it.
//   node scripts/lib/run-tests.mjs [--list] [--only WORD]…     --only takes steps by a part of their name, with their needs
import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { add, closingLine, countsOf, none } from "./counts.mjs";
import { runStep } from "./run-step.mjs";
import { steps } from "./steps.mjs";

const LIMIT = 30 * 60;
const TAIL = 60;
const root = fileURLToPath(new URL("../..", import.meta.url));
const logs = join(root, "build", "logs");

function chosen(all, words) {
  if (!words) return all;
  const names = new Set();
  const take = (step) => {
    names.add(step.name);
    for (const name of step.needs) take(all.find((other) => other.name === name));
  };
  all.filter((step) => words.some((word) => step.name.includes(word))).forEach(take);
  return all.filter((step) => names.has(step.name));
}

const live = new Map(); // name of a step that runs -> its seconds, for a terminal

function progress(name) {
  const width = 28;
  let told = 0;
  return {
    tick(seconds) {
      live.set(name, seconds);
      const line = [...live].map(([one, of]) => `${one} ${of.toFixed(0)} s`).join(", ");
      if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K       ${line} `);
      else if (seconds - told >= 30) {
        told = seconds;
        console.log(`       ${name.padEnd(width)} … ${seconds.toFixed(0)} s`);
      }
    },
    end(ok, counts, seconds) {
      live.delete(name);
      const sum = counts.passed + counts.failed > 0 ? closingLine(counts) : "";
      const clear = process.stdout.isTTY ? "\r\u001b[K" : "";
      console.log(`${clear}  ${ok ? "ok  " : "FAIL"} ${name.padEnd(width)} ${seconds.toFixed(1).padStart(6)} s  ${sum}`.trimEnd());
    },
  };
}

async function runOne(step, broken) {
  const lines = progress(step.name);
  const missing = step.needs.find((name) => broken.has(name));
  if (missing) {
    const counts = { ...none, failed: 1 };
    lines.end(false, counts, 0);
    console.log(`       not run: "${missing}" failed`);
    return counts;
  }
  const name = step.name.replace(/[^a-z0-9+]+/gi, "-").toLowerCase();
  const log = join(logs, `${name}.log`);
  const { ok, output, seconds, why } = await runStep(step, { cwd: root, log, limit: LIMIT, onTick: lines.tick });
  const counts = countsOf(step.kind, output, ok);
  lines.end(counts.failed === 0, counts, seconds);
  if (counts.failed > 0) {
    const shown = (step.kind === "tap" && failuresInTap(output)) || output.trimEnd().split("\n").slice(-TAIL);
    for (const line of [...shown, why]) if (line) console.log(`       | ${line}`);
    console.log(`       the whole log: build/logs/${name}.log`);
  }
  return counts;
}

// Where TAP tells of failures, those blocks say more than its end; a suite that fails only repeats its tests.
function failuresInTap(output) {
  const lines = [];
  for (const [block] of output.matchAll(/^( *)not ok (?!.*# (?:SKIP|TODO)).*\n(?:\1  .*\n)*/gm)) {
    if (!/failureType: 'subtestsFailed'/.test(block)) lines.push(...block.trimEnd().split("\n").slice(0, TAIL / 2));
  }
  return lines.length > 0 ? lines.slice(0, 2 * TAIL) : null;
}

const { values } = parseArgs({ options: { list: { type: "boolean" }, only: { type: "string", multiple: true } } });
const todo = chosen(steps(root), values.only);
if (values.list) {
  for (const { name, command } of todo) console.log(`${name.padEnd(28)} ${command.slice(0, 3).join(" ")}`);
  process.exit(0);
}
mkdirSync(logs, { recursive: true });
const most = Math.min(2, availableParallelism());
const waiting = [...todo];
const running = new Map(); // step -> its end
const broken = new Set();
let total = none;

const ready = (step) =>
  running.size < most
  && (step.alone ? running.size === 0 : ![...running.keys()].some(({ alone }) => alone))
  && ![...waiting, ...running.keys()].some(({ name }) => step.needs.includes(name));

while (waiting.length + running.size > 0) {
  // One that wants the machine is not overtaken by what comes after the next, or it would wait for ever.
  const next = waiting.slice(0, 1 + waiting.findIndex(({ alone }) => alone) || undefined).find(ready);
  if (next) {
    waiting.splice(waiting.indexOf(next), 1);
    running.set(next, runOne(next, broken).then((counts) => ({ step: next, counts })));
    continue;
  }
  const { step, counts } = await Promise.race(running.values());
  running.delete(step);
  if (counts.failed > 0) broken.add(step.name);
  total = add(total, counts);
}
if (todo.length === 0) total = { ...none, failed: 1 };
console.log(`\n${closingLine(total)}`);
process.exit(total.failed > 0 ? 1 : 0);
