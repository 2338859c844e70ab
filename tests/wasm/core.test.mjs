// The module's own behaviour: what it exports, and that nothing that is handed to it brings it down.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { root } from "../golden/cases.mjs";
import { vocabularyText } from "../../scripts/make-vocabulary.mjs";
import { answer, glue, open, profile, send, startCore, wasm } from "./core.mjs";

const MIB = 1 << 20;
const reference = readFileSync(join(root, "data", "guides", "junior-backend-engineer.txt"));
const read = (bytes) => JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));

/** The functions that the .d.ts declares. */
function declared() {
  const types = readFileSync(join(root, "wasm", "career-guide-core.d.ts"), "utf8");
  const body = /export interface CareerGuideCore \{([^]*?)\n\}/.exec(types)[1].replace(/\/\*[^]*?\*\//g, "");
  return [...body.matchAll(/^\s*(\w+)\(/gm)].map(([, name]) => name).sort();
}

test("the module exports what its .d.ts declares, and nothing else of ours", async () => {
  const core = await startCore();
  const functions = Object.entries(core).filter(([name, value]) => typeof value === "function" && /^[a-z]/.test(name));
  // What the glue itself adds has no place in the interface.
  const own = functions.map(([name]) => name).filter((name) => !["stackAlloc", "stackRestore", "stackSave", "run", "then", "ready", "inspect", "asm"].includes(name) && !/_|^dynCall/.test(name)).sort();
  assert.deepEqual(own, declared());
});

test("both glues give the same functions and the same answers", async () => {
  const asked = [];
  for (const emscripten of [true, false]) {
    const core = await startCore({ emscripten });
    const { id, answer: parsed } = open(core, reference, true);
    const answers = [core.version(), id, parsed.toString(), profile(core, { skills: [{ name: "SQL" }] }), String(profile(core, "{"))];
    core.gap(id, 2);
    answers.push(answer(core).toString());
    core.progression(id, "", "Größe 😀");
    answers.push(answer(core).toString());
    assert.throws(() => core.progression(id, "", null));
    asked.push(answers);
  }
  assert.deepEqual(asked[1], asked[0]);
});

test("the version is the package's", async () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  assert.equal((await startCore()).version(), version);
});

test("the wasm asks its host for no file, clock or chance", () => {
  const wanted = WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(wasm)));
  assert.ok(wanted.length > 0);
  assert.deepEqual(wanted.filter(({ kind }) => kind === "memory"), []);
});

test("any bytes have an answer, and the module lives on", async () => {
  const core = await startCore();
  const units = ["(", "[", "A", "aA", "\n", "1", "9,", "- ", ". ", "a,", "\0", "\u00ff", "$1 to ", "Top Skills\n", "- S [1/2]\n"];
  for (const head of ["", "T\nCareer Guide\nTop Skills for Success\n", "T\nCareer Guide\nMedian Salary Range\n"]) {
    for (const unit of units) {
      const text = Buffer.alloc(MIB, head + unit.repeat(50));
      const { id, answer: parsed } = open(core, text, true);
      assert.equal(read(parsed).ok, id !== 0);
      if (id === 0) continue;
      core.gap(id, -1);
      assert.equal(read(answer(core)).ok, true);
      core.close(id);
    }
  }
  assert.notEqual(open(core, reference).id, 0);
});

test("a guide or a profile over its limit is refused, however large", async () => {
  const core = await startCore();
  for (const size of [MIB + 1, 2 * MIB, 64 * MIB]) {
    const bytes = new Uint8Array(size).fill(97);
    assert.deepEqual(read(open(core, bytes).answer).diagnostics.map(({ code }) => code), ["input-too-large"]);
    assert.deepEqual(read(profile(core, bytes)).diagnostics.map(({ code }) => code), ["input-too-large"]);
  }
});

test("a hostile profile is refused and the one before it still counts", async () => {
  const core = await startCore();
  const { id } = open(core, reference);
  assert.equal(profile(core, { skills: [{ name: "SQL" }] }), null);
  core.gap(id, -1);
  const before = answer(core);
  for (const bad of ["", "{", "[".repeat(500_000), '{"skills": [{"name": "\\ud800"}]}', '{"skills": [{"name": "SQL", "level": "much"}]}', "{\"skills\": [{\"name\": \"a\0\"}]}"]) {
    assert.equal(read(profile(core, bad)).ok, false);
    core.gap(id, -1);
    assert.deepEqual(answer(core), before);
  }
});

