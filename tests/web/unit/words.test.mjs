import assert from "node:assert/strict";
import { test } from "node:test";
import { counted, firstClause, inWords, listing, percent } from "../../../web/view/format.js";
import { curve, nextRoles, roleLabel, thickness } from "../../../web/view/leads.js";
import { readOf, remark } from "../../../web/view/reading.js";
import { guide, next } from "../support/role.mjs";

test("percent: never 0 % of something, never 100 % of not quite all", () => {
  assert.deepEqual([0, 0.001, 0.375, 0.999, 1].map(percent), ["0 %", "1 %", "38 %", "99 %", "100 %"]);
});

test("counts and listings", () => {
  assert.deepEqual([counted(1, "skill"), counted(2, "skill"), counted(2, "responsibility", "responsibilities")], ["1 skill", "2 skills", "2 responsibilities"]);
  assert.deepEqual([inWords(2), inWords(12), inWords(13)], ["two", "twelve", "13"]);
  assert.deepEqual([[], ["A"], ["A", "B"], ["A", "B", "C"]].map(listing), ["", "A", "A and B", "A, B and C"]);
});

test("a fact takes the sentence's first clause, in the guide's own words", () => {
  assert.equal(firstClause("Strong demand, especially in SaaS."), "Strong demand");
  assert.equal(firstClause("Growing"), "Growing");
  assert.equal(firstClause("About 3.5 percent a year"), "About 3.5 percent a year");
  assert.match(firstClause(`Demand ${"goes on and on ".repeat(9)}`), /…$/);
});

test("a role without a guide says so; one with a guide has its figure and its pay", () => {
  const [baker, cook] = nextRoles(next);
  assert.equal(roleLabel(baker), "Baker, promotion, no guide yet");
  assert.equal(roleLabel(cook), "Cook, transition, 50 % ready");
});

test("the nearer a role, the thicker its line", () => {
  assert.ok(thickness(null) <= thickness(0) && thickness(0) < thickness(0.5) && thickness(0.5) < thickness(1));
});

test("a curve is flat at both ends", () => {
  assert.equal(curve(0, 10, 100, 50), "M0 10C50 10 50 50 100 50");
});

test("a remark is a sentence with its line", () => {
  const { word, where, text } = remark({ severity: "warning", code: "unread-text", message: "this line belongs to no section", in: "guide", line: 3 });
  assert.deepEqual([word, where, text], ["Warning", "line 3", "This line belongs to no section."]);
});

test("what was read is counted", () => {
  assert.deepEqual(readOf(guide).filter(({ count }) => count).map(({ text }) => text),
    ["2 responsibilities", "2 top skills", "2 often missing skills", "3 next roles", "1 suggestion", "1 pay band", "2 steps"]);
});
