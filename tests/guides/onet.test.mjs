// The guides' skills beside O*NET's: which of a guide's technologies O*NET lists for its code, and how important the
// rated skills among them are there.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { TABLES, noTables, ours, rowsOf, skillsOf, vocabulary } from "./shipped.mjs";

const words = (text) => ` ${text.toLowerCase().replace(/[^a-z0-9+#.]+/g, " ").replace(/\.(?= |$)/g, "").trim()} `;
const namesOf = new Map(vocabulary("skills").map(({ name, aliases }) => [name, [name, ...aliases].map(words)]));
const read = (name) => rowsOf(readFileSync(join(TABLES, "onet_29.2", `${name}.txt`), "utf8"), "\t");

function grouped(rows) {
  const groups = new Map();
  for (const row of rows) {
    const code = row["O*NET-SOC Code"];
    if (!groups.has(code)) groups.set(code, []);
    groups.get(code).push(row);
  }
  return groups;
}

// `Structured query language SQL` is SQL, `Microsoft Azure software` is Azure: O*NET writes names out.
const isProduct = (skill, examples) => (namesOf.get(skill) ?? [words(skill)]).some((name) => examples.some((example) => example.includes(name)));

describe("O*NET 29.2", { skip: noTables }, () => {
  const occupations = noTables ? new Map() : grouped(read("Occupation Data"));

  it("has the code of every guide", () => {
    assert.deepEqual(ours.filter(({ guide }) => !occupations.has(guide.about.code)).map(({ name }) => name), []);
  });

  it("lists three in four of the technologies that a guide names, or more, for the guide's code", () => {
    const technologies = read("Technology Skills").map((row) => ({ ...row, words: words(row.Example) }));
    // Its hot technologies are products and languages; the others have kinds of software with ordinary words in them.
    const all = [...new Set(technologies.filter((row) => row["Hot Technology"] === "Y").map((row) => row.words))];
    const byCode = grouped(technologies);
    const lines = [];
    const lacking = [];
    for (const { name, guide } of ours) {
      const own = byCode.get(guide.about.code).map((row) => row.words);
      const products = skillsOf(guide).filter((skill) => isProduct(skill, all));
      const there = products.filter((skill) => isProduct(skill, own));
      lines.push(`${name} (${guide.about.code}): ${there.length} of ${products.length}; not there: ${products.filter((skill) => !there.includes(skill)).join(", ") || "none"}`);
      if (there.length < 0.75 * products.length) lacking.push(lines.at(-1));
    }
    console.log(lines.join("\n"));
    assert.deepEqual(lacking, []);
  });

  it("rates the skills that it shares with a guide as important for its code", () => {
    const ratings = grouped(read("Skills").filter((row) => row["Scale ID"] === "IM"));
    const compared = [];
    for (const { name, guide } of ours) {
      for (const row of ratings.get(guide.about.code) ?? [])
        if (skillsOf(guide).includes(row["Element Name"])) compared.push({ name, skill: row["Element Name"], importance: Number(row["Data Value"]) });
    }
    console.log(compared.map(({ name, skill, importance }) => `${name}: ${skill} ${importance} of 5`).join("\n"));
    assert.ok(compared.length > 0);
    assert.deepEqual(compared.filter(({ importance }) => importance < 2.75), []);
  });
});
