// What a guide that ships must be: whole, read without a doubt, of known names, and part of one net of roles.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { REFERENCE, ours, run, sentencesOf, shipped, skillsOf, vocabulary } from "./shipped.mjs";

const none = (found) => assert.deepEqual(found, []);
const repeated = (items) => [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];

/** Roles that guides name and no guide describes: where the net ends upwards. */
const WITHOUT_GUIDE = ["Chief Technology Officer", "Chief Product Officer"];

/** How many items each list holds. */
const SIZES = {
  responsibilities: [4, 8],
  topSkills: [5, 16],
  canLeadTo: [1, 4],
  transitions: [2, 6],
  oftenMissing: [5, 8],
  suggestions: [3, 6],
  salary: [3, 3],
  employers: [8, 12],
  sectors: [5, 8],
  nextSteps: [5, 8],
  alsoCalled: [1, 6],
  sources: [3, 3],
};
const flat = (guide) => ({ ...guide, ...guide.progression, ...guide.skillGaps, ...guide.about });

// As the core compares titles: a developer is an engineer.
const roleKey = (title) => title.toLowerCase().replace(/[^a-z0-9+#]+/g, " ").replace(/\bdeveloper\b/g, "engineer").replace(/\bsre\b/g, "site reliability engineer").trim();
const ledTo = ({ progression }) => [...progression.canLeadTo, ...progression.transitions];
const titled = new Map(shipped.map((it) => [roleKey(it.guide.title), it]));
const called = new Map(shipped.flatMap((it) => it.guide.about.alsoCalled.map((title) => [roleKey(title), it])));
const guideOf = (title) => titled.get(roleKey(title)) ?? called.get(roleKey(title));

// A phrase names several skills: `Scripting (Python, Bash, or similar)`.
function partsOf(skill) {
  const [, head, parts] = /^(.+?) \((.+)\)$/.exec(skill) ?? [];
  return head ? [head, ...parts.split(/,\s*(?:or\s+)?|\s+or\s+/).filter((part) => part !== "similar")] : [skill];
}

describe("the guides that ship", () => {
  it("are at least 25, each in the file of its title", () => {
    assert.ok(shipped.length >= 25, `${shipped.length}`);
    none(shipped.filter(({ name, guide }) => guide.title.toLowerCase().replace(/[^a-z0-9]+/g, "-") !== name).map(({ name }) => name));
  });

  it("are read without an error, a warning or a doubt", () => {
    const { stdout, status } = run("check", ...shipped.map(({ path }) => path));
    assert.equal(status, 0);
    // The reference guide is the text of a page, run together as it came.
    none(stdout.split("\n").filter((line) => /: (error|warning|note)\[/.test(line) && !line.includes(REFERENCE)));
  });

  it("are canonical: what is written again is the file", () => {
    for (const { path, text } of ours) assert.equal(run("write", path).stdout, text);
  });

  for (const { name, guide } of ours) {
    it(`have every section: ${name}`, () => {
      for (const key of ["title", "summary", "growthTrend"]) assert.ok(guide[key], key);
      assert.match(guide.about.code, /^\d\d-\d{4}\.\d\d$/);
      for (const [key, [least, most]] of Object.entries(SIZES)) {
        const { length } = flat(guide)[key];
        assert.ok(length >= least && length <= most, `${key}: ${length}`);
      }
    });

    it(`advise on most of what may be missing: ${name}`, () => {
      const { result } = JSON.parse(run("gap", "--guide", ours.find((it) => it.name === name).path).stdout);
      const isAdvised = ({ closedBy }) => closedBy.some(({ kind }) => kind !== "responsibility");
      const left = result.missing.filter((skill) => !isAdvised(skill));
      assert.ok(left.length <= 0.35 * result.missing.length, left.map(({ skill }) => skill).join(", "));
      none(left.filter(({ from }) => from.includes("oftenMissing")).map(({ skill }) => skill));
      none([...guide.nextSteps.keys()].filter((index) => !result.missing.some(({ closedBy }) => closedBy.some((by) => by.kind === "nextStep" && by.index === index))));
    });
  }
});

describe("the names in them", () => {
  for (const [kind, list] of [["skills", skillsOf], ["employers", ({ employers }) => employers], ["sectors", ({ sectors }) => sectors]]) {
    it(`are the vocabulary's: ${kind}`, () => {
      const known = new Set(vocabulary(kind).map(({ name }) => name));
      const aliases = new Map(vocabulary(kind).flatMap(({ name, aliases: all }) => all.map((alias) => [alias, name])));
      const isKnown = (part, whole) => known.has(part) || (whole !== part && aliases.has(part));
      for (const { name, guide } of ours)
        none(list(guide).flatMap((item) => (kind === "skills" ? partsOf(item) : [item]).filter((part) => !isKnown(part, item)).map((part) => `${name}: ${part}`)));
    });

    it(`stand once in a guide: ${kind}`, () => {
      for (const { name, guide } of ours) assert.deepEqual([name, ...repeated(list(guide))], [name]);
    });
  }
});

describe("the sentences in them", () => {
  it("are each said once in all the guides", () => {
    none(repeated(shipped.flatMap(({ guide }) => Object.values(sentencesOf(guide)).flat())));
  });

  it("are in no two guides made of much the same words", () => {
    const words = ours.map(({ name, guide }) => ({ name, all: new Set(Object.values(sentencesOf(guide)).flat().join(" ").toLowerCase().match(/[a-z]{5,}/g)) }));
    for (const [index, a] of words.entries()) {
      for (const b of words.slice(index + 1)) {
        const shared = [...a.all].filter((word) => b.all.has(word)).length;
        const alike = shared / Math.min(a.all.size, b.all.size);
        assert.ok(alike < 0.5, `${a.name} and ${b.name}: ${alike.toFixed(2)}`);
      }
    }
  });

  it("speak to nobody", () => {
    for (const { name, guide } of ours) none(Object.values(sentencesOf(guide)).flat().filter((text) => /\b(you|your|yours|yourself)\b/i.test(text)).map((text) => `${name}: ${text}`));
  });
});

describe("the roles in them", () => {
  it("bear a title that no other guide has, not even as another name", () => {
    const names = shipped.flatMap(({ guide }) => [...new Set([guide.title, ...guide.about.alsoCalled].map(roleKey))]);
    none(repeated(names));
  });

  it("that lead on have guides, but for a few that are said", () => {
    const lost = shipped.flatMap(({ guide }) => ledTo(guide)).filter((title) => !guideOf(title));
    assert.deepEqual([...new Set(lost)].sort(), [...WITHOUT_GUIDE].sort());
  });

  it("of the reference guide and of all that it leads to have guides without exception", () => {
    const reference = shipped.find(({ name }) => name === REFERENCE).guide;
    const near = [reference, ...ledTo(reference).map((title) => guideOf(title).guide)];
    assert.equal(near.length, 9);
    none(near.flatMap(ledTo).filter((title) => !titled.has(roleKey(title))));
  });

  it("are named by their titles, once, and never by themselves", () => {
    for (const { name, guide } of ours) {
      none(ledTo(guide).filter((title) => !WITHOUT_GUIDE.includes(title) && guideOf(title).guide.title !== title));
      assert.deepEqual([name, ...repeated(ledTo(guide).map(roleKey))], [name]);
      assert.ok(!ledTo(guide).some((title) => guideOf(title)?.name === name), name);
    }
  });

  it("hang together: each is reached from another, or leads to one that is, and all are one net", () => {
    const near = new Map(shipped.map(({ name }) => [name, new Set()]));
    for (const { name, guide } of shipped) {
      for (const other of ledTo(guide).map(guideOf).filter(Boolean)) {
        near.get(name).add(other.name);
        near.get(other.name).add(name);
      }
    }
    const seen = new Set([REFERENCE]);
    for (const name of seen) for (const other of near.get(name)) seen.add(other);
    none([...near.keys()].filter((name) => !seen.has(name)));
  });

  it("are found by the command under every name", () => {
    const files = shipped.map(({ path }) => path);
    for (const { guide } of shipped.filter((_, index) => index % 6 === 0)) {
      for (const title of [guide.title, ...guide.about.alsoCalled]) {
        const { result } = JSON.parse(run("progression", "--guides", ...files, "--from", title).stdout);
        assert.equal(result?.from, guide.title, title);
      }
    }
  });
});
