// Dates for the plan, at the pace and the lengths that the person sets; nothing here is guessed. Dates are days of the
// calendar, `2026-11-30`, without any time or zone.

/** True for `2026-11-30`, and for no day that the calendar has not. */
export function isDay(text) {
  return typeof text === "string" && /^\d{4}-\d\d-\d\d$/u.test(text) && dayAfter(text, 0) === text;
}

/** True for a number of hours, above none and no more than a week has, or `most`. */
export function isHours(value, most = 168) {
  return typeof value === "number" && value > 0 && value <= most;
}

/** The most hours that a step may take: a working life. */
export const MOST_HOURS = 100_000;

/** The day so many days later; "" where that is no day. */
export function dayAfter(day, count) {
  const [year, month, date] = day.split("-").map(Number);
  const time = Date.UTC(year, month - 1, date + count);
  return Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10);
}

/** `30 November 2026`. */
export function dayInWords(day) {
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

/** `30 November to 4 December 2026`; a year or a month that both ends share stands once. */
export function daysInWords({ begins, ends }) {
  if (begins === ends) return dayInWords(begins);
  const to = dayInWords(ends);
  const shared = begins.slice(0, 7) === ends.slice(0, 7) ? 1 : begins.slice(0, 4) === ends.slice(0, 4) ? 2 : 3;
  return `${dayInWords(begins).split(" ").slice(0, shared).join(" ")} to ${to}`;
}

/**
 * The days of each step, one after the other. A step that is done takes none; from the first step without a length on
 * nothing can be told.
 * @param {{key: string, text: string, done: boolean}[]} steps
 * @param {{hours: number, from: string}|null} pace
 * @param {{text: string, hours: number}[]} lengths
 * @returns {{days: Map<string, {begins: string, ends: string}>, unknown: object[]}}  `unknown`: open steps without a length
 */
export function scheduleOf(steps, pace, lengths) {
  const days = new Map();
  const open = steps.filter(({ done }) => !done);
  const known = new Map(lengths.map(({ text, hours }) => [text, hours]));
  const unknown = open.filter(({ text }) => !known.has(text));
  if (!pace) return { days, unknown };
  // In hundredths of hours, so that a sum of weeks ends on its day and not a hair past it.
  const hundredths = (hours) => Math.max(1, Math.round(hours * 100));
  const week = hundredths(pace.hours);
  let spent = 0;
  for (const { key, text } of open) {
    if (!known.has(text)) break;
    const first = Math.floor(spent * 7 / week);
    spent += hundredths(known.get(text));
    const last = Math.max(first, Math.ceil(spent * 7 / week) - 1);
    const [begins, ends] = [dayAfter(pace.from, first), dayAfter(pace.from, last)];
    if (!isDay(begins) || !isDay(ends)) break; // past what a calendar can hold
    days.set(key, { begins, ends });
  }
  return { days, unknown };
}

/**
 * A plan with its steps' days: each planned step has `paced`, `hours` and `days`; `dated` are the open ones with days,
 * `unpaced` counts the open ones without a length, `open` all open ones.
 */
export function paced(plan, pace, lengths) {
  const { days, unknown } = scheduleOf(plan.planned, pace, lengths);
  const hours = new Map(lengths.map((length) => [length.text, length.hours]));
  const planned = plan.planned.map((step) => ({ ...step, paced: pace !== null, hours: hours.get(step.text), days: days.get(step.key) }));
  return {
    ...plan, planned, paced: pace !== null, unpaced: unknown.length, open: planned.filter(({ done }) => !done).length,
    dated: planned.filter((step) => step.days).map((step) => ({ ...step, ...step.days })),
  };
}
