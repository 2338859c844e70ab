// The skills that a guide lists tell near occupations from far ones: readiness, for somebody who has just what the first
// asks for, of its published primary related occupations against others, as the area under the curve.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { readPack } from "./support/pack.mjs";
import { areaUnderCurve, needsOf, readiness, related } from "./support/readiness.mjs";
import { noWhole, root, tabbed, whole } from "./support/tables.mjs";

const least = 0.88;

/** What the skills of highest importance ask for, by code: what the choice is measured against. */
function mostImportant(count) {
  const rated = new Map();
  for (const row of [...tabbed(join(whole.onet, "Skills.txt")), ...tabbed(join(whole.onet, "Knowledge.txt"))]) {
    const code = row["O*NET-SOC Code"];
    if (!rated.has(code)) rated.set(code, new Map());
    const of = rated.get(code);
    of.set(row["Element ID"], { ...of.get(row["Element ID"]), [row["Scale ID"]]: Number(row["Data Value"]) });
  }
  const chosen = (all) => [...all].sort(([, a], [, b]) => b.IM - a.IM).slice(0, count);
  return new Map([...rated].map(([code, all]) => [code, new Map(chosen(all).map(([id, { LV }]) => [id, LV / 7]))]));
}

describe("readiness tells related occupations from others", () => {
  test("the area is the chance to stand above, a tie being half", () => {
    assert.equal(areaUnderCurve([3, 4], [1, 2]), 1);
    assert.equal(areaUnderCurve([1, 2], [3, 4]), 0);
    assert.equal(areaUnderCurve([1, 3], [2, 2]), 0.5);
    assert.equal(areaUnderCurve([2, 2], [2]), 0.5);
    const draw = (seed, n) => Array.from({ length: n }, (_, i) => (i * seed) % 17);
    const [a, b] = [draw(5, 40), draw(7, 50)];
    const byPairs = a.flatMap((x) => b.map((y) => (x > y ? 1 : x === y ? 0.5 : 0))).reduce((all, one) => all + one) / (a.length * b.length);
    assert.ok(Math.abs(areaUnderCurve(a, b) - byPairs) < 1e-12);
  });
  test("readiness is what is not lacking", () => {
    const needs = new Map([["Kneading", 0.5], ["Tasting", 1]]);
    assert.equal(readiness(needs, new Map()), 0);
    assert.equal(readiness(needs, needs), 1);
    assert.equal(readiness(needs, new Map([["Kneading", 1], ["Tasting", 0.25]])), 1 - 0.75 / 1.5);
    assert.equal(readiness(new Map(), needs), 1);
  });
  test("near ones stand out where there are any, in made-up ones", () => {
    const needs = new Map([["a", { x: 1, y: 1 }], ["b", { x: 1, y: 0.5 }], ["c", { z: 1 }], ["d", { z: 1, y: 0.2 }]].map(([code, it]) => [code, new Map(Object.entries(it))]));
    assert.deepEqual(related(needs, new Map([["a", ["b"]], ["c", ["d"]]]), 1), { area: 1, near: 2, far: 20 });
  });
  test(`of the atlas, skills, knowledge and technologies together, at least ${least}`, { skip: noWhole }, (t) => {
    const { guides } = readPack(readFileSync(join(root, "data", "atlas", "atlas.txt"), "utf8"));
    const rated = guides.filter(({ skills }) => skills.some(({ level }) => level !== undefined));
    const published = new Map();
    for (const row of tabbed(join(whole.onet, "Related Occupations.txt"))) {
      if (!row["Relatedness Tier"].startsWith("Primary")) continue;
      const of = row["O*NET-SOC Code"];
      published.set(of, [...(published.get(of) ?? []), row["Related O*NET-SOC Code"]]);
    }
    const all = new Map(rated.map((guide) => [guide.code, needsOf(guide)]));
    const found = related(all, published, 29);
    const withoutTechnologies = new Map(rated.map((guide) => [guide.code, needsOf({ skills: guide.skills.filter(({ level }) => level !== undefined) })]));
    const bare = related(withoutTechnologies, published, 29);
    const plain = related(mostImportant(12), published, 29);
    t.diagnostic(`AUC of the twelve most important skills ${plain.area.toFixed(4)}`);
    t.diagnostic(`AUC ${found.area.toFixed(4)} with all, ${bare.area.toFixed(4)} without technologies; ${rated.length} occupations, ${found.near} related ones, ${found.far} drawn`);
    assert.equal(rated.length, 879);
    assert.ok(found.near > 8000);
    assert.ok(found.area >= least, `${found.area}`);
  });
});

test("the whole tables are looked for", () => assert.ok(noWhole || existsSync(join(whole.onet, "Skills.txt"))));