test("a profile of 100,000 skills or of 2 MiB in one line is refused by the name of its limit, and so is deep JSON", async () => {
  const core = await startCore();
  const skills = (count, name) => JSON.stringify({ skills: Array.from({ length: count }, (_, i) => ({ name: `${name}${i}` })) });
  for (const [bad, code, limit] of [
    [skills(100_000, "s"), "input-too-large", /1048576/],
    [`{"skills":[${'{"name":"x"},'.repeat(20_000)}{"name":"x"}]}`, "input-too-large", /10,?000/],
    [`{"skills": [{"name": "${"b".repeat(2 << 20)}"}]}`, "input-too-large", /1048576/],
    [`{"x": ${"[".repeat(40)}${"]".repeat(40)}}`, "bad-profile", /16/],
    ['{"skills": [{"name": "a\u0001b"}]}', "bad-profile", /./],
  ]) {
    const [diagnostic] = read(profile(core, bad)).diagnostics;
    assert.equal(diagnostic.code, code);
    assert.match(diagnostic.message, limit);
  }
});

test("a MiB of anything is matched at no more than twice what a byte of ordinary text takes", async () => {
  const core = await startCore();
  send(core, new TextEncoder().encode(await vocabularyText(join(root, "data", "vocabulary"))));
  core.vocabulary();
  const match = (bytes) => {
    send(core, bytes);
    core.match(0);
    return read(answer(core));
  };
  /** Of names alone the answer is many times the text: writing it is part of the time. */
  const named = new Set(["SQL,", "R "]);
  const filled = (unit) => Buffer.alloc(MIB, unit);
  /** The least of some runs: another program may make one longer, never shorter. */
  const least = (bytes) => Math.min(...Array.from({ length: 5 }, () => {
    send(core, bytes);
    const start = performance.now();
    core.match(0);
    return performance.now() - start;
  }));
  const ordinary = least(filled("Led a team of six that used SQL and unit tests in Python to bring down the cost of each order. No experience with Docker, though.\n"));
  for (const unit of ["a", " ", ".", "-", "sq1 ", "unit tes ", "data analysi ", "R ", "no SQL ", "SQL,", Buffer.from([0xed, 0xa0, 0x80]), Buffer.from([0]), Buffer.from([0xff])]) {
    let taken = least(filled(unit));
    const most = (named.has(unit) ? 8 : 2) * ordinary;
    if (taken > most) taken = Math.min(taken, least(filled(unit)));
    assert.ok(taken <= most, `${JSON.stringify(String(unit))}: ${taken.toFixed(1)} ms, ordinary text ${ordinary.toFixed(1)} ms`);
  }
  assert.deepEqual(match(new Uint8Array(MIB + 1).fill(97)).diagnostics.map(({ code }) => code), ["input-too-large"]);
});

test("hostile names are completed to nothing, and soon", async () => {
  const core = await startCore();
  send(core, new TextEncoder().encode(await vocabularyText(join(root, "data", "vocabulary"))));
  core.vocabulary();
  for (const typed of ["", " ".repeat(1 << 20), "a".repeat(1 << 20), ".".repeat(1 << 20), "sq1 ".repeat(1 << 18), "\ud800".repeat(1 << 10), "\0".repeat(1 << 10)]) {
    core.complete(typed, 8);
    assert.deepEqual(read(answer(core)).result.skills, [], JSON.stringify(typed.slice(0, 8)));
  }
});

test("an id that is not open is an error, not a crash", async () => {
  const core = await startCore();
  const { id } = open(core, reference);
  core.close(id);
  core.close(id);
  core.close(0);
  core.close(4_000_000_000);
  for (const gone of [0, id, 77, 4_000_000_000]) {
    core.gap(gone, -1);
    assert.equal(read(answer(core)).ok, false);
    core.progression(gone, "", "");
    assert.equal(read(answer(core)).ok, false);
    core.describe(gone, true);
    assert.equal(read(answer(core)).ok, false);
  }
});

