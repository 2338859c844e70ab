import assert from "node:assert/strict";
import { test } from "node:test";
import { orderOf, planOf } from "../../../web/view/plan.js";
import { roleSkills, skillsOf } from "../../../web/view/skills.js";
import { gapOf, guide, profileOf } from "../support/role.mjs";

function plan(levels, done = []) {
  const profile = profileOf(levels);
  const gap = gapOf(profile);
  return planOf(guide, gap, skillsOf(roleSkills(gapOf(profileOf())), gap, profile), done);
}

test("before anything is said the plan counts nothing", () => {
  assert.match(plan({}).intro, /^The guide’s own steps/);
});

test("then it says how many steps close how many of the open skills", () => {
  assert.equal(plan({ Pricing: "none" }).intro, "Two of the guide’s own steps close 2 of your 3 open skills.");
  assert.equal(plan({ Kneading: "have" }).intro, "One of the guide’s own steps closes 1 of your 2 open skills.");
});

test("what no step closes is named with the nearest practice of the role's own work", () => {
  const { unclosed } = plan({});
  assert.deepEqual(unclosed.skills, ["Pricing"]);
  assert.deepEqual(unclosed.practices, [{ index: 1, text: "Keep the oven clean", skills: ["Pricing"] }]);
});

test("all steps of the guide are there, ticked or not, whether the plan needs them or not", () => {
  const { planned, steps, suggestions, doneCount } = plan({ Baking: "have" }, ["Bake ten loaves"]);
  assert.deepEqual(planned.map(({ text, done }) => [text, done]), [["Knead by hand", false]]);
  assert.deepEqual(steps.map(({ done }) => done), [true, false]);
  assert.equal(suggestions.length, 1);
  assert.equal(doneCount, 1);
});

test("nothing missing and nothing closable are said so", () => {
  assert.match(plan({ Kneading: "have", Baking: "have", Pricing: "have" }).intro, /^Nothing is missing/);
  assert.match(plan({ Kneading: "have", Baking: "have" }).intro, /^None of the guide’s steps/);
});

test("the usual order says what each skill stands on", () => {
  assert.deepEqual(orderOf(gapOf(profileOf())).map(({ skill, after }) => [skill, after]), [["Kneading", []], ["Baking", ["Kneading"]], ["Pricing", ["Kneading"]]]);
});
