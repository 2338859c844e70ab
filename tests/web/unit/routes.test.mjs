import assert from "node:assert/strict";
import { test } from "node:test";
import { changeBetween, choicesIn, effort, ladderOf, noWay, routesSentence, routeView } from "../../../web/view/routes.js";

const band = (low, high, more = {}) => ({ level: "Entry Level", currency: "USD", low, high, period: "year", ...more });
const pay = (low, high, change, more = {}) => ({ level: "Mid Level", currency: "USD", low, high, period: "year", basis: "BLS; May 2024", change, ...more });
const missing = (skill, { weight = 1, need = 1, has = 0 } = {}) => ({ skill, weight, need, has });

const start = { title: "Cook", band: band(30000, 40000), source: "as the guide states it" };
const route = {
  hops: [
    { title: "Chef", kind: "promotion", learn: ["Frying", "Planning"], cost: 1.5 },
    { title: "Baker", kind: "transition", learn: ["Kneading"], cost: 1 },
  ],
  cost: 2.5,
};
const about = [
  { known: true, gap: { readiness: 0.25, gates: [{ text: "a food licence", met: true }, { text: "two years", met: null }], missing: [missing("Frying", { has: 0.5 }), missing("Planning"), missing("Hiring", { weight: 1.5 })] }, growth: "Employment is projected to grow 4 %.", pay: pay(50000, 60000, { from: "Entry Level", low: 20000, high: 20000, sameBasis: true }), source: "source: BLS, May 2024" },
  { known: true, gap: { readiness: 0.5, gates: [], missing: [missing("Kneading"), missing("Salting")] }, growth: "", pay: pay(28000, 36000, { from: "Mid Level", low: -24000, high: -22000, sameBasis: false }, { level: "Entry Level" }), source: "source: BLS, May 2024" },
];

test("a route says its steps, its effort, the change in pay over all of it, and where pay falls on the way", () => {
  const { title, facts } = routeView(route, start, about);
  assert.equal(title, "By Chef");
  assert.deepEqual(facts, ["2 steps", "effort 2.5", "pay −$4k to −$2k, a fall (sources differ)", "a fall in pay at Baker"]);
});

test("a route of one step goes straight there, and says nothing of falls that there are none of", () => {
  const { title, facts } = routeView({ hops: [route.hops[0]], cost: 1.5 }, start, [about[0]]);
  assert.equal(title, "Straight there");
  assert.deepEqual(facts, ["1 step", "effort 1.5", "pay +$20k"]);
});

test("what is wholly missing is learnt before what is had in part", () => {
  const [chef] = routeView(route, start, about).stops;
  assert.deepEqual(chef.learn, [{ name: "Planning", half: false }, { name: "Frying", half: true }]);
});

test("each stop has its share of the effort, and the shares are the whole", () => {
  const { stops } = routeView(route, start, about);
  assert.deepEqual(stops.map((stop) => stop.effort), ["1.5 of 2.5", "1 of 2.5"]);
  assert.equal(stops.reduce((sum, { share }) => sum + share, 0), 1);
});

test("how ready one comes to a stop is what its own cost leaves of the whole need", () => {
  // two skills of weight 1 are missing at 50 %, so all of it is 4; a cost of 1 then leaves 75 %
  const [chef, baker] = routeView(route, start, about).stops;
  assert.equal(baker.ready, "50 % ready today, 75 % when you come this way");
  assert.equal(chef.ready, "25 % ready today");
});

test("what practice does not replace stands beside a stop, and whether it is met", () => {
  const [chef, baker] = routeView(route, start, about).stops;
  assert.deepEqual([chef.gates, baker.gates], [["a food licence (met)", "two years"], []]);
});

test("a goal without a guide ends the route with nothing to learn that is known", () => {
  const { stops, facts } = routeView({ hops: [route.hops[0], { title: "Owner", kind: "promotion", learn: [], cost: null }], cost: 1.5 }, start,
    [about[0], { known: false, gap: null, growth: "", pay: null }]);
  assert.equal(stops[1].known, false);
  assert.equal(stops[1].effort, "");
  assert.equal(stops[1].ready, "");
  assert.deepEqual(facts, ["2 steps", "effort 1.5"]);
});

