// `career-guide import-onet` on small tables that are made up: its answer byte for byte, its counts, what it says of tables
// that are not right.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { command, fixture, importOf, noWhole, small, whole } from "./support/tables.mjs";
import { readPack } from "./support/pack.mjs";

const skip = !existsSync(command) && "build/native/career-guide is not built";
const folders = [];
after(() => folders.forEach((it) => rmSync(it, { recursive: true, force: true })));

function run(args, input) {
  const { status, stdout, stderr } = spawnSync(command, args, { input, maxBuffer: 1 << 28, encoding: "utf8" });
  return { status, stdout, stderr };
}

/** Tables like those of the fixture, some of them otherwise; `null` for one that is not there. */
function changed(files) {
  const dir = mkdtempSync(join(tmpdir(), "onet-"));
  folders.push(dir);
  cpSync(fixture, dir, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    if (text === null) rmSync(join(dir, name));
    else writeFileSync(join(dir, name), typeof text === "function" ? text(readFileSync(join(dir, name), "utf8")) : text);
  }
  return { onet: dir, wages: join(dir, "oews_may2031.csv"), projections: join(dir, "projections.csv") };
}

/** Each table's line adds up, and so do the guides. */
function addsUp(stderr) {
  const number = (text) => Number(text.replaceAll(",", ""));
  const tables = [...stderr.matchAll(/: ([\d,]+) rows = (.*)$/gm)];
  for (const [line, rows, parts] of tables) {
    const sum = parts.split(" + ").reduce((all, part) => all + number(/^[\d,]+/.exec(part)[0]), 0);
    assert.equal(sum, number(rows), line);
  }
  const [, came, went, left = "0"] = /^([\d,]+) occupations in, ([\d,]+) guides out(?:, ([\d,]+) left out)?/m.exec(stderr);
  assert.equal(number(came), number(went) + number(left));
  for (const [line, some, others] of stderr.matchAll(/([\d,]+) with [a-z ]+, ([\d,]+) without/g)) assert.equal(number(some) + number(others), number(went), line);
  return { tables: tables.length, came: number(came), went: number(went), left: number(left) };
}

describe("import-onet on small tables", { skip }, () => {
  for (const [name, more] of [["expected.pack", []], ["expected-facts.pack", ["--facts-only"]]]) {
    test(`gives ${name}, byte for byte`, () => {
      const { status, stdout, stderr } = run([...importOf(small), ...more]);
      assert.equal(status, 0, stderr);
      if (process.env.GOLDEN_WRITE) writeFileSync(join(fixture, name), stdout);
      assert.equal(stdout, readFileSync(join(fixture, name), "utf8"));
    });
  }
  test("says what became of every row and of every occupation, and it adds up", () => {
    const { stdout, stderr } = run(importOf(small));
    assert.deepEqual(addsUp(stderr), { tables: 12, came: 7, went: 7, left: 0 });
    assert.equal(readPack(stdout).guides.length, 7);
  });
  test("facts alone are the same guides without the sentences of others", () => {
    const facts = readPack(run([...importOf(small), "--facts-only"]).stdout);
    const all = readPack(run(importOf(small)).stdout);
    assert.ok(all.guides.some(({ responsibilities }) => responsibilities.length > 0));
    for (const [i, guide] of facts.guides.entries()) {
      assert.deepEqual(guide.responsibilities, []);
      assert.ok(all.guides[i].summary.endsWith(guide.summary));
      assert.deepEqual({ ...all.guides[i], responsibilities: [], summary: "" }, { ...guide, summary: "" });
    }
  });
  test("without the tables of BLS there is neither pay nor growth", () => {
    const { guides } = readPack(run(["import-onet", small.onet]).stdout);
    assert.ok(guides.length > 0);
    for (const { salary, growthTrend, sources } of guides) assert.deepEqual([salary, growthTrend, sources.length], [[], [], 1]);
  });
  test("a release that the file's name does not say is not made up", () => {
    const tables = changed({ "wages.csv": readFileSync(small.wages, "utf8") });
    const { stdout } = run(["import-onet", tables.onet, "--wages", join(tables.onet, "wages.csv")]);
    assert.match(stdout, /^Source: Pay: BLS OEWS; national, SOC 91-1012$/m);
  });
});