test("opening and closing for long takes no more memory than at first", async () => {
  const core = await startCore();
  const large = Buffer.concat([reference, Buffer.from("- Skill\n".repeat(20_000))]);
  let size = 0;
  for (let round = 0; round < 200; ++round) {
    const { id } = open(core, round % 10 === 0 ? large : reference, true);
    profile(core, { skills: [{ name: `Skill ${round}` }] });
    core.gap(id, 3);
    core.close(id);
    const now = core.answer().buffer.byteLength;
    if (round === 50) size = now;
  }
  assert.equal(core.answer().buffer.byteLength, size);
});

test("many guides are open at once, and each keeps its own text", async () => {
  const core = await startCore();
  const ids = [];
  for (let i = 0; i < 300; ++i) ids.push(open(core, Buffer.from(`Role ${i}\nCareer Guide\nTop Skills\n- Skill ${i}\n- SQL\nCan Lead To\n- Role ${i + 1}\n- Role 0\n`)).id);
  assert.equal(new Set(ids).size, 300);
  ids.forEach((id, i) => {
    core.describe(id, false);
    assert.equal(read(answer(core)).result.title, `Role ${i}`);
  });
  core.progression(ids[0], "", "Role 3");
  assert.deepEqual(read(answer(core)).result.routes[0].hops.map(({ title }) => title), ["Role 1", "Role 2", "Role 3"]);
});

test("packs are loaded by name, roles dropped, and the rest answers on", async () => {
  const { createEngine } = await import("../../web/engine.js");
  const { default: factory } = await import(pathToFileURL(glue));
  const engine = await createEngine(factory, readFileSync(wasm));
  const titles = () => engine.roles().map(({ title, in: name }) => `${title}/${name}`);
  const role = (title, skills, more = "") => `${title}\nCareer Guide\nTop Skills for Success\n${skills.map((skill) => `- ${skill}\n`).join("")}${more}`;
  const kitchen = readFileSync(join(root, "tests", "golden", "packs", "kitchen.txt"));
  const person = { skills: [{ name: "Salting" }] };

  assert.deepEqual(engine.roles(), []);
  assert.deepEqual(engine.rank(person).result, { roles: [], leverage: [] });
  const loaded = engine.loadPack(kitchen, "kitchen");
  assert.deepEqual([loaded.ok, loaded.result.added, loaded.result.note], [true, 4, "Four roles of a kitchen, made up for tests.\n\n"]);
  assert.deepEqual(engine.loadPack(kitchen, "kitchen").result.replaced, [], "a pack takes its own place");
  engine.loadPack(role("Waiter", ["Serving", "Salting"]), "own");
  assert.deepEqual(titles(), ["Cook/kitchen", "Chef/kitchen", "Baker/kitchen", "Assistant/kitchen", "Waiter/own"]);
  assert.deepEqual(engine.roles()[0].alsoCalled, ["Kitchen Hand"]);
  assert.deepEqual(engine.rank(person, { from: "Cook", kind: "transition" }).result.roles.map(({ title }) => title), ["Baker", "Waiter"]);
  assert.equal(engine.progression("Cook", person, { to: "Waiter" }).result.routes[0].cost, 1);
  assert.deepEqual(engine.compare("Waiter", "Chef", person).result.shared, ["Salting"]);

  const again = engine.loadPack(role("Waiter", ["Serving", "Smiling"]), "newer");
  assert.deepEqual([again.result.replaced, again.diagnostics.map(({ code }) => code)], [["Waiter"], ["broken-guide"]]);
  const whole = engine.openRole("waiter");
  assert.deepEqual(whole.answer.result.topSkills, ["Serving", "Smiling"]);
  assert.equal(engine.openRole("kitchen hand").id, 0, "several may be meant");
  assert.equal(engine.removeRole("Chef"), true);
  assert.equal(engine.removeRole("Chef"), false);
  assert.equal(engine.removePack("kitchen"), 3);
  assert.deepEqual(titles(), ["Waiter/newer"]);

  const broken = engine.loadPack("nothing of ours", "letter");
  assert.deepEqual([broken.ok, broken.result.leftOut, broken.diagnostics[0].code], [true, 1, "broken-guide"]);
  engine.loadVocabulary("career-guide vocabulary 1\n!skills\nSmiling|Good cheer\n");
  assert.deepEqual(engine.rank({ skills: [{ name: "good cheer" }] }).result.roles[0].missing, ["Serving"]);
});