test("a change needs both ends of both bands, one currency and one period, and is sorted", () => {
  assert.deepEqual(changeBetween(band(10, 30), band(20, 35)), { low: 5, high: 10 });
  assert.equal(changeBetween(band(10, null), band(20, 35)), null);
  assert.equal(changeBetween(band(10, 30), band(20, 35, { currency: "EUR" })), null);
  assert.equal(changeBetween(band(10, 30), band(20, 35, { period: "hour" })), null);
  assert.equal(changeBetween(null, band(20, 35)), null);
});

test("the ladder has a band for each role on one axis, each with its change and what that rests on", () => {
  const { groups, without, sources } = routeView(route, start, about).ladder;
  assert.equal(groups.length, 1);
  assert.deepEqual(without, []);
  assert.deepEqual(sources, ["Cook: as the guide states it.", "Chef and Baker: BLS, May 2024."]);
  assert.deepEqual(groups[0].bands.map(({ role, short, figures, changeWords }) => [role, short, figures, changeWords]), [
    ["Cook", "Entry", "30–40k", ""],
    ["Chef", "Mid", "50–60k", "+$20k"],
    ["Baker", "Entry", "28–36k", "−$24k to −$22k, a fall"],
  ]);
  assert.deepEqual(groups[0].bands.map(({ basisWords }) => basisWords), ["", "Mid against Entry, same source", "Entry against Mid, other source"]);
  for (const { start: from, end } of groups[0].bands) assert.ok(from >= 0 && from < end && end <= 1);
});

test("a band whose change cannot be told says why", () => {
  const open = [{ ...about[0], pay: pay(50000, null, null) }];
  const { ladder, facts } = routeView({ hops: [route.hops[0]], cost: 1.5 }, start, open);
  assert.match(ladder.groups[0].bands[1].basisWords, /^No change can be told/);
  assert.equal(facts[2], "pay $30–40k a year, then from $50k a year");
});

test("what is paid in another currency has an axis of its own, and a role without pay is named", () => {
  const { groups, without } = ladderOf([
    { role: "A", band: band(1, 2), source: "", change: "", basis: "" }, { role: "B", band: band(1, 2, { currency: "EUR" }), source: "", change: "", basis: "" },
    { role: "C", band: null, source: "", change: "", basis: "" }, { role: "D", band: band(null, null), source: "", change: "", basis: "" },
  ]);
  assert.deepEqual(groups.map(({ currency }) => currency), ["USD", "EUR"]);
  assert.deepEqual(without, ["C", "D"]);
});

test("how many ways lead there is said, and not more is claimed than three", () => {
  assert.match(routesSentence("Chef", [route]), /^One way leads to Chef/);
  assert.match(routesSentence("Chef", [route, route]), /^Two ways lead to Chef/);
  assert.match(routesSentence("Chef", [route, route, route]), /^The three ways to Chef that ask you to learn the least/);
  assert.equal(effort(14.46), "14.5");
});

test("where no way leads there, that is said with the nearest thing to do", () => {
  const words = noWay("Cook", "Nurse", { readiness: 0.2, missing: [missing("A"), missing("B")], order: ["B", "A"] });
  assert.match(words.said, /^No way of at most four steps leads from Cook to Nurse/);
  assert.equal(words.ready, "By what you have said you are 20 % ready for it; 2 skills are missing.");
  assert.match(words.learn, /learn B and A first/);
  assert.deepEqual(noWay("Cook", "Owner", null), { said: "No way of at most four steps leads from Cook to Owner, by the guides that are here.", ready: "", learn: "" });
});

test("choices are titles of the catalogue that the message names, whole", () => {
  assert.deepEqual(choicesIn("No guide at hand is called “Shef”. Nearest: “Chef”, “Head Chef”.", ["Head Chef", "Chef", "Baker", "Che"]), ["Head Chef", "Chef"]);
});
