import assert from "node:assert/strict";
import { test } from "node:test";
import { factsOf } from "../../../web/view/facts.js";
import { bandFigures, bandInFull, changeInPay, payGroups, paySource } from "../../../web/view/pay.js";
import { guide } from "../support/role.mjs";

const band = (currency, low, high, period = "year", level = "Entry Level") => ({ level, currency, low, high, period });

test("a band in thousands, in full, by the hour", () => {
  assert.equal(bandInFull(band("USD", 75000, 105000)), "$75–105k a year");
  assert.equal(bandInFull(band("EUR", 3250, 4100, "month")), "€3,250–4,100 a month");
  assert.equal(bandInFull(band("GBP", 35, 48, "hour")), "£35–48 an hour");
  assert.equal(bandInFull(band("USD", 75250, 105125)), "$75,250–105,125 a year");
});

test("an open band says from or up to", () => {
  assert.equal(bandInFull(band("USD", 239200, null)), "from $239.2k a year");
  assert.equal(bandInFull(band("EUR", null, 45000)), "up to €45k a year");
  assert.equal(bandFigures({ low: null, high: null }), "");
});

test("one figure stays one figure, millions are millions, a currency without a sign keeps its code", () => {
  assert.equal(bandFigures({ low: 50000, high: 50000 }), "50k");
  assert.equal(bandInFull(band("JPY", 4500000, 6500000)), "¥4.5–6.5M a year");
  assert.equal(bandInFull(band("CHF", 80000, 100000)), "CHF 80–100k a year");
});

test("a code that is no currency is shown, not thrown at", () => {
  assert.equal(bandInFull(band("??", 10, 20)), "??10–20 a year");
});

test("a change in pay has its sign, and says when there is none", () => {
  const pay = (low, high) => ({ currency: "USD", change: { from: "Entry Level", low, high, sameBasis: true } });
  assert.equal(changeInPay(pay(12000, 31000)), "+$12k to +$31k");
  assert.equal(changeInPay(pay(-4000, 18000)), "−$4k to +$18k");
  assert.equal(changeInPay(pay(0, 18000)), "no change to +$18k");
  assert.equal(changeInPay(pay(5000, 5000)), "+$5k");
  assert.equal(changeInPay(pay(null, 18000)), "+$18k");
  assert.equal(changeInPay(pay(-1950, 4850)), "−$2k to +$4.9k");
  assert.equal(changeInPay(pay(28050, 64000)), "+$28.1k to +$64k");
  assert.equal(changeInPay(pay(-12, 40)), "−$12 to +$40");
  assert.equal(changeInPay(null), "");
  assert.equal(changeInPay({ change: null }), "");
});

test("bands of one currency and period share an axis that holds them all", () => {
  const [group, ...others] = payGroups([band("USD", 75000, 105000), band("USD", 105000, 145000), band("USD", 145000, 200000)]);
  assert.equal(others.length, 0);
  assert.equal(group.heading, "US dollars a year");
  assert.deepEqual(group.ticks.map(({ text }) => text), ["50k", "100k", "150k", "200k"]);
  assert.deepEqual(group.bands.map(({ name }) => name), ["Entry", "Entry", "Entry"]);
  for (const { start, end } of group.bands) assert.ok(start >= 0 && start < end && end <= 1);
});

test("several currencies or periods are several groups", () => {
  const groups = payGroups([band("EUR", 45000, 60000), band("GBP", 35, 48, "hour"), band("EUR", 90000, null)]);
  assert.deepEqual(groups.map(({ heading, bands }) => [heading, bands.length]), [["Euros a year", 2], ["British pounds an hour", 1]]);
  assert.deepEqual(groups[0].bands.map(({ open }) => open), ["", "high"]);
  assert.equal(groups[0].bands[1].end, 1);
});

test("odd bands still have an axis: all equal, open below, both ends absent", () => {
  for (const odd of [band("USD", 50000, 50000), band("USD", null, 45000), band("USD", 0, 10), band("USD", null, null)]) {
    for (const { start, end } of payGroups([odd])[0].bands) assert.ok(Number.isFinite(start) && Number.isFinite(end) && start <= end);
  }
});

test("the source of pay is the guide's, or the guide's own word", () => {
  assert.equal(paySource([]), "as the guide states it");
  assert.equal(paySource(["Skills: a survey", "Pay: BLS OEWS; May 2024"]), "source: BLS OEWS, May 2024");
});

test("the four facts are the guide's own words, and say where it is silent", () => {
  assert.deepEqual(factsOf(guide).map(({ term, text }) => [term, text]), [
    ["Entry pay", "$75–105k a year"], ["Demand", "Strong demand"], ["Most people lack", "Baking, Pricing"], ["Leads to", "1 promotion, 2 transitions"],
  ]);
  const silent = { ...guide, salary: [], growthTrend: "", skillGaps: { oftenMissing: [] }, progression: { canLeadTo: [], transitions: [] } };
  assert.ok(factsOf(silent).every(({ stated }) => !stated));
  assert.equal(factsOf(silent)[0].text, "This guide states no pay");
});
