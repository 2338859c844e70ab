import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { compact, faults, HEADER, KINDS, normalised, readEntries, readVocabulary, RELATIONS, ROUND, vocabularyText, WORDS } from "../../scripts/make-vocabulary.mjs";

const folder = fileURLToPath(new URL("../../data/vocabulary", import.meta.url));
const script = fileURLToPath(new URL("../../scripts/make-vocabulary.mjs", import.meta.url));
const kinds = await readVocabulary(folder);
const text = await vocabularyText(folder);

const bytes = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));

const FLOORS = { skills: 2500, employers: 1500, sectors: 250, roles: 500, headings: 17 };
const GROUPS = { skills: 20, employers: 15, sectors: 6, roles: 12, headings: 1 };
const LEAST_OF_A_GROUP = { skills: 100, employers: 50, sectors: 40, roles: 40, headings: 17 };

const HEADINGS = [
  "Key Responsibilities", "Top Skills for Success", "Career Progression", "Can Lead To", "Transition Opportunities",
  "Common Skill Gaps", "Often Missing Skills", "Development Suggestions", "Salary & Demand", "Median Salary Range",
  "Growth Trend", "Companies Hiring", "Major Employers", "Industry Sectors", "Recommended Next Steps",
  "About This Guide", "Career Guide",
];

const terms = (kind) => kinds[kind].flatMap(({ name, aliases }) => [name, ...aliases]);
const keys = (kind) => new Set(terms(kind).map(normalised));

