// Finding a role by what one types.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { findRoles, plain, roleIndex } from "../../../web/view/role-search.js";

const role = (title, alsoCalled = [], group = "Ours", more = {}) => ({ title, alsoCalled, group, ...more });
const flat = ({ groups }) => groups.flatMap(({ found }) => found.map(({ role: { title }, as }) => (as ? `${title} as ${as}` : title)));
const find = (roles, typed, options) => flat(findRoles(roleIndex(roles), typed, options));

const ROLES = [
  role("Senior Nurse Practitioner"),
  role("Registered Nurses", ["RN", "Staff Nurse"]),
  role("Nurse"),
  role("Nurse Practitioners", ["Advanced Practice Nurse"]),
  role("Wet Nurses"),
  role("Carer", ["Nurse Aide"]),
  role("Denurser"),
  role("Baker"),
];

test("the title itself comes first, then titles that begin so, then later words, then other titles, then what only holds it", () => {
  assert.deepEqual(find(ROLES, "nurse"), [
    "Nurse", "Nurse Practitioners", "Wet Nurses", "Registered Nurses", "Senior Nurse Practitioner", "Carer as Nurse Aide", "Denurser",
  ]);
});

test("of other titles the one that is typed in full comes first", () => {
  assert.deepEqual(find([role("Biologist", ["RNA Biologist"]), role("Registered Nurses", ["RN"])], "rn"), ["Registered Nurses as RN", "Biologist as RNA Biologist"]);
});

test("case, accents, signs and blanks make no difference", () => {
  const roles = [role("Maître d’Hôtel"), role("Front End Engineer"), role("C++ Developer"), role("C Developer")];
  assert.deepEqual(find(roles, "MAITRE d hotel"), ["Maître d’Hôtel"]);
  assert.deepEqual(find(roles, "front-end"), ["Front End Engineer"]);
  assert.deepEqual(find(roles, "frontend"), ["Front End Engineer"]);
  assert.deepEqual(find(roles, "c++"), ["C++ Developer"]);
  assert.equal(plain("  Straße & Co. "), "straße co");
});

test("words in another order find the role, and a word of several is enough at its beginning", () => {
  assert.deepEqual(find(ROLES, "pract nurse"), ["Nurse Practitioners", "Senior Nurse Practitioner"]);
});

test("the plural finds the singular", () => {
  assert.deepEqual(find([role("Data Scientist"), role("Baker")], "data scientists"), ["Data Scientist"]);
  assert.deepEqual(find([role("Bus Driver")], "bus"), ["Bus Driver"]);
});

test("a title of the same work elsewhere finds a role, too, and says so", () => {
  assert.deepEqual(find([role("Software Engineer", [], "Ours", { sameAs: ["Software Developers"] })], "software dev"), ["Software Engineer as Software Developers"]);
});

test("groups keep their order, but one with good fits stands before one with weak ones alone", () => {
  const roles = [role("Denurser", [], "Ours"), role("Nurse", [], "Theirs"), role("Baker", [], "Ours")];
  const labels = (typed) => findRoles(roleIndex(roles), typed).groups.map(({ label }) => label);
  assert.deepEqual(labels("nurse"), ["Theirs", "Ours"]);
  assert.deepEqual(labels("ker"), ["Ours"]);
  assert.deepEqual(labels(""), ["Ours", "Theirs"]);
});

test("no more are given than asked for, each group keeps some, and what is left out is counted", () => {
  const many = (group, count) => Array.from({ length: count }, (_, at) => role(`Cook ${at}`, [], group));
  const { groups, count } = findRoles(roleIndex([...many("A", 50), ...many("B", 50), ...many("C", 2)]), "cook", { most: 20 });
  assert.equal(count, 102);
  assert.equal(groups.reduce((sum, { found }) => sum + found.length, 0), 20);
  assert.deepEqual(groups.map(({ label, found, more }) => [label, found.length > 0, found.length + more]), [["A", true, 50], ["B", true, 50], ["C", true, 2]]);
});

test("with nothing typed short groups are whole and long ones are counted", () => {
  const { groups } = findRoles(roleIndex([role("Baker"), ...Array.from({ length: 60 }, (_, at) => role(`Cook ${at}`, [], "Long"))]), " - ");
  assert.deepEqual(groups.map(({ label, found, more }) => [label, found.length, more]), [["Ours", 1, 0], ["Long", 0, 60]]);
});

test("what nothing fits gives nothing", () => {
  assert.deepEqual(findRoles(roleIndex(ROLES), "zzz"), { groups: [], count: 0 });
  assert.deepEqual(findRoles(roleIndex([]), "nurse"), { groups: [], count: 0 });
});

// Titles of the real atlas, read by the layout of the canonical text.
const atlas = readFileSync(new URL("../../../data/atlas/atlas.txt", import.meta.url), "utf8");
const occupations = [...atlas.matchAll(/^(.+)\nCareer Guide\n[^]*?^Code: /gmu)].map(([text, title]) =>
  role(title, /^Also Called: (.*)$/mu.exec(text)?.[1].split("; ") ?? [], "Atlas"));

test("in the atlas a nurse, a welder and an accountant are found by what people call them", () => {
  assert.ok(occupations.length > 1000, String(occupations.length));
  assert.equal(find(occupations, "nurse practitioner")[0], "Nurse Practitioners");
  assert.equal(find(occupations, "welder")[0].startsWith("Welders"), true, find(occupations, "welder")[0]);
  assert.equal(find(occupations, "accountant")[0], "Accountants and Auditors");
  assert.equal(find(occupations, "software engineer")[0], "Software Developers as Software Engineer");
});

test("each letter of a long title is answered at once", () => {
  const index = roleIndex(occupations);
  const spent = [];
  for (const title of ["registered nurse", "software developer", "e", "a", "er and re", "ing"]) {
    for (let end = 1; end <= title.length; end += 1) {
      // the processor's time, which others on the machine do not lengthen much
      spent.push(Math.min(...[1, 2, 3, 4, 5].map(() => {
        const began = process.cpuUsage();
        findRoles(index, title.slice(0, end));
        return process.cpuUsage(began).user / 1000;
      })));
    }
  }
  const slowest = Math.max(...spent);
  assert.ok(slowest < 50, `one took ${slowest.toFixed(1)} ms`);
});