describe("what is produced reads back", { skip }, () => {
  const readsBack = (pack) => {
    const checked = run(["check", "-"], pack);
    assert.equal(checked.status, 0);
    assert.doesNotMatch(checked.stdout, /: (warning|error)\[/);
    const written = run(["write", "-"], pack);
    assert.equal(written.stderr, "");
    if (written.stdout === pack) return;
    const [was, is] = [pack, written.stdout].map((text) => text.split("\n"));
    const at = was.findIndex((line, i) => line !== is[i]);
    assert.fail(`writing what was read gives another text from line ${at + 1} on: ${was[at]} | ${is[at]}`);
  };
  test("with nothing above a note, and writing it again gives the same bytes", () => {
    readsBack(run(importOf(small)).stdout);
    readsBack(run([...importOf(small), "--facts-only"]).stdout);
  });
  test("whatever stands in the cells", () => {
    const cells = ["Career Guide", "1. Wash", "- Rinse & dry &amp; more", "o so", "A  b\u00a0c\u0007d", "Key ResponsibilitiesKey Responsibilities", "**bold**", "Ledger [3/5]", "Page 3", "\\back", '"quoted', "x".repeat(5000), "Ünïcödé, with; more", "Salary & Demand", "Also Called: none", "<b>&#233;</b>", "…", "3/4", "====="];
    const codes = cells.map((_, i) => `95-${String(1000 + i)}.00`);
    const table = (header, rows) => [header, ...rows].map((row) => row.join("\t")).join("\n");
    const tables = changed({
      "Occupation Data.txt": table(["O*NET-SOC Code", "Title", "Description"], cells.map((cell, i) => [codes[i], cell, cell])),
      "Task Statements.txt": table(["O*NET-SOC Code", "Task", "Task Type"], cells.flatMap((cell, i) => [[codes[i], cell, "Core"], ...(i % 2 ? [[codes[i], cells[i - 1], "Core"]] : [])])),
      "Technology Skills.txt": table(["O*NET-SOC Code", "Example", "Hot Technology", "In Demand"], cells.map((cell, i) => [codes[i], cell, "Y", "N"])),
      "Sample of Reported Titles.txt": table(["O*NET-SOC Code", "Reported Job Title", "Shown in My Next Move"], cells.map((cell, i) => [codes[cells.length - 1 - i], cell, "Y"])),
      "Skills.txt": (text) => text.split("\n")[0],
      "Knowledge.txt": (text) => text.split("\n")[0],
      "Job Zones.txt": "O*NET-SOC Code\tJob Zone",
      "Related Occupations.txt": table(["O*NET-SOC Code", "Related O*NET-SOC Code", "Relatedness Tier"], []),
      "Alternate Titles.txt": "O*NET-SOC Code\tAlternate Title",
    });
    const { status, stdout, stderr } = run(["import-onet", tables.onet]);
    assert.equal(status, 0, stderr);
    addsUp(stderr);
    readsBack(stdout);
  });
  for (const more of [[], ["--facts-only"]]) {
    test(`of the whole tables, ${more.length > 0 ? "facts alone" : "sentences included"}`, { skip: noWhole }, () => {
      const { stdout, stderr } = run([...importOf(whole), ...more]);
      const { came } = addsUp(stderr);
      assert.equal(came, 1016);
      assert.equal(readPack(stdout).guides.length, 1016);
      readsBack(stdout);
    });
  }
});

describe("tables that are not right", { skip }, () => {
  const refused = (files, message) => {
    const { status, stdout, stderr } = run(importOf(changed(files)));
    assert.deepEqual([status, stdout], [1, ""]);
    assert.match(stderr, message);
  };
  const told = (files, message, guides = 7) => {
    const { status, stdout, stderr } = run(importOf(changed(files)));
    assert.equal(status, 0, stderr);
    assert.match(stderr, message);
    addsUp(stderr);
    assert.equal(readPack(stdout).guides.length, guides);
    return stdout;
  };
  test("an empty table is refused by name", () => refused({ "Skills.txt": "" }, /^Skills\.txt:1: error\[bad-table\]: This table is empty/m));
  test("so is one of empty lines alone", () => refused({ "Job Zones.txt": "\r\n\r\n" }, /^Job Zones\.txt:1: error\[bad-table\]: This table is empty/m));
  test("a table without a column is refused by name, and all that are wrong are named", () => {
    refused(
      { "Related Occupations.txt": (text) => text.replace("Relatedness Tier", "Tier"), "oews_may2031.csv": (text) => text.replace("A_PCT25", "P25") },
      /Related Occupations\.txt:1: error\[bad-table\]: This table has no column “Relatedness Tier”\.[^]*oews_may2031\.csv:1: error\[bad-table\]: This table has no column “A_PCT25”/,
    );
  });
  test("projections of one year are none", () => refused({ "projections.csv": (text) => text.replace("emp_2041", "other") }, /projections\.csv:1: error\[bad-table\]: This table has no column “emp_YEAR of the first year”/));
  test("a row with too few cells is left out and told by its line", () => {
    told({ "Job Zones.txt": (text) => `${text}91-1012.00\t2\n` }, /^Job Zones\.txt:8: warning\[unread-text\]: This row has 2 cells, and the header 4\. It is left out\.$/m);
  });
  test("so is one of an occupation that there is not", () => {
    told({ "Job Zones.txt": (text) => `${text}99-9999.00\t2\tx\ty\n` }, /^Job Zones\.txt:8: warning\[unread-text\]: There is no occupation “99-9999\.00”/m);
  });
  test("so is a rating that is no number, or past its scale", () => {
    told({ "Skills.txt": (text) => text.replace("\tIM\t3.", "\tIM\tx3.").replace("\tLV\t3.", "\tLV\t8.") }, /Skills\.txt:\d+: warning\[unread-text\]: Importance is a number[^]*Skills\.txt:\d+: warning\[unread-text\]: A level is a number/);
  });
  test("so is one that is not UTF-8", () => {
    told({ "Alternate Titles.txt": (text) => Buffer.concat([Buffer.from(text), Buffer.from("91-3031.00\tMill\xe9\tn/a\t08\n", "latin1")]) }, /^Alternate Titles\.txt:17: warning\[invalid-utf8\]/m);
  });
  test("an occupation that stands twice counts once", () => {
    told({ "Occupation Data.txt": (text) => `${text}91-3031.00\tOthers\tOthers.\r\n` }, /7 guides out, 1 left out/);
  });
  test("a quotation mark that is not closed costs the rows behind it, and no more", () => {
    told({ "projections.csv": (text) => text.replace('"Fitters, ovens"', '"Fitters, ovens') }, /projections\.csv:3: warning\[unread-text\]: A quotation mark/);
  });
  test("of many such rows some are told, and how many more there were", () => {
    const { stderr } = run(importOf(changed({ "Job Zones.txt": (text) => text + "x\n".repeat(100) })));
    assert.equal(stderr.match(/Job Zones\.txt:\d+: warning/g).length, 32);
    assert.match(stderr, /\(And 68 more of the same\.\)/);
  });
  test("a Job Zone that is described anew has no sentence", () => {
    const out = told({ "Job Zone Reference.txt": (text) => text.replace("(7.0 to < 8.0)", "(7.0 to < 9.0)") }, /^Job Zone Reference\.txt:5: warning\[unread-text\]: Job Zone “4” is described otherwise/m);
    assert.equal(readPack(out).guides[0].summary, "Plan what a bakehouse bakes and lead those who bake it.");
  });
  test("CRLF or LF, a byte order mark or none: the same pack", () => {
    const expected = run(importOf(small)).stdout;
    for (const mend of [(text) => text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n"), (text) => `\uFEFF${text.replace("\uFEFF", "").replaceAll("\r\n", "\n")}`]) {
      const names = ["Skills.txt", "Occupation Data.txt", "Task Statements.txt", "oews_may2031.csv", "projections.csv", "Read Me.txt"];
      assert.equal(run(importOf(changed(Object.fromEntries(names.map((name) => [name, mend]))))).stdout, expected);
    }
  });
  test("the order of columns does not matter, nor do others", () => {
    const turned = (text) => text.split("\n").map((line) => (line === "" ? line : [...line.split("\t"), "x"].reverse().join("\t"))).join("\n");
    assert.equal(run(importOf(changed({ "Skills.txt": turned, "Job Zones.txt": turned }))).stdout, run(importOf(small)).stdout);
  });
});

describe("the command line of import-onet", { skip }, () => {
  test("a table that is not there is a fault of the command line", () => {
    const { status, stdout, stderr } = run(importOf(changed({ "Knowledge.txt": null })));
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /cannot read .*Knowledge\.txt/);
  });
  test("tasks are not asked for where they are not taken", () => {
    assert.equal(run([...importOf(changed({ "Task Statements.txt": null })), "--facts-only"]).status, 0);
  });
  test("wages that are not there are a fault, too", () => assert.equal(run(["import-onet", fixture, "--wages", join(fixture, "none.csv")]).status, 2));
  test("it takes one folder", () => {
    for (const args of [[], ["a", "b"]]) {
      const { status, stderr } = run(["import-onet", ...args]);
      assert.equal(status, 2);
      assert.match(stderr, /import-onet takes one DIR/);
    }
  });
  test("its help says what it reads and prints", () => {
    const { status, stdout } = run(["help", "import-onet"]);
    assert.equal(status, 0);
    for (const word of ["--wages", "--projections", "--facts-only", "Occupation Data.txt"]) assert.ok(stdout.includes(word), word);
  });
});
