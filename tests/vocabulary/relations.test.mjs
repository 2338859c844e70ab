import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { circle, foundAlike, LARGEST_FAMILY, relationFaults } from "../../scripts/lib/relations.mjs";
import { compact, readEntries, readVocabulary, RELATIONS, vocabularyText } from "../../scripts/make-vocabulary.mjs";

const folder = fileURLToPath(new URL("../../data/vocabulary", import.meta.url));
const guidesFolder = fileURLToPath(new URL("../../data/guides", import.meta.url));
const { skills, aliases, before, families } = await readVocabulary(folder);

const all = ({ name, aliases: others }) => [name, ...others];
const edges = before.flatMap(({ name, aliases: firsts }) => firsts.map((first) => [name, first]));

/** By what is found alike, the skill's name. */
const skillOf = new Map();
for (const entry of [...skills, ...aliases]) for (const term of all(entry)) skillOf.set(foundAlike(term), entry.name);

const firstsOf = new Map(before.map(({ name, aliases: firsts }) => [name, firsts]));

/** All that comes before a skill, by whatever way. */
function allBefore(name, found = new Set()) {
  for (const first of firstsOf.get(name) ?? []) if (!found.has(first)) allBefore(first, found.add(first));
  return found;
}

/** How a line is made up of names that are known, where it is: glued lists say nothing of their seams. */
function known(line) {
  if (skillOf.has(foundAlike(line))) return [skillOf.get(foundAlike(line))];
  const phrase = /^(.+?) \((.+)\)$/.exec(line);
  if (phrase) return phrase[2].split(/, (?:or )?| or /).filter((part) => part !== "similar").flatMap((part) => known(part) ?? []);
  const ways = [[]];
  for (let end = 1; end <= line.length; ++end)
    for (let begin = 0; begin < end && !ways[end]; ++begin) {
      const name = skillOf.get(foundAlike(line.slice(begin, end)));
      if (ways[begin] && name && /[A-Z0-9]/.test(line[begin])) ways[end] = [...ways[begin], name];
    }
  return ways[line.length];
}

/** A guide's skills as its lines have them, and what is known of each. */
function skillsOf(guide) {
  const between = (from, to) => guide.split(`${from}\n`)[1]?.split(new RegExp(`\n(?:${to})`))[0].split("\n") ?? [];
  return [...between("Top Skills for Success", "Career Progression"), ...between("Often Missing Skills", "Development Suggestions|Salary")]
    .map((line) => line.replace(/^[-•*] /, "").replace(/ \[[^\]]*\]$/, "").replaceAll("\\", "").trim())
    .map((line) => line.split("Development Suggestions")[0])
    .filter(Boolean)
    .map((line) => ({ line, names: known(line) }));
}

const guides = await Promise.all(
  (await readdir(guidesFolder))
    .filter((file) => file.endsWith(".txt"))
    .map(async (file) => ({ file, items: skillsOf(await readFile(join(guidesFolder, file), "utf8")) })),
);

describe("what is usually learnt before", () => {
  it("is said often enough, in many trades", () => {
    assert.ok(edges.length >= 2000, `${edges.length}`);
    const groups = new Map(skills.map(({ name, group }) => [name, group]));
    for (const group of new Set(groups.values())) {
      const { length } = edges.filter(([name]) => groups.get(name) === group);
      assert.ok(length >= 20, `${group}: ${length}`);
    }
  });

  it("never leads back to where it began", () => {
    const open = new Map(skills.map(({ name }) => [name, new Set(firstsOf.get(name))]));
    for (let taken = true; taken; ) {
      const free = [...open].filter(([, firsts]) => [...firsts].every((first) => !open.has(first)));
      taken = free.length > 0;
      for (const [name] of free) open.delete(name);
    }
    assert.deepEqual([...open.keys()], []);
  });

  it("says nothing that follows from the rest", () => {
    const needless = edges.filter(([name, first]) => firstsOf.get(name).some((other) => other !== first && allBefore(other).has(first)));
    assert.deepEqual(needless, []);
  });

  it("is no ladder without an end", () => {
    for (const { name } of skills) assert.ok(allBefore(name).size <= 40, name);
  });

  it("has SQL before two other skills of the guide at hand", () => {
    const { items } = guides.find(({ file }) => file === "junior-backend-engineer.txt");
    const names = items.flatMap((item) => item.names ?? []);
    assert.ok(names.filter((name) => allBefore(name).has("SQL")).length >= 2);
  });
});

