// A hundred facts of a pack, drawn from a seed, against the tables that it was made from, read here anew.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { readPack } from "./support/pack.mjs";
import { dice } from "./support/readiness.mjs";
import { command, importOf, noWhole, readTables, root, small, whole } from "./support/tables.mjs";

const code = "O*NET-SOC Code";
function grouped(rows, key) {
  const all = new Map();
  for (const row of rows) {
    if (!all.has(row[key])) all.set(row[key], []);
    all.get(row[key]).push(row);
  }
  return all;
}

/** How the tables answer; each check takes a guide and one of its facts. */
function checksOf(tables) {
  const titles = new Map(tables["Occupation Data"].map((row) => [row.Title, row[code]]));
  const ratings = grouped([...tables.Skills, ...tables.Knowledge], code);
  const technologies = grouped(tables["Technology Skills"], code);
  const users = new Map();
  for (const row of tables["Technology Skills"]) users.set(row.Example, (users.get(row.Example) ?? new Set()).add(row[code]));
  const related = grouped(tables["Related Occupations"], code);
  const zones = new Map(tables["Job Zones"].map((row) => [row[code], Number(row["Job Zone"])]));
  const reported = grouped(tables["Sample of Reported Titles"], code);
  const alternate = grouped(tables["Alternate Titles"], code);
  const tasks = grouped(tables["Task Statements"] ?? [], code);
  const number = (cell) => Number(cell.replaceAll(",", ""));
  const socOf = (guide, what) => guide.sources.find((it) => it.startsWith(`${what}: `)).match(/SOC (\d\d-\d{4})/)[1];
  const isOfSoc = (guide, soc) => assert.ok([guide.code.slice(0, 7), `${guide.code.slice(0, 6)}0`].includes(soc), `${guide.code} and SOC ${soc}`);

  return {
    title: (guide) => assert.equal(titles.get(guide.title), guide.code),
    rated(guide, { name, level }) {
      const rows = ratings.get(guide.code).filter((row) => row["Element Name"] === name && row["Scale ID"] === "LV");
      assert.equal(Math.max(...rows.map((row) => Number(row["Data Value"]))), level, `${guide.code} ${name}`);
    },
    technology(guide, { name }) {
      const rows = technologies.get(guide.code).filter((row) => row.Example === name);
      assert.ok(rows.some((row) => row["Hot Technology"] === "Y" || row["In Demand"] === "Y"), name);
      assert.ok(users.get(name).size <= 0.15 * titles.size, name);
    },
    canLeadTo(guide, title) {
      const to = titles.get(title);
      assert.ok(related.get(guide.code).some((row) => row["Related O*NET-SOC Code"] === to && row["Relatedness Tier"].startsWith("Primary")));
      assert.ok(zones.get(to) > zones.get(guide.code));
    },
    transitions(guide, title) {
      const to = titles.get(title);
      assert.ok(related.get(guide.code).some((row) => row["Related O*NET-SOC Code"] === to && row["Relatedness Tier"].startsWith("Primary")));
      assert.equal(zones.get(to), zones.get(guide.code));
    },
    alsoCalled(guide, title) {
      const own = reported.get(guide.code)?.map((row) => row["Reported Job Title"]) ?? alternate.get(guide.code).map((row) => row["Alternate Title"]);
      assert.ok(own.includes(title), title);
    },
    responsibilities(guide, task) {
      assert.ok(tasks.get(guide.code).some((row) => row.Task === task && row["Task Type"] !== "Supplemental"), task);
    },
    summary(guide) {
      const asks = { 1: "little or no preparation", 2: "high school diploma", 3: "associate's degree", 4: "bachelor's degree", 5: "graduate degree" };
      assert.ok(guide.summary.includes(asks[zones.get(guide.code)]), `${guide.code} ${guide.summary}`);
    },
    salary(guide, band) {
      const soc = socOf(guide, "Pay");
      isOfSoc(guide, soc);
      const row = tables.wages.find((it) => it.OCC_CODE === soc && ["detailed", "broad"].includes(it.O_GROUP));
      const [, level, low, more, high] = /^(\w+) Level: USD ([\d,]+)(?:( or more)| to ([\d,]+))?$/.exec(band);
      const [from, to] = { Entry: ["A_PCT10", "A_PCT25"], Mid: ["A_PCT25", "A_PCT75"], Senior: ["A_PCT75", "A_PCT90"] }[level];
      assert.equal(number(low), number(row[from]));
      if (more) assert.equal(row[to], "#");
      else assert.equal(number(high ?? low), number(row[to]));
    },
    growthTrend(guide, sentence) {
      const soc = socOf(guide, "Growth");
      isOfSoc(guide, soc);
      const change = Number(tables.projections.find((it) => it.soc === soc).change_pct);
      const [, way, figure] = /(grow|fall|change by about) ([\d.]+) %/.exec(sentence);
      assert.equal(way, change > 0 ? "grow" : change < 0 ? "fall" : "change by about");
      assert.equal(Number(figure), Math.abs(change));
    },
  };
}

