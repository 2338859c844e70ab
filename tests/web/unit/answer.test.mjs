import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, asText } from "../../../web/view/answer.js";
import { nextRoles } from "../../../web/view/leads.js";
import { movesOf } from "../../../web/view/moves.js";
import { roleSkills, skillsOf } from "../../../web/view/skills.js";
import { gapOf, next, profileOf, whatIfOf } from "../support/role.mjs";

function say(levels, { change = () => {}, leads = next } = {}) {
  const profile = profileOf(levels);
  const gap = gapOf(profile);
  change(gap);
  return answer({ skills: skillsOf(roleSkills(gapOf(profileOf())), gap, profile), gap, next: nextRoles(leads), moves: movesOf(whatIfOf(profile), nextRoles(next)) });
}

test("nothing said: it tells how many skills the role asks for, and gives no figure", () => {
  assert.equal(asText(say({})), "This role asks for 3 skills. Tick what you have and it answers: how near you are, what to learn first, what to do, and where it leads.");
});

test("something said: a range, where to start, and what stands on it", () => {
  assert.equal(asText(say({ Pricing: "none" })),
    "You are 0 % ready by what you have said so far, and up to 83 % once you have said the rest. Start with Kneading: two other skills stand on it.");
});

test("“it moves you most” stands only where no other missing skill gains more", () => {
  assert.match(asText(say({ Baking: "learning" })), /Start with Kneading: it moves you most, and two other skills stand on it\.$/);
  assert.doesNotMatch(asText(say({ Pricing: "learning" })), /moves you most/);
});

test("what stands on it by others between is counted too", () => {
  const chained = (gap) => { gap.missing.find(({ skill }) => skill === "Pricing").requires = ["Baking"]; };
  assert.match(asText(say({ Pricing: "none" }, { change: chained })), /two other skills stand on it\.$/);
});

test("a start that moves little and carries nothing is named without a reason", () => {
  const text = asText(say({ Kneading: "have" }, { change: (gap) => gap.order.reverse() }));
  assert.match(text, /Start with Pricing\.$/);
});

test("all said: one figure, no range", () => {
  assert.equal(asText(say({ Kneading: "have", Baking: "learning", Pricing: "none" })), "You are 58 % ready. Start with Baking: it moves you most.");
});

test("something said that leaves no room: no range that is no range", () => {
  const text = asText(say({ Kneading: "have", Baking: "none" }, { change: (gap) => { gap.readinessUpTo = gap.readiness; } }));
  assert.match(text, /^You are 33 % ready by what you have said so far\./);
});

test("nothing missing: it says so and points to the next role, one with a guide first", () => {
  const all = { Kneading: "have", Baking: "have", Pricing: "have" };
  assert.equal(asText(say(all)), "You are 100 % ready: nothing is missing, you have all 3 skills that this role asks for. The next role is Cook.");
  assert.match(asText(say(all, { leads: next.slice(0, 1) })), /The next role is Baker; no guide to it is here yet\.$/);
  assert.match(asText(say(all, { leads: [] })), /asks for\.$/);
});

test("a guide without skills is not scored", () => {
  const gap = { readiness: 1, readinessUpTo: 1, missing: [], have: [], order: [] };
  assert.match(asText(answer({ skills: [], gap, next: [] })), /names no skills/);
});

test("the skill to start with is a link, and the figures stand out", () => {
  const { parts, short, range } = say({ Kneading: "have" });
  assert.deepEqual(parts.filter(({ kind }) => kind === "figure").map(({ text }) => text), ["33 %", "100 %"]);
  assert.equal(parts.find(({ kind }) => kind === "skill").text, "Baking");
  assert.deepEqual([short, range], ["33 %", "up to 100 %"]);
});
