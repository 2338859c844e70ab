/**
 * Measures the skill gap in wasm beside hand-written JavaScript with Map and Set (peer-gap.mjs), in one run, once both
 * give the same answers: a résumé of 20 KB against the whole vocabulary, one gap from the profile to the answer as
 * objects, and what each missing skill would move.
 *
 *   node tests/bench/gap.mjs [--rounds N]
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compact, readVocabulary } from "../../scripts/make-vocabulary.mjs";
import { createEngine } from "../../web/engine.js";
import { PeerRole, PeerSkills } from "./peer-gap.mjs";

const built = (name) => new URL(`../../build/wasm/wasm/career-guide-core.${name}`, import.meta.url);
const data = (name) => fileURLToPath(new URL(`../../data/${name}`, import.meta.url));
const { values } = parseArgs({ options: { rounds: { type: "string", default: "40" } } });
const rounds = Number(values.rounds);

if (!existsSync(built("wasm"))) {
  console.error("build/wasm is missing: run scripts/build wasm first");
  process.exit(2);
}

const kinds = await readVocabulary(data("vocabulary"));
const { default: factory } = await import(built("mjs").href);
const engine = await createEngine(factory, readFileSync(built("wasm")), new TextEncoder().encode(compact(kinds)));
const peer = new PeerSkills(kinds);
const result = (answer) => {
  assert.equal(answer.ok, true);
  return answer.result;
};
const timed = (work, times) => {
  const start = performance.now();
  for (let i = 0; i < times; i++) work();
  return (performance.now() - start) / times;
};

/**
 * The least of both, measured in turn, after some turns for the compilers: another program may make a round longer, never
 * shorter. The floor is how many times faster wasm is to be.
 */
function compare(name, floor, wasm, javascript) {
  for (const work of [wasm, javascript]) for (const until = performance.now() + 1500; performance.now() < until;) work();
  const times = Math.max(1, Math.round(2 / timed(wasm, 5)));
  const pairs = Array.from({ length: rounds }, () => [timed(wasm, times), timed(javascript, times)]);
  const [a, b] = [0, 1].map((i) => Math.min(...pairs.map((it) => it[i])) * 1000);
  const ratio = b / a;
  console.log(`${name.padEnd(48)} wasm ${a.toFixed(1).padStart(8)} us  JavaScript ${b.toFixed(1).padStart(8)} us  ratio ${ratio.toFixed(2).padStart(5)}` +
    `  floor ${floor}: ${ratio >= floor ? "holds" : "DOES NOT HOLD"}`);
}

/** Twenty KB of work told in sentences, a fifth of it denied; of names of two words or more, which no context is needed to tell. */
function resumeText(bytes) {
  const names = kinds.skills.map(({ name }) => name).filter((name) => /^[A-Z][a-z]+(?: [A-Z][a-z]+)+$/.test(name));
  const sentences = [
    (a, b) => `Led a team of six that used ${a} and ${b} to bring down the cost of each order.`,
    (a, b) => `Responsible for ${a.toLowerCase()} across four sites, later also for ${b.toLowerCase()}.`,
    (a, b) => `No experience with ${a} or ${b}.`,
    (a, b) => `Introduced ${a}, trained eleven colleagues and wrote the handbook that is still in use today.`,
    (a) => `Between 2014 and 2019 worked mostly on ${a} for customers in the north of the country.`,
  ];
  let text = "";
  for (let i = 0; text.length < bytes; i++) text += `${sentences[i % sentences.length](names[(i * 997) % names.length], names[(i * 613 + 17) % names.length])}\n`;
  return text.slice(0, text.lastIndexOf("\n", bytes) + 1);
}

console.log(`Node ${process.versions.node}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}; the least of ${rounds} rounds\n`);

const text = resumeText(20 * 1024);
const claims = result(engine.matchText(text)).skills;
assert.deepEqual(claims, peer.match(text));

const read = (name) => readFileSync(data(`guides/${name}.txt`), "utf8");
const nextNames = ["backend-engineer", "software-engineer", "platform-engineer", "site-reliability-engineer", "full-stack-engineer", "data-engineer", "security-engineer", "technical-product-manager"];
const opened = new Map([...nextNames, "junior-backend-engineer"].map((name) => [name, engine.open(read(name))]));
const guide = (name) => opened.get(name).answer.result;
const { id } = opened.get("junior-backend-engineer");
const role = new PeerRole(guide("junior-backend-engineer"), peer);
const next = nextNames.map((name) => new PeerRole(guide(name), peer));
const skill = (name, level = "have") => ({ name, level });
const people = [
  [],
  [skill("SQL"), skill("Debugging", "learning"), skill("Kubernetes"), skill("Unit Testing")],
  [skill("Problem Solving"), skill("Database Design"), skill("Troubleshooting", "learning"), skill("API Design", "3/5"), skill("Python"), skill("Linux"), skill("Version Control"), skill("Monitoring", "none")],
].map((skills) => ({ skills, gates: [], refuse: [] }));
for (const person of people) {
  assert.deepEqual(result(engine.gap(id, person)), role.gap(person));
  assert.deepEqual(result(engine.whatIf(id, person)), role.whatIf(person, next));
}
console.log(`The same ${claims.length} claims of a text of ${text.length} bytes, the same ${people.length} gaps, the same readiness for each missing skill`);

compare("a résumé of 20 KB, the whole vocabulary", 3, () => engine.matchText(text), () => peer.match(text));
// another person each time: a profile that is the same as before does not cross again
let turn = 0;
const somebody = () => people[turn++ % people.length];
compare("one gap, profile to answer as objects", 1, () => engine.gap(id, somebody()), () => role.gap(somebody()));
compare("what if, all missing skills, nine roles", 3, () => engine.whatIf(id, somebody()), () => role.whatIf(somebody(), next));
