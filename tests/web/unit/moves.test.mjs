import assert from "node:assert/strict";
import { test } from "node:test";
import { moveNote, movesOf, nextNote } from "../../../web/view/moves.js";
import { typedSkill } from "../../../web/view/names.js";

const roles = [
  { title: "Baker", known: true, readiness: 0.5 },
  { title: "Chef", known: false, readiness: null },
  { title: "Cook", known: true, readiness: 0.25 },
];
const whatIf = {
  readiness: 0.4, next: [0.5, 0.25],
  skills: [
    { skill: "Pricing", readiness: 0.5, next: [0.5, 0.25] },
    { skill: "Kneading", readiness: 0.5, next: [0.75, 0.375] },
    { skill: "Baking", readiness: 0.7, next: [0.5, 0.5] },
  ],
};

test("what moves most comes first, and of equals the one that moves the next roles more", () => {
  assert.deepEqual(movesOf(whatIf, roles).map(({ skill }) => skill), ["Baking", "Kneading", "Pricing"]);
});

test("only the next roles that move are named, the most moved first", () => {
  const [baking, kneading, pricing] = movesOf(whatIf, roles);
  assert.equal(moveNote(baking), "With it 70 % ready (30 % more)");
  assert.equal(nextNote(baking), "Cook 25 % → 50 %");
  assert.equal(nextNote(kneading), "Baker 50 % → 75 %, Cook 25 % → 38 %");
  assert.equal(nextNote(kneading, 1), "Baker 50 % → 75 %, 1 more");
  assert.equal(nextNote(pricing), "");
});

test("figures of roles that are not those shown are given to none", () => {
  assert.deepEqual(movesOf(whatIf, roles.slice(0, 1)).map(({ next }) => next), [[], [], []]);
});

test("a typed skill may have a figure or a word of level behind it; what is no level stays in the name", () => {
  assert.deepEqual(typedSkill("Python 3/5"), { name: "Python", level: "3/5" });
  assert.deepEqual(typedSkill(" SQL=Learning "), { name: "SQL", level: "learning" });
  assert.deepEqual(typedSkill("Go = none"), { name: "Go", level: "none" });
  assert.deepEqual(typedSkill("Python=2.5/5"), { name: "Python", level: "2.5/5" });
  assert.deepEqual(typedSkill("Python 6/5"), { name: "Python 6/5", level: "have" });
  assert.deepEqual(typedSkill("TCP/IP"), { name: "TCP/IP", level: "have" });
  assert.deepEqual(typedSkill("Machine Learning"), { name: "Machine Learning", level: "have" });
});
