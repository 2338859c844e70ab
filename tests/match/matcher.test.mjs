// How well the core matches what people write, on the held-out cases and résumés: through the module, as the page asks it.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { cases, resumes } from "./data.mjs";
import { scoreCases, scoreKinds, scoreResumes } from "./score.mjs";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const file = (name) => join(dist, name);
const skip = !existsSync(file("career-guide.js")) && "dist/ is not built";

/** A role that asks for nothing that anybody has: what a word names is then told as not asked for. */
const ROLE = "Nobody\nCareer Guide\nTop Skills for Success\n- Xyzzy Frobnication\n- Plugh Wrangling\n";
const told = (score) => Object.entries(score).filter(([, value]) => typeof value === "number")
  .map(([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(4)}`).join(", ");

describe("the core, on what was held apart from its vocabulary", { skip }, () => {
  let engine;
  let id;
  before(async () => {
    engine = await createRequire(import.meta.url)(file("career-guide.js")).load();
    engine.loadVocabulary(readFileSync(file("career-guide.vocabulary.txt")));
    ({ id } = engine.open(ROLE));
  });
  const nameOf = (written) => engine.gap(id, { skills: [{ name: written, level: "have" }], gates: [], refuse: [] }).result?.other[0] ?? null;

  it("matches what is typed with a precision of 0.98 and a recall of 0.92", (t) => {
    const score = scoreCases(cases(), nameOf);
    t.diagnostic(told(score));
    for (const [kind, of] of scoreKinds(cases(), nameOf)) t.diagnostic(`${kind}: ${told(of)}`);
    assert.ok(score.precision >= 0.98, told(score));
    assert.ok(score.recall >= 0.92, told(score));
  });

  it("finds the skills of a résumé with an F1 of 0.90", (t) => {
    const score = scoreResumes(resumes(), (text) => engine.matchText(text).result.skills.map(({ skill }) => skill));
    t.diagnostic(told(score));
    assert.ok(score.f1 >= 0.9, told(score));
  });
});
