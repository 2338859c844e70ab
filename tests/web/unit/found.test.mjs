import assert from "node:assert/strict";
import { test } from "node:test";
import { foundIn, once, readFile } from "../../../web/view/found.js";

const names = (found) => found.map(({ name, level }) => `${name}: ${level}`);

test("a skill found twice is one, with the places that prove it, counted in bytes", () => {
  const text = "Über SQL.\nMore SQL.";
  const [sql, ...rest] = foundIn(text, [{ skill: "SQL", offset: 6, length: 3 }, { skill: "SQL", offset: 16, length: 3 }]);
  assert.deepEqual(rest, []);
  assert.deepEqual(sql.proofs, [{ before: "Über ", marked: "SQL", after: "." }, { before: "More ", marked: "SQL", after: "." }]);
});

test("a JSON Resume lists its keywords, or a name without any, and its sentences are looked through", () => {
  const { listed, text } = readFile(JSON.stringify({
    basics: { summary: "Keeps data." }, work: [{ highlights: ["Wrote SQL"], summary: "Reports" }, null],
    skills: [{ name: "Data", keywords: ["SQL", 7], level: "Master" }, { name: "Go", level: "Beginner" }, "x"],
  }));
  assert.deepEqual(names(listed), ["SQL: have", "Go: learning"]);
  assert.equal(text, "Keeps data.\nReports\nWrote SQL");
});

test("a CSV with a column of names lists them, whatever parts its cells", () => {
  assert.deepEqual(names(readFile("\uFEFFName\r\nSQL\r\n\"Reading, writing\"\r\n").listed), ["SQL: have", "Reading, writing: have"]);
  assert.deepEqual(names(readFile("Level;Skill\n3;Go\n;\n").listed), ["Go: have"]);
});

test("what is neither is all text, odd JSON too", () => {
  for (const text of ["I know SQL, Go", "{\"a\": 1}", "[1, 2]", "", "null"]) assert.deepEqual(readFile(text), { listed: [], text });
});

test("what stands first says the level", () => {
  assert.deepEqual(names(once([{ name: "Go", level: "learning", proofs: [1] }, { name: "go", level: "have", proofs: [2] }])), ["Go: learning"]);
});