describe("the guides", () => {
  it("ask for skills that are known by name, alias or their parts", () => {
    assert.ok(guides.length > 0);
    for (const { file, items } of guides) {
      assert.ok(items.length >= 5, `${file}: ${items.length}`);
      assert.deepEqual(items.filter(({ names }) => !names?.length).map(({ line }) => line), [], file);
    }
  });

  it("ask for skills of which nine in ten have a place in the usual order", () => {
    const placed = new Set(edges.flat());
    const names = guides.flatMap(({ items }) => items.flatMap((item) => item.names ?? []));
    const share = names.filter((name) => placed.has(name)).length / names.length;
    assert.ok(share >= 0.9, `${share}`);
  });

  it("have at least two in five of their skills, together, before or after another of theirs", () => {
    let linked = 0;
    let count = 0;
    for (const { items } of guides) {
      const names = [...new Set(items.flatMap((item) => item.names ?? []))];
      count += names.length;
      linked += names.filter((a) => names.some((b) => allBefore(a).has(b) || allBefore(b).has(a))).length;
    }
    assert.ok(linked / count >= 0.4, `${linked} of ${count}`);
  });
});

describe("families", () => {
  it("are many, over many trades", () => {
    assert.ok(families.length >= 500, `${families.length}`);
    const groups = new Map(skills.map(({ name, group }) => [name, group]));
    assert.equal(new Set(families.map(({ name }) => groups.get(name))).size, new Set(groups.values()).size);
  });

  it("are small", () => {
    for (const family of families) assert.ok(all(family).length >= 2 && all(family).length <= LARGEST_FAMILY, family.name);
  });

  it("hold no licence and no certificate, as none stands in for another", () => {
    const papers = ["CPA", "CFA", "PMP", "PRINCE2", "CISSP", "CISM", "CISA", "CEH", "OSCP", "Security+", "SHRM-CP", "PHR", "Series 7", "ASE Certification", "EPA 608 Certification", "Commercial Driver's License", "Advanced Cardiac Life Support"];
    const members = new Set(families.flatMap(all));
    assert.deepEqual(papers.filter((paper) => members.has(paper)), []);
  });
});

