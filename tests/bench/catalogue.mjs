/**
 * Measures the catalogue in wasm beside hand-written JavaScript with Map and Set (peer-catalogue.mjs), in one run, once
 * both give the same answers; then how it grows. Nothing of the vocabulary is known in the first part, as the peer knows
 * none; the second part has it, as the page has.
 *
 *   node tests/bench/catalogue.mjs [--rounds N] [--most N]
 *     --most N   the largest catalogue of the second part; 100000 without it
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { vocabularyText } from "../../scripts/make-vocabulary.mjs";
import { createEngine } from "../../web/engine.js";
import { manyGuides, somePerson } from "./many.mjs";
import { PeerCatalogue } from "./peer-catalogue.mjs";
import { median } from "./timing.mjs";

const floors = { load: 1.3, rank: 10, routes: 5 };
const built = (name) => new URL(`../../build/wasm/wasm/career-guide-core.${name}`, import.meta.url);
const { values } = parseArgs({ options: { rounds: { type: "string", default: "9" }, most: { type: "string", default: "100000" } } });
const rounds = Number(values.rounds);

if (!existsSync(built("wasm"))) {
  console.error("build/wasm is missing: run scripts/build wasm first");
  process.exit(2);
}

/** An engine, and its module for a look at its memory. */
async function start(vocabulary) {
  const { default: factory } = await import(built("mjs").href);
  let core;
  const engine = await createEngine(async (options) => (core = await factory(options)), readFileSync(built("wasm")), vocabulary);
  return { engine, memory: () => core.answer().buffer.byteLength };
}

const encode = (text) => new TextEncoder().encode(text);
const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Medians of both, measured in turn, after some turns for the compilers. */
function compare(name, wasm, javascript) {
  for (let i = 0; i < 3; i++) [wasm, javascript].forEach((work) => work());
  const times = Array.from({ length: rounds }, () => [timed(wasm), timed(javascript)]);
  const [a, b] = [0, 1].map((i) => median(times.map((it) => it[i])));
  const ratio = median(times.map(([mine, peer]) => peer / mine));
  const floor = floors[name.split(" ")[0]];
  console.log(`${name.padEnd(44)} wasm ${a.toFixed(2).padStart(8)} ms  JavaScript ${b.toFixed(2).padStart(8)} ms  ratio ${ratio.toFixed(2).padStart(6)}` +
    (floor ? `  floor ${floor}: ${ratio >= floor ? "holds" : "DOES NOT HOLD"}` : ""));
}

console.log(`Node ${process.versions.node}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}; medians of ${rounds} rounds\n`);

const { engine } = await start(null);
const result = (answer) => {
  assert.equal(answer.ok, true);
  return answer.result;
};

{
  const [pack] = manyGuides(1000);
  const person = somePerson(15, pack);
  const bytes = encode(pack);
  let peer;
  const load = {
    wasm: () => result(engine.loadPack(bytes, "pack")),
    javascript: () => (peer = new PeerCatalogue()).load(bytes),
  };
  load.wasm();
  assert.equal(engine.roles().length, load.javascript());
  const titles = [...peer.roles.values()].map(({ title }) => title);
  // goals of the trade, one after another: some next door, some four hops away, some out of reach
  const pairs = Array.from({ length: 40 }, (_, i) => [titles[(i * 37) % titles.length], titles[(i * 37 + 11 + 7 * i) % titles.length]]).filter(([a, b]) => a !== b);
  const ways = (from, to) => result(engine.progression(from, person, { to })).routes;
  let found = 0;
  for (const [from, to] of pairs) {
    assert.deepEqual(ways(from, to), peer.routes(person, from, to), `${from} to ${to}`);
    found += ways(from, to).length;
  }
  console.log(`The same ${found} routes between ${pairs.length} pairs of roles, the same ranking`);
  compare(`load 1,000 guides, ${(bytes.length / 1e6).toFixed(1)} MB`, load.wasm, load.javascript);
  compare("... and the first ranking", () => { load.wasm(); engine.rank(person); }, () => { load.javascript(); peer.rank(person); });
  compare(`routes over 1,000 roles, ${pairs.length} queries`, () => pairs.forEach(([from, to]) => ways(from, to)), () => pairs.forEach(([from, to]) => peer.routes(person, from, to)));
}
{
  const [pack] = manyGuides(10_000);
  const person = somePerson(15, pack);
  const bytes = encode(pack);
  result(engine.loadPack(bytes, "pack"));
  const peer = new PeerCatalogue();
  peer.load(bytes);
  for (let seed = 1; seed < 12; seed++)
    for (const count of [0, 3, 15, 60]) {
      const somebody = somePerson(count, pack, seed);
      assert.deepEqual(result(engine.rank(somebody)), peer.rank(somebody));
    }
  compare("rank 10,000 roles, the best 50 as objects", () => result(engine.rank(person)), () => peer.rank(person));
}

console.log(`\nGrowth, with the vocabulary\n${["roles", "text MB", "load ms", "us a guide", "first ms", "rank ms", "ns a role", "route ms", "memory/text"].map((it) => it.padStart(12)).join("")}`);
const names = encode(await vocabularyText(fileURLToPath(new URL("../../data/vocabulary", import.meta.url))));
for (const count of [100, 1000, 10_000, 100_000].filter((it) => it <= Number(values.most))) {
  const { engine: alone, memory } = await start(names);
  alone.rank({ skills: [] });
  const before = memory();
  let bytes = 0;
  let load = 0;
  let packs = 0;
  let person;
  for (const pack of manyGuides(count, 10_000)) {
    const text = encode(pack);
    person ??= somePerson(15, pack);
    bytes += text.length;
    load += timed(() => result(alone.loadPack(text, `pack ${packs++}`)));
  }
  const first = timed(() => result(alone.rank(person)));
  const rank = median(Array.from({ length: rounds }, () => timed(() => result(alone.rank(person)))));
  const titles = alone.roles().slice(0, 60).map(({ title }) => title);
  const route = median(titles.slice(1).map((to) => timed(() => result(alone.progression(titles[0], person, { to })))));
  console.log([count, (bytes / 1e6).toFixed(1), load.toFixed(1), ((load * 1000) / count).toFixed(1), first.toFixed(2), rank.toFixed(2), ((rank * 1e6) / count).toFixed(0), route.toFixed(2), ((memory() - before) / bytes).toFixed(2)].map((it) => String(it).padStart(12)).join(""));
}
