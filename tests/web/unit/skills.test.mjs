import assert from "node:assert/strict";
import { test } from "node:test";
import { blockLabel, countStates, roleSkills, skillsOf, stripOrder, sumOf } from "../../../web/view/skills.js";
import { nextState, stateOf } from "../../../web/view/states.js";
import { gapOf, profileOf } from "../support/role.mjs";

const role = roleSkills(gapOf(profileOf()));

function skills(levels) {
  const profile = profileOf(levels);
  return skillsOf(role, gapOf(profile), profile);
}

test("the strip is ordered have, learning, not yet, not said, and in the guide's order within a state", () => {
  const names = (levels) => stripOrder(skills(levels)).map(({ name }) => name);
  assert.deepEqual(names({}), ["Kneading", "Baking", "Pricing"]);
  assert.deepEqual(names({ Pricing: "have", Baking: "none" }), ["Pricing", "Baking", "Kneading"]);
  assert.deepEqual(names({ Pricing: "learning", Baking: "learning" }), ["Baking", "Pricing", "Kneading"]);
});

test("a tap advances have, learning, not yet, not said", () => {
  const walk = ["not-said"];
  for (let tap = 0; tap < 4; tap += 1) walk.push(nextState(walk.at(-1)));
  assert.deepEqual(walk, ["not-said", "have", "learning", "not-yet", "not-said"]);
});

test("a level is a state relative to the need; figures are absolute", () => {
  assert.equal(stateOf(undefined), "have");
  assert.equal(stateOf("none"), "not-yet");
  assert.equal(stateOf("3/5", 0.6), "have");
  assert.equal(stateOf("3/5", 1), "learning");
  assert.equal(stateOf(0, 1), "not-yet");
});

test("the counts add up to all skills", () => {
  const counts = countStates(skills({ Kneading: "have", Baking: "learning" }));
  assert.deepEqual(counts, { "have": 1, "learning": 1, "not-yet": 0, "not-said": 1 });
});

test("the sum's terms add up to the readiness that the engine gives", () => {
  for (const levels of [{}, { Kneading: "have" }, { Kneading: "learning", Baking: "have" }, { Kneading: "have", Baking: "have", Pricing: "have" }]) {
    const sum = sumOf(skills(levels));
    const adds = sum.terms.reduce((all, term) => all + term.adds, 0);
    const { readiness } = gapOf(profileOf(levels));
    assert.ok(Math.abs(adds - readiness) < 1e-9);
    assert.ok(Math.abs(sum.there / sum.asked - readiness) < 1e-9);
    assert.ok(Math.abs(sum.there + sum.lacking - sum.asked) < 1e-9);
  }
});

test("a block says its skill, its state, its weight and what it adds", () => {
  const [kneading, baking] = skills({ Baking: "learning" });
  assert.equal(blockLabel(kneading), "Kneading: not said, weight 1, would add 33.3 %");
  assert.equal(blockLabel(baking), "Baking: learning, weight 1.5, adds 25 %, would add 25 % more");
});