/** Every fact of a guide, with the check that is its own. */
function factsOf(guide) {
  const of = (kind, list) => list.map((fact) => ({ kind, fact }));
  return [
    ...of("title", [guide.title]),
    ...of("rated", guide.skills.filter(({ level }) => level !== undefined)),
    ...of("technology", guide.skills.filter(({ level }) => level === undefined)),
    ...["canLeadTo", "transitions", "alsoCalled", "responsibilities", "salary", "growthTrend"].flatMap((kind) => of(kind, guide[kind])),
    ...of("summary", guide.summary.includes("Usually asks for") ? [guide.summary] : []),
  ];
}

/** Draws kinds in turn, so that there are some of each, and facts of any guide. */
function hold(pack, tables, seed) {
  const checks = checksOf(tables);
  const all = grouped(readPack(pack).guides.flatMap((guide) => factsOf(guide).map((it) => ({ ...it, guide }))), "kind");
  const draw = dice(seed);
  const kinds = [...all.keys()].sort();
  const held = {};
  for (let i = 0; i < 100; ++i) {
    const kind = kinds[i % kinds.length];
    const { guide, fact } = all.get(kind)[draw(all.get(kind).length)];
    checks[kind](guide, fact);
    held[kind] = (held[kind] ?? 0) + 1;
  }
  return held;
}

const pack = (tables, ...more) => spawnSync(command, [...importOf(tables), ...more], { encoding: "utf8", maxBuffer: 1 << 28 }).stdout;
const skip = !existsSync(command) && "build/native/career-guide is not built";

describe("a hundred facts of the pack are those of the tables", () => {
  const say = (t, held) => t.diagnostic(Object.entries(held).map(([kind, times]) => `${kind} ${times}`).join(", "));
  test("of the small tables", { skip }, (t) => say(t, hold(pack(small), readTables(small), 20261125)));
  test("a fact that is not the tables' is found", { skip }, () => {
    const tables = readTables(small);
    for (const wrong of [["[4.42/7]", "[4.43/7]"], ["USD 27,500", "USD 27,501"], ["fall 3 %", "grow 3 %"], ["Bench Hand", "Bank Hand"]]) {
      const text = pack(small).replaceAll(...wrong);
      assert.throws(() => [1, 2, 3, 4, 5, 6, 7, 8].forEach((seed) => hold(text, tables, seed)), wrong.join(" "));
    }
  });
  test("of the whole tables, sentences included", { skip: skip || noWhole }, (t) => say(t, hold(pack(whole), readTables(whole), 20261125)));
  test("of the atlas as it is kept", { skip: noWhole }, (t) => say(t, hold(readFileSync(join(root, "data", "atlas", "atlas.txt"), "utf8"), readTables(whole), 20261126)));
});
