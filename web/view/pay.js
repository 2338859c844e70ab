// Pay bands in words and on one shared axis.

const PERIODS = { year: "a year", month: "a month", hour: "an hour" };

/** `a year`, `a month`, `an hour`. */
export function perPeriod(period) {
  return PERIODS[period] ?? `a ${period}`;
}

/** The sign that stands before a figure: `$`, `€`, or the code and a space where the currency has no sign. */
export function currencySign(code) {
  const sign = partOf(code, "narrowSymbol");
  return /\p{L}$/u.test(sign) ? `${code} ` : sign;
}

/** `US dollars`; the code itself where the name is not known. */
export function currencyName(code) {
  return partOf(code, "name");
}

function partOf(code, currencyDisplay) {
  try {
    const parts = new Intl.NumberFormat("en", { style: "currency", currency: code, currencyDisplay }).formatToParts(2);
    return parts.find((part) => part.type === "currency")?.value ?? code;
  } catch {
    return code; // not a code that Intl takes
  }
}

// All figures of one band in one unit: thousands or millions where that loses nothing, else in full.
function scale(values) {
  const all = (most, step) => values.every((value) => Math.abs(value) >= most && value % step === 0);
  if (all(1_000_000, 10_000)) return { by: 1_000_000, mark: "M" };
  if (all(10_000, 100)) return { by: 1000, mark: "k" };
  return { by: 1, mark: "" };
}

function figure(value, by) {
  return new Intl.NumberFormat("en", { maximumFractionDigits: 2 }).format(value / by);
}

/** A band's figures without currency or period: `75–105k`, `from 239.2k`, `up to 45k`; "" where both ends are absent. */
export function bandFigures({ low, high }, sign = "") {
  const ends = [low, high].filter((end) => end !== null);
  if (ends.length === 0) return "";
  const { by, mark } = scale(ends);
  if (low === null) return `up to ${sign}${figure(high, by)}${mark}`;
  if (high === null) return `from ${sign}${figure(low, by)}${mark}`;
  if (low === high) return `${sign}${figure(low, by)}${mark}`;
  return `${sign}${figure(low, by)}–${figure(high, by)}${mark}`;
}

/** A band in full: `$75–105k a year`. */
export function bandInFull(band) {
  const figures = bandFigures(band, currencySign(band.currency));
  return figures && `${figures} ${perPeriod(band.period)}`;
}

/** A change in pay: `+$12k to +$31k`; "" where there is none to tell. */
export function changeInPay(pay) {
  const change = pay?.change;
  if (!change) return "";
  const ends = [change.low, change.high].filter((end) => end !== null && end !== undefined);
  if (ends.length === 0) return "";
  const sign = currencySign(pay.currency);
  // A difference of two bands is no finer than a hundred.
  const thousands = ends.every((end) => end === 0 || Math.abs(end) >= 100) && ends.some((end) => Math.abs(end) >= 1000);
  const one = (end) => {
    const size = `${sign}${figure(thousands ? Math.round(Math.abs(end) / 100) / 10 : Math.abs(end), 1)}${thousands && end !== 0 ? "k" : ""}`;
    if (end === 0) return "no change";
    return `${end < 0 ? "−" : "+"}${size}`;
  };
  const words = [...new Set(ends.map(one))];
  return words.join(" to ");
}

/** The short name of a level: `Entry Level` is `Entry`. */
export function shortLevel(level) {
  return level.replace(/\s+level$/iu, "");
}

/**
 * Bands that can share an axis, together: one group a currency and period, in the guide's order.
 * Each group has its axis and each band its place on it, as shares of the axis from 0 to 1.
 */
export function payGroups(salary) {
  const groups = new Map();
  for (const band of salary) {
    const key = `${band.currency} ${band.period}`;
    if (!groups.has(key)) groups.set(key, { currency: band.currency, period: band.period, bands: [] });
    groups.get(key).bands.push(band);
  }
  return [...groups.values()].map((group) => {
    const axis = axisOf(group.bands);
    const at = (value) => (value - axis.from) / (axis.to - axis.from);
    const bands = group.bands.map((band) => ({
      ...band,
      name: shortLevel(band.level),
      figures: bandFigures(band),
      start: band.low === null ? 0 : at(band.low),
      end: band.high === null ? 1 : at(band.high),
      open: band.low === null ? "low" : band.high === null ? "high" : "",
    }));
    const ticks = axis.ticks.map((value) => ({ at: at(value), text: value === 0 ? "0" : bandFigures({ low: value, high: value }) }));
    return { ...group, heading: `${capitalised(currencyName(group.currency))} ${perPeriod(group.period)}`, ticks, bands };
  });
}

// An axis with two to five round ticks that holds every figure, and leaves room past an open end.
function axisOf(bands) {
  const values = bands.flatMap(({ low, high }) => [low, high]).filter((value) => value !== null);
  const least = Math.min(...values);
  const most = Math.max(...values) * (bands.some(({ high }) => high === null) ? 1.15 : 1);
  const step = roundStep((most - Math.min(least, most * 0.8)) / 3);
  const from = Math.floor(least / step) * step;
  const to = Math.max(Math.ceil(most / step) * step, from + step);
  const ticks = [];
  for (let value = from; value <= to; value += step) ticks.push(value);
  return { from, to, ticks };
}

function roundStep(rough) {
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? 10 * power;
}

function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Where the guide's pay comes from, in words: its own source, or that it is the guide's own word. */
export function paySource(sources) {
  const stated = sources.find((source) => /^pay:/iu.test(source));
  if (!stated) return "as the guide states it";
  return `source: ${stated.replace(/^pay:\s*/iu, "").replace(/;\s*/gu, ", ")}`;
}
