// No figure without a source: each number that a guide of ours states has a row in data/sources/figures.tsv, and each
// row says what the published table says.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { REFERENCE, TABLES, figures, noTables, ours, rowsOf, shipped } from "./shipped.mjs";
import { figuresIn, unsourced, unused } from "./unsourced.mjs";

const none = (found) => assert.deepEqual(found, []);
const rowsFor = (name) => figures.filter(({ guide }) => guide === name);

// Which percentiles the levels of pay are; data/sources/README.md says which guide takes which.
const PERCENTILES = {
  occupation: ["A_PCT10", "A_PCT25", "A_PCT25", "A_PCT75", "A_PCT75", "A_PCT90"],
  senior: ["A_PCT25", "A_MEDIAN", "A_MEDIAN", "A_PCT75", "A_PCT75", "A_PCT90"],
  staff: ["A_MEDIAN", "A_PCT75", "A_PCT75", "A_PCT90", "A_PCT90", "none"],
};
const IN_WORDS = {
  occupation: "entry 10th to 25th percentile, mid 25th to 75th, senior 75th to 90th",
  senior: "entry 25th to 50th percentile, mid 50th to 75th, senior 75th to 90th",
  staff: "entry 50th to 75th percentile, mid 75th to 90th, senior from the 90th",
};
const ABOVE = { senior: ["data-architect", "cloud-architect", "director-of-product", "engineering-director", "security-architect", "senior-backend-engineer", "senior-software-engineer"], staff: ["staff-engineer"] };
const kindOf = (name) => Object.keys(ABOVE).find((kind) => ABOVE[kind].includes(name)) ?? "occupation";

const LEVELS = ["Entry Level", "Mid Level", "Senior Level"];
const PAY_SOURCE = /^Pay: BLS OEWS May 2024; national, SOC (\d\d-\d{4})(?: \([^()]+\))?, (.+)$/;
const GROWTH_SOURCE = /^Growth: BLS Employment Projections 2024-34; national, SOC (\d\d-\d{4})$/;

describe("the figures of the guides", () => {
  it("are those of guides that there are", () => none([...new Set(figures.map(({ guide }) => guide))].filter((name) => !ours.some((it) => it.name === name))));

  it("are not counted for the reference guide, which is a document of its own", () => {
    none(rowsFor(REFERENCE));
    assert.ok(unsourced(shipped.find(({ name }) => name === REFERENCE).guide, []).length > 0);
  });

  for (const { name, guide } of ours) {
    it(`have each a source: ${name}`, () => none(unsourced(guide, rowsFor(name))));

    it(`are all that the table of sources has: ${name}`, () => none(unused(guide, rowsFor(name))));

    it(`are said to be what they are: ${name}`, () => {
      const { sources } = guide.about;
      const pay = sources.map((source) => PAY_SOURCE.exec(source)).find(Boolean);
      const growth = sources.map((source) => GROWTH_SOURCE.exec(source)).find(Boolean);
      assert.ok(pay && growth, sources.join("\n"));
      const payRows = rowsFor(name).filter(({ section }) => section === "pay");
      assert.deepEqual(payRows.map(({ place }) => place), LEVELS.flatMap((level) => [`${level} low`, `${level} high`]));
      assert.deepEqual(payRows.map(({ column }) => column), PERCENTILES[kindOf(name)]);
      assert.equal(pay[2], IN_WORDS[kindOf(name)]);
      none(payRows.filter(({ row, table }) => row !== pay[1] || table !== "bls_oews_national_may2024.csv"));
      const change = rowsFor(name).find(({ section, place }) => section === "growth" && place === "change");
      assert.deepEqual([change.row, change.table], [growth[1], "bls_employment_projections_2024_34.csv"]);
      const way = Number(change.figure) < 0 ? "decline" : "grow";
      assert.match(guide.growthTrend, new RegExp(`\\b${way} ${Math.abs(change.figure)} percent from 2024 to 2034\\b`));
    });
  }
});

describe("a figure without a source", () => {
  const [{ name, guide }] = ours;
  const rows = rowsFor(name);
  const with_ = (change) => unsourced({ ...guide, ...change }, rows);

  it("is found in every kind of sentence", () => {
    const sentence = "Nine in ten of 1,200 teams do.";
    for (const change of [{ summary: sentence }, { responsibilities: [sentence] }, { nextSteps: [sentence] }, { growthTrend: sentence }, { skillGaps: { ...guide.skillGaps, suggestions: [sentence] } }])
      assert.equal(with_(change).filter((it) => it.includes("1,200")).length, 1, JSON.stringify(change));
  });

  it("is found where a sourced one stands beside it", () => {
    assert.deepEqual(with_({ growthTrend: `${guide.growthTrend} Pay rose by 7.5 percent.` }).length, 1);
  });

  it("is found in pay, where one bound is another", () => {
    for (const key of ["low", "high"]) {
      const salary = guide.salary.map((band, index) => (index === 1 ? { ...band, [key]: band[key] + 1 } : band));
      assert.equal(with_({ salary }).length, 1, key);
    }
    assert.equal(with_({ salary: guide.salary.map((band) => ({ ...band, high: null })) }).length, 3);
  });

  it("is found where its number is a word", () => {
    assert.equal(with_({ summary: "Half of it pays ten percent more." }).length, 1);
    assert.equal(with_({ summary: "A hundred dollars an hour is usual." }).length, 1);
  });

  it("is no name with digits in it", () => {
    assert.deepEqual(figuresIn("Work through the OWASP Top 10 and ISO 27001 with Microsoft 365, and IPv6"), []);
    assert.deepEqual(figuresIn("Work through 10 of them"), ["10"]);
  });

  it("is missed by no row that is not used", () => {
    assert.equal(unused({ ...guide, growthTrend: "It grows." }, rows).length, 3);
    assert.equal(unused({ ...guide, salary: guide.salary.slice(1) }, rows).length, 2);
  });
});

describe("the published tables", () => {
  it("say what the table of sources says", { skip: noTables }, () => {
    const tables = new Map();
    const table = (name) => {
      if (!tables.has(name)) tables.set(name, rowsOf(readFileSync(join(TABLES, "bls", name), "utf8"), ","));
      return tables.get(name);
    };
    const keys = ["OCC_CODE", "soc", "soc_code"];
    const published = ({ table: name, row, column }) => {
      if (column === "none") return "open";
      // A year stands in the name of a column.
      if (row === "") return column in table(name)[0] ? column.match(/\d{4}$/)?.[0] : undefined;
      const rows = table(name).filter((one) => keys.some((key) => one[key] === row) && (one.O_GROUP ?? "detailed") === "detailed");
      return rows.length === 1 ? rows[0][column] : undefined;
    };
    const wrong = [];
    const lines = figures.map((it) => {
      const there = published(it);
      const isNumber = /^-?\d+$/.test(it.figure);
      const difference = isNumber ? Number(it.figure) - Number(there ?? NaN) : it.figure.toLowerCase() === there?.toLowerCase() ? 0 : NaN;
      if (difference !== 0) wrong.push(`${it.guide}, ${it.section}, ${it.place}: ${it.figure}, published ${there}`);
      return [it.guide, `${it.section}, ${it.place}`, it.figure, `${it.table} ${it.row} ${it.column}`, difference].join(" | ");
    });
    console.log(["guide | where | figure | source | difference", ...lines].join("\n"));
    console.log(`${figures.length} figures of ${ours.length} guides, ${wrong.length} that differ from the published tables`);
    none(wrong);
  });
});
