import assert from "node:assert/strict";
import { test } from "node:test";
import { amountOf, leverageWords, mostMissed, mostMissing, reachRows } from "../../../web/view/reach.js";

const missing = (skill, weight = 1, need = 1, has = 0) => ({ skill, weight, need, has });
const pay = (change = null) => ({ level: "Mid Level", low: 50000, high: 60000, currency: "USD", period: "year", basis: "BLS; 2024", change });
const rowOf = (role, gap = { missing: [] }, growth = "") => reachRows([{ title: "Chef", readiness: 0.5, missing: [], pay: null, ...role }], () => ({ gap, growth }))[0];

test("what weighs most is named first, ties in the guide's order, and no more than three", () => {
  const all = [missing("Half", 0.5), missing("Partly", 1.5, 1, 0.9), missing("Whole"), missing("Also whole"), missing("Both", 1.5)];
  assert.deepEqual(mostMissing(all), ["Both", "Whole", "Also whole", "Half", "Partly"]);
  assert.equal(rowOf({}, { missing: all }).lacks, "Both, Whole, Also whole and 2 more");
  assert.equal(rowOf({}, { missing: all.slice(0, 1) }).lacks, "Half");
});

test("a change in pay says its levels, its source and a fall; without one the pay is told", () => {
  assert.equal(rowOf({ pay: pay({ from: "Entry Level", low: -5000, high: -1000, sameBasis: false }) }).pay, "Pay −$5k to −$1k, a fall (Mid against Entry, other source)");
  assert.equal(rowOf({ pay: pay({ from: "", low: 5000, high: 5000, sameBasis: true }) }).pay, "Pay +$5k (same source)");
  assert.equal(rowOf({ pay: pay() }).pay, "$50–60k a year (Mid)");
  assert.equal(rowOf({}).pay, "");
});

test("a row has its figure, its share and what its guide says of demand", () => {
  const row = rowOf({ readiness: 0.996 }, { missing: [missing("A")] }, "Employment is projected to fall 2 %.");
  assert.deepEqual([row.figure, row.share, row.growth], ["99 %", 0.996, "demand −2 %"]);
});

test("what most roles miss is counted once a role, whatever its case", () => {
  const roles = [{ missing: ["SQL", "sql", "Git"] }, { missing: ["Sql"] }, { missing: ["Git", "SQL"] }];
  assert.deepEqual(mostMissed(roles), [{ skill: "sql", roles: 3 }, { skill: "Git", roles: 2 }]);
});

test("the skill that opens most is told with its count, and nothing where none is missed twice", () => {
  const leverage = [{ skill: "SQL", roles: 12 }, { skill: "Python", roles: 9 }, { skill: "Git", roles: 8 }, { skill: "Go", roles: 7 }];
  assert.equal(leverageWords(leverage, 20), "SQL opens most: 12 of these 20 roles miss it. Then Python (9) and Git (8).");
  assert.equal(leverageWords([{ skill: "SQL", roles: 1 }], 20), "");
  assert.equal(leverageWords([], 0), "");
});

test("an amount is read as people type it, and what is none filters nothing", () => {
  for (const typed of ["60000", "60,000", "60.000", "60 000", "$60,000", "60k", "60 K", "USD 60’000"]) assert.equal(amountOf(typed), 60000, typed);
  assert.equal(amountOf("62.5k"), 62500);
  assert.equal(amountOf("0"), 0);
  for (const typed of ["", "  ", "much", "99999999999999999999"]) assert.equal(amountOf(typed), -1, typed);
});
