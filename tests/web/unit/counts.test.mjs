import assert from "node:assert/strict";
import { test } from "node:test";
import { besides, countsOf, creditNote, otherWords, refusalsOf } from "../../../web/view/counts.js";

const lack = (skill, credit) => ({ skill, has: credit ? 0.5 : 0, need: 1, credit });
const empty = { have: [], missing: [], other: [], unmatched: [] };
const related = { from: ["MySQL"], why: "related" };
const ANSWERS = {
  "postgres": countsOf({ ...empty, have: [{ skill: "PostgreSQL", credit: null }] }),
  "PostgreSQL": countsOf({ ...empty, have: [{ skill: "PostgreSQL", credit: null }] }),
  "my sql": countsOf({ ...empty, missing: [lack("PostgreSQL", related), lack("SQL", null)], other: ["MySQL"] }),
  "Pottery": countsOf({ ...empty, other: ["Pottery"] }),
  "Zorb": countsOf({ ...empty, unmatched: ["Zorb"] }),
};
const counts = (word) => ANSWERS[word];
const profileOf = (...names) => ({ skills: names.map((name) => ({ name })), gates: [], refuse: [] });

test("a credit is refused by the words that it comes from, however they are written", () => {
  const skill = { name: "PostgreSQL", credit: related };
  assert.deepEqual(refusalsOf(skill, profileOf("Pottery", "my sql"), counts), [{ as: "my sql", skill: "PostgreSQL" }]);
});

test("a match is refused by the word that was matched, and the skill's own name is never refused", () => {
  const skill = { name: "PostgreSQL", credit: null };
  assert.deepEqual(refusalsOf(skill, profileOf("postgres", "PostgreSQL", "my sql"), counts), [{ as: "postgres", skill: "PostgreSQL" }]);
});

test("the other words of a skill are those that name it, not those that lend to it", () => {
  assert.deepEqual(otherWords("PostgreSQL", profileOf("postgres", "PostgreSQL", "my sql"), counts), ["postgres"]);
});

test("what is known but not asked for is kept apart from what nobody knows", () => {
  const gap = { other: ["Pottery"], unmatched: ["Zorb"] };
  assert.deepEqual(besides(gap, profileOf("postgres", "Pottery", "Zorb"), counts), { other: [{ name: "Pottery" }], unmatched: [{ name: "Zorb" }] });
  assert.deepEqual(besides({ other: [], unmatched: [] }, profileOf("postgres"), counts), { other: [], unmatched: [] });
});

test("a credit says what it comes from, and how much of it", () => {
  assert.equal(creditNote({ name: "PostgreSQL", need: 1, has: 0.5, credit: related }), "half counted from MySQL");
  assert.equal(creditNote({ name: "PostgreSQL", need: 1, has: 0.25, credit: related }), "in part counted from MySQL");
  const parts = { from: ["metrics", "logs"], why: "part" };
  assert.equal(creditNote({ name: "Monitoring (metrics, logs, tracing)", need: 1, has: 2 / 3, credit: parts }), "2 of 3 parts: metrics, logs");
  assert.equal(creditNote({ name: "A language (Go or Java)", need: 1, has: 1, credit: { from: ["Go"], why: "part" } }), "counted by its part: Go");
});
