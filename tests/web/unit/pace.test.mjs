// Dates at the person's pace.
import assert from "node:assert/strict";
import { test } from "node:test";
import { dayAfter, daysInWords, isDay, isHours, paced, scheduleOf } from "../../../web/view/pace.js";

const step = (text, done = false) => ({ key: text, text, done });
const length = (text, hours) => ({ text, hours });
const days = ({ days: all }) => Object.fromEntries([...all].map(([key, { begins, ends }]) => [key, `${begins} ${ends}`]));

test("steps follow one another at the pace", () => {
  const schedule = scheduleOf([step("a"), step("b"), step("c")], { hours: 5, from: "2026-11-30" }, [length("a", 5), length("b", 2), length("c", 10)]);
  assert.deepEqual(days(schedule), { a: "2026-11-30 2026-12-06", b: "2026-12-07 2026-12-09", c: "2026-12-09 2026-12-23" });
  assert.deepEqual(schedule.unknown, []);
});

test("nothing is guessed: without a pace no dates, and none from the first step on whose length is not told", () => {
  assert.equal(scheduleOf([step("a")], null, [length("a", 5)]).days.size, 0);
  const schedule = scheduleOf([step("a"), step("b"), step("c")], { hours: 5, from: "2026-11-30" }, [length("a", 5), length("c", 5)]);
  assert.deepEqual(days(schedule), { a: "2026-11-30 2026-12-06" });
  assert.deepEqual(schedule.unknown.map(({ text }) => text), ["b"]);
});

test("a step that is done takes no days", () => {
  const schedule = scheduleOf([step("a", true), step("b")], { hours: 7, from: "2026-02-27" }, [length("b", 3)]);
  assert.deepEqual(days(schedule), { b: "2026-02-27 2026-03-01" });
});

test("a whole number of weeks ends on its seventh day, however it is cut", () => {
  for (const hours of [0.1, 0.3, 1, 2.5, 7, 33.33]) {
    for (const parts of [1, 2, 3, 7, 10]) {
      const steps = Array.from({ length: parts }, (_, at) => step(`s${at}`));
      const schedule = scheduleOf(steps, { hours, from: "2026-01-01" }, steps.map(({ text }) => length(text, hours)));
      assert.equal(schedule.days.get(`s${parts - 1}`).ends, dayAfter("2026-01-01", 7 * parts - 1), `${parts} of ${hours}`);
    }
  }
});

test("no step begins before the one before it ends, or more than a day after", () => {
  const steps = Array.from({ length: 40 }, (_, at) => step(`s${at}`));
  const lengths = steps.map(({ text }, at) => length(text, 0.25 + (at * 37 % 11) / 3));
  const schedule = scheduleOf(steps, { hours: 6, from: "2027-12-20" }, lengths);
  const all = [...schedule.days.values()];
  for (const [at, { begins, ends }] of all.entries()) {
    assert.ok(begins <= ends);
    if (at > 0) assert.ok(begins === all[at - 1].ends || begins === dayAfter(all[at - 1].ends, 1), `${at}`);
  }
});

test("days are those of the calendar, whatever the machine's time zone", () => {
  assert.equal(dayAfter("2028-02-28", 1), "2028-02-29");
  assert.equal(dayAfter("2027-02-28", 1), "2027-03-01");
  assert.equal(dayAfter("2026-03-28", 2), "2026-03-30"); // over a change of the clock
  for (const text of ["2026-02-30", "2026-13-01", "26-01-01", "2026-1-1", "", "2026-01-01T00:00", null, 20260101]) assert.equal(isDay(text), false, String(text));
  assert.ok(isDay("2026-12-31"));
});

test("hours are numbers above none", () => {
  assert.deepEqual([5, 0.25, 168, 0, -1, 169, NaN, Infinity, "5", null].map((value) => isHours(value)), [true, true, true, false, false, false, false, false, false, false]);
});

test("a step past what a calendar can hold has no days", () => {
  const schedule = scheduleOf([step("a"), step("b")], { hours: 0.01, from: "2026-01-01" }, [length("a", 100_000), length("b", 1)]);
  assert.equal(schedule.days.size, 0);
});

test("days in words say once what both ends share", () => {
  assert.equal(daysInWords({ begins: "2026-11-30", ends: "2026-11-30" }), "30 November 2026");
  assert.equal(daysInWords({ begins: "2026-11-02", ends: "2026-11-04" }), "2 to 4 November 2026");
  assert.equal(daysInWords({ begins: "2026-11-30", ends: "2026-12-04" }), "30 November to 4 December 2026");
  assert.equal(daysInWords({ begins: "2026-12-30", ends: "2027-01-04" }), "30 December 2026 to 4 January 2027");
});

test("a plan knows what is dated and what still needs a length", () => {
  const plan = paced({ planned: [step("a", true), step("b"), step("c")], intro: "x" }, { hours: 7, from: "2026-01-01" }, [length("b", 7)]);
  assert.deepEqual([plan.intro, plan.open, plan.unpaced, plan.dated.map(({ text, begins, ends }) => `${text} ${begins} ${ends}`)], ["x", 2, 1, ["b 2026-01-01 2026-01-07"]]);
});
