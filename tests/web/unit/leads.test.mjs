import assert from "node:assert/strict";
import { test } from "node:test";
import { basisOf, fall, growthWords, nextRoles, roleLabel, shortBasis } from "../../../web/view/leads.js";

const change = (low, high, sameBasis = true) => ({ from: "Entry Level", low, high, sameBasis });
const pay = (of) => ({ level: "Mid Level", low: 1, high: 2, currency: "USD", period: "year", basis: "BLS; May 2024", change: of });

test("a fall in pay is called a fall, one that may be is called that, and a rise is not", () => {
  assert.equal(fall(change(-4000, -1000)), "a fall");
  assert.equal(fall(change(-4000, 0)), "a fall");
  assert.equal(fall(change(-4000, 18000)), "perhaps a fall");
  assert.equal(fall(change(-4000, null)), "a fall");
  assert.equal(fall(change(0, 100)), "");
  assert.equal(fall(null), "");
});

test("what a change in pay rests on names both levels, the source, and whether it is the same", () => {
  assert.equal(basisOf(pay(change(1, 2))), "Mid Level against Entry Level. Source there: BLS, May 2024; the same source here.");
  assert.match(basisOf(pay(change(1, 2, false))), /another source here/);
  assert.equal(basisOf(pay(null)), "");
});

test("in few words it names the levels where there are two, and whether the source is the same", () => {
  assert.equal(shortBasis(pay(change(1, 2))), "Mid against Entry, same source");
  assert.equal(shortBasis({ ...pay(change(1, 2, false)), level: "" }), "other source");
  assert.equal(shortBasis(pay(null)), "");
});

test("growth is the figure of the guide's sentence with its direction, else its first words", () => {
  assert.equal(growthWords("Employment is projected to grow 16 percent from 2024 to 2034; more."), "demand +16 %");
  assert.equal(growthWords("Employment is projected to fall 1.5 % from 2024 to 2034."), "demand −1.5 %");
  assert.equal(growthWords("Employment is projected to change by about 0 % from 2024 to 2034."), "demand about 0 %");
  assert.equal(growthWords("Strong demand, especially in towns."), "Strong demand");
  assert.equal(growthWords(""), "");
});

test("a next role says its growth to those who do not see the map", () => {
  const [role] = nextRoles([{ title: "Baker", kind: "promotion", known: true, readiness: 0.5, missing: [], pay: pay(change(-2000, -1000)), here: true, growth: "Bakers are to grow 3 %." }]);
  assert.equal(roleLabel(role), "Baker, promotion, 50 % ready, pay −$2k to −$1k, a fall, demand +3 %");
});
