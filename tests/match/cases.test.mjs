// The held-out data itself: its form, its size, and that it says what it claims to. What a matcher makes of it is measured
// elsewhere, with score.mjs.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { readVocabulary } from "../../scripts/make-vocabulary.mjs";
import { cases, KINDS, resumes } from "./data.mjs";
import { f1, scoreCases, scoreKinds, scoreResumes } from "./score.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const { skills } = await readVocabulary(at("../../data/vocabulary"));
const trades = new Map(skills.map(({ name, group }) => [name, group]));
const all = cases();
const texts = resumes();
const positive = all.filter((each) => each.kind !== "none");

const none = (found) => assert.deepEqual(found, []);
const twice = (list) => list.filter((item, index) => list.indexOf(item) !== index);

describe("the cases", () => {
  it("are enough", () => {
    assert.ok(positive.length >= 1000, `${positive.length} that mean a skill`);
    assert.ok(all.length - positive.length >= 250, `${all.length - positive.length} that mean none`);
    for (const kind of KINDS) assert.ok(all.filter((each) => each.kind === kind).length >= 200, kind);
  });

  it("mean many skills of many trades", () => {
    const meant = new Set(positive.flatMap((each) => each.skills));
    assert.ok(meant.size >= 300, `${meant.size}`);
    const counts = new Map();
    for (const { trade } of positive) counts.set(trade, (counts.get(trade) ?? 0) + 1);
    assert.ok(counts.size >= 12, `${counts.size}`);
    for (const [trade, count] of counts) assert.ok(count >= 20, `${trade}: ${count}`);
  });

  it("are of a kind that is known", () => none(all.filter(({ kind }) => !KINDS.includes(kind))));

  it("mean no skill where the kind is none, and at least one where it is another", () => {
    none(all.filter((each) => (each.kind === "none") !== (each.skills.length === 0)));
  });

  it("name skills as the vocabulary has them", () => none(all.filter((each) => !each.skills.every((skill) => trades.has(skill)))));

  it("stand under the trade of the skill", () => none(positive.filter((each) => trades.get(each.skills[0]) !== each.trade)));

  it("come once each", () => none(twice(all.map(({ written }) => written))));

  it("are no skill's name letter by letter", () => none(all.filter(({ written }) => trades.has(written))));

  it("are not empty and have no spaces around them", () => none(all.filter(({ written }) => written === "" || written !== written.trim())));

  it("slip only where there is something to slip in", () => {
    none(all.filter(({ kind, written }) => kind === "typo" && !/\p{L}{4}/u.test(written)));
  });
});

describe("the résumés", () => {
  it("are forty in eight trades, five of each", () => {
    assert.equal(texts.length, 40);
    const counts = new Map();
    for (const { trade } of texts) counts.set(trade, (counts.get(trade) ?? 0) + 1);
    assert.equal(counts.size, 8);
    none([...counts].filter(([, count]) => count !== 5));
  });

  it("have a marking each, and no marking is left over", () => {
    const files = readdirSync(at("resumes"));
    none(files.filter((file) => file.endsWith(".expect") && !files.includes(file.replace(/\.expect$/, ".txt"))));
    none(texts.filter((each) => each.skills.length === 0));
  });

  for (const { name, text, skills: marked } of texts) {
    it(`${name} is of a résumé's length and marked in order`, () => {
      const words = text.split(/\s+/).filter(Boolean).length;
      assert.ok(words >= 150 && words <= 450, `${words} words`);
      none(marked.filter((skill) => !trades.has(skill)));
      assert.deepEqual(marked, [...new Set(marked)].sort(), "sorted, each once");
      assert.ok(readFileSync(at(`resumes/${name}.expect`), "utf8").endsWith("\n"));
    });
  }

  it("deny something each", () => {
    const denial = /\b(no|not|never|don't|haven't|can't|isn't|none)\b|would (like|love) to learn|forward to learning/i;
    none(texts.filter(({ text }) => !denial.test(text)).map(({ name }) => name));
  });
});

describe("the scorer", () => {
  const meant = new Map(all.map((each) => [each.written, each.skills[0] ?? null]));

  it("gives full marks for the answers of the file", () => {
    const { precision, recall, wrong } = scoreCases(all, (written) => meant.get(written));
    assert.deepEqual({ precision, recall, wrong }, { precision: 1, recall: 1, wrong: [] });
    const marks = new Map(texts.map(({ text, skills: marked }) => [text, marked]));
    assert.equal(scoreResumes(texts, (text) => marks.get(text)).f1, 1);
  });

  it("takes any of the skills that may be meant", () => {
    const { precision, recall } = scoreCases(all, (written) => all.find((each) => each.written === written).skills.at(-1) ?? null);
    assert.deepEqual({ precision, recall }, { precision: 1, recall: 1 });
  });

  it("gives nothing for silence, and does not divide by it", () => {
    const { precision, recall, wrong } = scoreCases(all, () => null);
    assert.deepEqual({ precision, recall, wrong: wrong.length }, { precision: 0, recall: 0, wrong: positive.length });
    assert.equal(scoreResumes(texts, () => []).f1, 0);
  });

  it("counts a name for what is no skill against precision alone", () => {
    const four = [
      { written: "a", skills: ["A"], kind: "alias" }, { written: "b", skills: ["B"], kind: "typo" },
      { written: "c", skills: ["C"], kind: "typo" }, { written: "d", skills: [], kind: "none" },
    ];
    const answers = { a: "A", b: "X", c: null, d: "D" };
    const { precision, recall, answered, right, wrong } = scoreCases(four, (written) => answers[written]);
    assert.deepEqual({ precision, recall, answered, right, wrong: wrong.length }, { precision: 1 / 3, recall: 1 / 3, answered: 3, right: 1, wrong: 3 });
    const kinds = scoreKinds(four, (written) => answers[written]);
    assert.deepEqual([...kinds].map(([kind, score]) => [kind, score.answered, score.right]), [["alias", 1, 1], ["typo", 1, 0], ["none", 1, 0]]);
  });

  it("sums over the résumés before it divides", () => {
    const two = [{ name: "1", text: "1", skills: ["A", "B"] }, { name: "2", text: "2", skills: ["C"] }];
    const answers = { 1: ["A", "A", "X"], 2: ["C"] };
    const { precision, recall, wrong } = scoreResumes(two, (text) => answers[text]);
    assert.deepEqual({ precision, recall }, { precision: 2 / 3, recall: 2 / 3 });
    assert.deepEqual(wrong, [{ name: "1", missed: ["B"], extra: ["X"] }]);
    assert.ok(Math.abs(f1(0.5, 1) - 2 / 3) < 1e-12);
  });
});