describe("aliases", () => {
  it("are many, over many skills", () => {
    const count = aliases.reduce((sum, entry) => sum + entry.aliases.length, 0);
    assert.ok(count >= 2500 && aliases.length >= 1500, `${count} of ${aliases.length}`);
  });

  it("lead to one skill each", () => {
    const owners = new Map();
    for (const { name, aliases: others } of skills) for (const term of [name, ...others]) owners.set(foundAlike(term), name);
    for (const { name, aliases: others } of aliases)
      for (const alias of others) {
        assert.equal(owners.get(foundAlike(alias)), undefined, alias);
        owners.set(foundAlike(alias), name);
      }
  });

  it("are short phrases in ordinary characters", () => {
    for (const alias of aliases.flatMap((entry) => entry.aliases)) {
      assert.match(alias, /^[\p{Script=Latin}\p{N} '&.,+\-/()#:µ]+$/u, alias);
      assert.equal(alias, alias.normalize("NFC"), alias);
      assert.ok(alias.length <= 60, alias);
    }
  });

  it("are how people write", () => {
    for (const [written, skill] of [
      ["k8s", "Kubernetes"], ["postgres", "PostgreSQL"], ["unit tests", "Unit Testing"], ["RESTful APIs", "REST APIs"],
      ["Structured Query Language", "SQL"], ["venepuncture", "Phlebotomy"], ["EKG", "ECG Interpretation"], ["maths", "Mathematics"],
      ["GMAW", "MIG Welding"], ["purchase ledger", "Accounts Payable"], ["lesson plans", "Lesson Planning"], ["a11y", "Accessibility"],
    ]) assert.equal(skillOf.get(foundAlike(written)), skill, written);
  });
});

describe("the compact form of what is said of skills", () => {
  it("gives back every line by its numbers", async () => {
    const [, ...blocks] = (await vocabularyText(folder)).split(/\n!/).map((block) => block.trimEnd().split("\n"));
    const of = (kind) => blocks.find(([name]) => name === kind).slice(1);
    const names = of("skills").map((line) => line.split("|", 1)[0]);
    const sources = { aliases, before, families };
    for (const relation of RELATIONS) {
      let first = 0;
      const read = of(relation).map((line) => {
        const [step, ...fields] = line.split("|");
        first += Number(step);
        return [names[first], ...fields.map((field) => (relation === "aliases" ? field : names[Number(field)]))];
      });
      const sorted = (lines, key) => lines.map(key).map((line) => line.join("|")).sort();
      const order = { aliases: (line) => line, before: ([name, ...firsts]) => [name, ...firsts.sort()], families: (line) => line.sort() }[relation];
      assert.deepEqual(sorted(read, order), sorted(sources[relation].map(all), order), relation);
    }
  });

  it("leaves a block out that has no lines", () => {
    const kinds = { skills: readEntries("SQL\n"), employers: [], sectors: [], roles: [], headings: [] };
    assert.doesNotMatch(compact(kinds), /!before/);
    assert.match(compact({ ...kinds, aliases: readEntries("SQL | sequel\n") }), /!aliases\n0\|sequel\n$/);
  });

  it("takes a field of digits for a number, which no skill's name is", () => {
    assert.deepEqual(skills.filter(({ name }) => /^\d+$/.test(name)), []);
  });
});

describe("a source of what is said of skills", () => {
  const skillList = readEntries("# A\nAngular\nCSS\nHTML\nReact | React.js\nSQL\nUnit Testing\n");
  const faults = (relation, text) => relationFaults[relation](readEntries(text), skillList);

  it("names skills that there are, as they are spelt", () => {
    assert.deepEqual(faults("before", "CSS | HTML\n# why\nReact | CSS\n"), []);
    for (const relation of ["before", "families"]) assert.deepEqual(faults(relation, "CSS | Htlm\n"), ['line 1: no skill is called "Htlm"']);
    assert.deepEqual(faults("aliases", "\nCss | stylesheets\n"), ['line 2: no skill is called "Css"']);
  });

  it("has no skill before itself, none twice, and no circle", () => {
    assert.deepEqual(faults("before", "CSS | CSS\n"), ['line 1: "CSS" comes before itself']);
    assert.deepEqual(faults("before", "CSS | HTML | HTML\n"), ['line 1: "HTML" stands twice']);
    assert.deepEqual(faults("before", "CSS | HTML\nCSS | SQL\n"), ['line 2: "CSS" has line 1 already']);
    assert.deepEqual(faults("before", "CSS\n"), ['line 1: nothing comes before "CSS"']);
    assert.deepEqual(faults("before", "SQL | CSS\nCSS | HTML\nHTML | React\nReact | CSS\n"), ["line 2: a circle: CSS after HTML after React after CSS"]);
    assert.equal(circle(new Map([["a", ["b", "c"]], ["b", ["c"]]])), undefined);
  });

  it("has families of two to twelve, none within another", () => {
    assert.deepEqual(faults("families", "React | Angular\nCSS | HTML | SQL\n"), []);
    assert.deepEqual(faults("families", "React\n").length, 1);
    assert.deepEqual(faults("families", "React | Angular | React\n"), ["line 1: a name stands twice"]);
    assert.deepEqual(faults("families", "React | Angular\nAngular | CSS | React\n"), ["line 1: line 2 has all of this family"]);
    const many = Array.from({ length: 13 }, (_, i) => `Skill ${"abcdefghijklm"[i]}`);
    assert.deepEqual(relationFaults.families(readEntries(many.join(" | ")), readEntries(many.join("\n"))), ["line 1: a family of 13 is too large"]);
  });

  it("has aliases that say something and lead to one skill", () => {
    assert.deepEqual(faults("aliases", "CSS | stylesheets\nReact | React library\n"), []);
    assert.deepEqual(faults("aliases", "CSS | sql\n"), ['line 1: "sql" is found as "SQL" already']);
    assert.deepEqual(faults("aliases", "CSS | sheets\nHTML | sheet\n"), ['line 2: "sheet" is found as "CSS" already']);
    assert.deepEqual(faults("aliases", "React | ReactJS\n").length, 1);
    assert.deepEqual(faults("aliases", "Unit Testing | unit-testing\n").length, 1);
    assert.deepEqual(faults("aliases", "CSS | !style\n").length, 1);
    assert.deepEqual(faults("aliases", "CSS\n"), ['line 1: "CSS" has no alias']);
  });
});
