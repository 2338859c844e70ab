import assert from "node:assert/strict";
import { test } from "node:test";
import { besideView } from "../../../web/view/beside.js";

const band = (level, low, high) => ({ level, low, high, currency: "USD", period: "year" });
const role = (salary, gates = [], growthTrend = "") => ({ guide: { salary, growthTrend, about: { sources: [] } }, gap: { readiness: 0.5, gates } });
const comparison = (pay = null) => ({ from: "Cook", to: "Chef", shared: ["Salting", "Frying"], toLearn: ["frying", "Planning"], leftBehind: ["Sweeping"], pay });

test("what both ask for and the person misses is told apart from what is new", () => {
  const view = besideView(comparison(), role([]), role([]));
  assert.deepEqual([view.toLearn, view.toLearnOfBoth], [["Planning"], ["frying"]]);
  assert.deepEqual(view.counts, { shared: "2 skills", leftBehind: "1 skill", toLearn: "2 skills" });
});

test("all bands of both roles stand on one axis, and the change is the engine's, a fall called a fall", () => {
  const pay = { ...band("Entry Level", 20000, 30000), basis: "BLS; 2024", change: { from: "Entry Level", low: -10000, high: -10000, sameBasis: true } };
  const view = besideView(comparison(pay), role([band("Entry Level", 30000, 40000), band("Mid Level", 40000, 50000)]), role([band("Entry Level", 20000, 30000)]));
  assert.equal(view.change, "−$10k, a fall");
  assert.equal(view.basis, "Entry against Entry, same source");
  assert.deepEqual(view.ladder.groups.map(({ bands }) => bands.map((one) => `${one.role} ${one.short}`)), [["Cook Entry", "Cook Mid", "Chef Entry"]]);
});

test("a role without pay is named as such, and no change is made up", () => {
  const view = besideView(comparison(), role([band("Entry Level", 30000, 40000)]), role([]));
  assert.deepEqual([view.change, view.basis, view.ladder.without], ["", "", ["Chef"]]);
});

test("gates of each role say whether they are met, and demand is each guide's own", () => {
  const gates = [{ text: "Driving licence", kind: "licence", met: true }, { text: "a degree", kind: "degree", met: null }, { text: "Five years", kind: "experience", met: false }];
  const { roles: [cook, chef] } = besideView(comparison(), role([]), role([], gates, "Employment is projected to grow 3 %."));
  assert.deepEqual(cook.gates, []);
  assert.deepEqual(chef.gates.map(({ kind, word }) => `${kind}: ${word}`), ["licence: met", "degree: not said", "experience: not met"]);
  assert.deepEqual([cook.growth, chef.growth], ["", "demand +3 %"]);
});
