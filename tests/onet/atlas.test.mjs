// The atlas as it is kept and as it ships.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { gzipSync, inflateSync } from "node:zlib";
import { readPack } from "./support/pack.mjs";
import { command, importOf, noWhole, root, whole } from "./support/tables.mjs";

const path = join(root, "data", "atlas", "atlas.txt");
const text = readFileSync(path, "utf8");
const { note, guides } = readPack(text);
const most = 220 * 1024;
const noCommand = !existsSync(command) && "build/native/career-guide is not built";

describe("the atlas", () => {
  test("has every occupation: those with ratings and those without", () => {
    const rated = guides.filter(({ skills }) => skills.some(({ level }) => level !== undefined));
    assert.deepEqual([guides.length, rated.length], [1016, 879]);
    assert.equal(new Set(guides.map(({ code }) => code)).size, 1016);
    assert.equal(new Set(guides.map(({ title }) => title)).size, 1016);
  });
  test("knows of an occupation without ratings what is known", () => {
    const developers = guides.find(({ title }) => title === "Software Developers");
    assert.equal(developers.code, "15-1252.00");
    for (const list of ["skills", "transitions", "alsoCalled", "salary", "growthTrend"]) assert.ok(developers[list].length > 0, list);
  });
  test("leads to occupations that it has", () => {
    const titles = new Set(guides.map(({ title }) => title));
    assert.deepEqual(guides.flatMap(({ canLeadTo, transitions }) => [...canLeadTo, ...transitions]).filter((title) => !titles.has(title)), []);
  });
  test("lists a skill once, with a level that can be, and invents no gaps", () => {
    for (const { title, skills, oftenMissing } of guides) {
      assert.equal(new Set(skills.map(({ name }) => name)).size, skills.length, title);
      assert.ok(skills.length <= 22, title);
      for (const { name, level } of skills) assert.ok(level === undefined || (level > 0 && level <= 7), `${title}: ${name}`);
      assert.deepEqual(oftenMissing, []);
    }
  });
  test("holds no sentence of others", () => {
    const ours = /^(Usually asks for [^.]+\.)?$/;
    for (const { title, summary, responsibilities } of guides) {
      assert.match(summary, ours, title);
      assert.deepEqual(responsibilities, [], title);
    }
  });
  test("says whose it is, under which licence, and that it was changed", () => {
    for (const words of ["O*NET 29.2", "USDOL/ETA", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/", "changed", "has not approved, endorsed, or tested"]) assert.ok(note.includes(words), words);
    for (const { title, sources } of guides) assert.match(sources[0], /O\*NET 29\.2; CC BY 4\.0, selected and changed$/, title);
  });
  test("names the source of every figure", () => {
    for (const { title, salary, growthTrend, sources } of guides) {
      assert.equal(sources.some((it) => /^Pay: BLS OEWS May 2024; national, SOC \d\d-\d{4}(, which is wider)?$/.test(it)), salary.length > 0, title);
      assert.equal(sources.some((it) => /^Growth: BLS employment projections 2024–2034; national, SOC \d\d-\d{4}(, which is wider)?$/.test(it)), growthTrend.length > 0, title);
    }
  });
  test("reads back with nothing above a note, and is written the same", { skip: noCommand }, () => {
    const run = (name) => spawnSync(command, [name, path], { encoding: "utf8", maxBuffer: 1 << 28 });
    assert.doesNotMatch(run("check").stdout, /: (warning|error)\[/);
    assert.ok(run("write").stdout === text);
  });
  test("is what the tables give today", { skip: noCommand || noWhole }, () => {
    const { stdout } = spawnSync(command, [...importOf(whole), "--facts-only"], { encoding: "utf8", maxBuffer: 1 << 28 });
    assert.ok(stdout === text, "data/atlas/atlas.txt is not what scripts/make-atlas makes");
  });
});

describe("the atlas as it ships", () => {
  const dist = (name) => join(root, "dist", name);
  const noDist = !existsSync(dist("career-guide.atlas.js")) && "dist/ is not built";
  test(`takes at most ${most / 1024} KB as it travels, as text`, (t) => {
    const { length } = gzipSync(text, { level: 9 });
    t.diagnostic(`${(length / 1024).toFixed(1)} KB`);
    assert.ok(length <= most);
  });
  test("and as a script", { skip: noDist }, (t) => {
    const { length } = gzipSync(readFileSync(dist("career-guide.atlas.js")), { level: 9 });
    t.diagnostic(`${(length / 1024).toFixed(1)} KB`);
    assert.ok(length <= most);
  });
  test("is the same text in both", { skip: noDist }, () => {
    assert.ok(readFileSync(dist("career-guide.atlas.txt"), "utf8") === text);
    const [, packed] = /^globalThis\.careerGuideAtlas="([A-Za-z0-9+/=]+)";\n$/.exec(readFileSync(dist("career-guide.atlas.js"), "utf8"));
    assert.ok(inflateSync(Buffer.from(packed, "base64")).toString() === text);
  });
});