describe("the vocabulary", () => {
  for (const kind of KINDS) {
    it(`has enough ${kind}`, () => assert.ok(kinds[kind].length >= FLOORS[kind], `${kinds[kind].length}`));

    it(`spreads its ${kind} over the trades`, () => {
      const counts = new Map();
      for (const { group } of kinds[kind]) counts.set(group, (counts.get(group) ?? 0) + 1);
      assert.equal(counts.size, GROUPS[kind], [...counts.keys()].join(", "));
      for (const [group, count] of counts) assert.ok(count >= LEAST_OF_A_GROUP[kind], `${group}: ${count}`);
    });

    it(`says every one of its ${kind} once, aliases and all`, () => assert.equal(keys(kind).size, terms(kind).length));

    it(`writes its ${kind} with ordinary characters and single spaces`, () => {
      for (const term of terms(kind)) {
        assert.match(term, /^[\p{Script=Latin}\p{N} '&.,+\-/()#!*:]+$/u, term);
        assert.doesNotMatch(term, / {2}|^ | $/, term);
        assert.equal(term, term.normalize("NFC"), term);
        assert.ok(term.length <= 60, term);
      }
    });
  }

  it("has a line of 5 to 15 variants for each heading of a guide", () => {
    assert.deepEqual(kinds.headings.map(({ name }) => name), [...HEADINGS].sort());
    for (const { name, aliases } of kinds.headings) assert.ok(aliases.length >= 5 && aliases.length <= 15, name);
  });

  it("has no heading that a list could hold", () => {
    for (const kind of KINDS.filter((other) => other !== "headings")) {
      const items = keys(kind);
      assert.deepEqual(terms("headings").filter((term) => items.has(normalised(term))), [], kind);
    }
  });

  it("knows the names whose letter case lies", () => {
    const names = new Set(terms("employers"));
    for (const name of [
      "GitHub", "LinkedIn", "PayPal", "3M", "GE HealthCare", "JPMorgan Chase", "eBay", "T-Mobile", "AT&T", "H&M",
      "L'Oréal", "7-Eleven", "BP", "UBS", "SAP", "IBM", "HCA Healthcare", "McKinsey & Company", "Johnson & Johnson",
      "DHL", "DoorDash", "BlackRock", "BNY Mellon", "TSMC", "ASML", "NVIDIA", "AMD", "SpaceX", "NHS",
      "Kaiser Permanente", "Mayo Clinic", "Cleveland Clinic", "Booz Allen Hamilton", "U.S. Bank", "St. Jude",
    ]) assert.ok(names.has(name), name);
  });

  it("knows every top skill of the guide at hand", async () => {
    const guide = await readFile(join(folder, "../guides/junior-backend-engineer.txt"), "utf8");
    const skills = guide.split("Top Skills for Success\n")[1].split("\nCareer Progression")[0].split("\n");
    const known = keys("skills");
    assert.deepEqual(skills.filter((skill) => !known.has(normalised(skill))), []);
  });
});

describe("the compact form", () => {
  // a KB is 1,024 bytes, as it is for all that ships
  it("is at most 90 KB gzipped, and its terms alone 60", () => {
    const { length } = gzipSync(text, { level: 9 });
    assert.ok(length <= 90 * 1024, `${length}`);
    const terms = gzipSync(text.slice(0, text.indexOf(`!${RELATIONS[0]}\n`)), { level: 9 }).length;
    assert.ok(terms <= 60 * 1024, `${terms}`);
  });

  it("is a line for the version, then a block a kind, none empty, each in the order of small letters", () => {
    const [header, ...blocks] = text.split(/\n!/);
    assert.equal(header, HEADER);
    assert.deepEqual(blocks.map((block) => block.split("\n", 1)[0]), [...KINDS, ...RELATIONS, WORDS, ...Object.keys(ROUND)]);
    for (const block of blocks.slice(0, KINDS.length)) {
      const lines = block.trimEnd().split("\n").slice(1);
      assert.ok(lines.length > 0);
      const names = lines.map((line) => line.split("|", 1)[0]);
      const small = (name) => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
      assert.deepEqual(names, [...names].sort((a, b) => bytes(small(a), small(b)) || bytes(a, b)));
    }
  });

  it("holds every term, without spaces round the bars", () => {
    const lines = new Set(text.split("\n"));
    for (const kind of KINDS) for (const { name, aliases } of kinds[kind]) assert.ok(lines.has([name, ...aliases].join("|")), name);
    assert.doesNotMatch(text, / \||\| |\|\||\|$/m);
    assert.ok(text.endsWith("\n") && !text.endsWith("\n\n"));
  });

  it("has each word round a skill once, in one of the two lines", () => {
    const words = Object.keys(ROUND).flatMap((block) => text.split(`!${block}\n`)[1].split("\n", 1)[0].split("|"));
    assert.ok(words.length > 100, `${words.length}`);
    assert.deepEqual(words.filter((word, at) => words.indexOf(word) !== at), []);
    assert.deepEqual(words.filter((word) => !/^[a-z]+$/.test(word)), []);
  });

  it("is what the script writes", async () => {
    const out = await mkdtemp(join(tmpdir(), "vocabulary-"));
    try {
      const said = execFileSync(process.execPath, [script, join(out, "v.txt")], { encoding: "utf8" });
      assert.equal(await readFile(join(out, "v.txt"), "utf8"), text);
      assert.match(said, /^skills: \d+ and \d+ aliases$[^]*gzipped$/m);
    } finally {
      await rm(out, { recursive: true });
    }
  });
});

describe("a source", () => {
  const of = (source) => faults(readEntries(source));

  it("is lines of a name and its aliases, in groups", () => {
    assert.deepEqual(readEntries("# Software\nC#\nKubernetes | K8s\n\n# Health\nTriage\n"), [
      { name: "C#", aliases: [], group: "Software", line: 2 },
      { name: "Kubernetes", aliases: ["K8s"], group: "Software", line: 3 },
      { name: "Triage", aliases: [], group: "Health", line: 6 },
    ]);
  });

  it("may say nothing twice, however it is written", () => {
    assert.deepEqual(of("# A\nNode.js\n# B\nNodeJS\n"), ['line 4: "NodeJS" is line 2 again']);
    assert.deepEqual(of("Research & Development\n# B\nResearch and Development\n").length, 1);
    assert.deepEqual(of("C\nC#\nC++\n"), []);
  });

  it("may have no alias that is another's name or alias", () => {
    assert.deepEqual(of("Dialectical Behavior Therapy | DBT\n# Data\ndbt\n").length, 1);
    assert.deepEqual(of("Angular | SPA\nReact | SPA\n").length, 1);
  });

  it("may have no empty name, no double space and no name that opens a block", () => {
    assert.equal(of("| K8s\n").length, 1);
    assert.equal(of("Wound  Care\n").length, 1);
    assert.equal(of("!roles\n").length, 1);
  });

  it("is in order within a group, letter case and punctuation aside", () => {
    assert.deepEqual(of("# A\nSQL\nAccounting\n"), ['line 3: "Accounting" belongs before "SQL"']);
    assert.deepEqual(of("# A\neBay\nExpedia\n# B\nAmazon\n"), []);
  });

  it("gives the same text in whatever order its groups are", () => {
    const empty = Object.fromEntries(KINDS.map((kind) => [kind, []]));
    const text = (source) => compact({ ...empty, skills: readEntries(source) });
    assert.equal(text("# A\nSQL\n# B\nWelding\n"), text("# B\nWelding\n# A\nSQL\n"));
  });
});