test("a pack over its limit is refused, and what was loaded stays", async () => {
  const core = await startCore();
  send(core, readFileSync(join(root, "tests", "golden", "packs", "kitchen.txt")));
  core.load("kitchen");
  send(core, new Uint8Array(64 * MIB + 1).fill(97));
  core.load("large");
  assert.deepEqual(read(answer(core)).diagnostics.map(({ code }) => code), ["input-too-large"]);
  core.titles();
  assert.equal(read(answer(core)).result.roles.length, 4);
});

test("text that is not ASCII crosses whole, in both directions", async () => {
  const core = await startCore();
  const { id } = open(core, Buffer.from("Café 😀\nCareer Guide\nTop Skills\n- Čeština\n- 日本語\nMedian Salary Range\nÜber Level: EUR 1,000 to 2,000\n"));
  assert.equal(profile(core, { skills: [{ name: "日本語" }, { name: "😀" }] }), null);
  core.gap(id, -1);
  const { role, have, unmatched } = read(answer(core)).result;
  assert.deepEqual([role, have.map(({ skill }) => skill), unmatched], ["Café 😀", ["日本語"], ["😀"]]);
  core.progression(id, "über", "Niemand 😀");
  assert.match(read(answer(core)).diagnostics[0].message, /Niemand 😀/);
  send(core, Buffer.from("SQL"));
});

test("a guide is written as the text that is read as it, and a list is split", async () => {
  const core = await startCore();
  const first = open(core, reference);
  core.write(first.id);
  const written = answer(core);
  assert.match(written.toString("utf8"), /^Junior Backend Engineer\nCareer Guide\nKey Responsibilities\n- /);
  const second = open(core, written);
  assert.deepEqual(read(second.answer).result, read(first.answer).result);
  core.write(second.id);
  assert.deepEqual(answer(core), written);
  core.write(99);
  assert.equal(answer(core).length, 0);
  send(core, Buffer.from("- Data Engineer\n- Analyst\n"));
  core.split("roles");
  assert.deepEqual(read(answer(core)).result, { items: ["Data Engineer", "Analyst"] });
});

test("the engine in front of the module writes and splits", async () => {
  const { createEngine } = await import("../../web/engine.js");
  const { default: factory } = await import(pathToFileURL(glue));
  const engine = await createEngine(factory, readFileSync(wasm));
  const { id } = engine.open("Baker\nCareer Guide\nTop Skills\nKneading, Shaping\n");
  assert.equal(engine.write(id), "Baker\nCareer Guide\nTop Skills for Success\n- Kneading\n- Shaping\n");
  assert.deepEqual(engine.split("SQL, Git", "skills").result.items, ["SQL", "Git"]);
  engine.close(id);
});

test("a mended list is written as the command writes the same guide", async () => {
  const core = await startCore();
  const { id } = open(core, Buffer.from("Shopkeeper\nCareer Guide\nTop Skills\n- Till Work [1/2]\nMajor Employers\nZelkovaAcme\n"));
  const mend = (path, lines) => {
    send(core, Buffer.from(lines));
    core.mend(id, path);
    return answer(core).toString();
  };
  const text = mend("employers", "Zelkova\n1. Acme\n");
  assert.equal(text, "Shopkeeper\nCareer Guide\nTop Skills for Success\n- Till Work [1/2]\nCompanies Hiring\nMajor Employers\n- Zelkova\n- \\1. Acme\n");
  const again = open(core, Buffer.from(text));
  core.write(again.id);
  assert.equal(answer(core).toString(), text, "and reading it gives the same guide");
  assert.equal(mend("salary", "x"), "");
  send(core, Buffer.from("x"));
  core.mend(99, "employers");
  assert.equal(answer(core).toString(), "");
});
