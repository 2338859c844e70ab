import assert from "node:assert/strict";
import { test } from "node:test";
import { fold, meant, splitTyped, suggest } from "../../../web/view/names.js";

const names = ["API Design", "C++", "C#", "Database Fundamentals", "Database Indexing", "Programming (Python, Go)", "SQL"];

test("names are compared without case, spaces and punctuation", () => {
  assert.equal(fold("CI/CD"), fold("ci cd"));
  assert.equal(fold("Ａpi-design"), fold("API Design"));
});

test("C, C++ and C# stay three languages", () => {
  assert.equal(new Set(["C", "C++", "C#"].map(fold)).size, 3);
});

test("what begins with the typed text comes before what has it in a later word", () => {
  assert.deepEqual(suggest("d", names), ["Database Fundamentals", "Database Indexing", "API Design"]);
  assert.deepEqual(suggest("fund", names), ["Database Fundamentals"]);
  assert.deepEqual(suggest("  ", names), []);
});

test("Enter takes the first that begins with what was typed, and nothing else", () => {
  assert.equal(meant("sq", names), "SQL");
  assert.equal(meant("api-d", names), "API Design");
  assert.equal(meant("indexing", names), undefined);
  assert.equal(meant("knitting", names), undefined);
});

test("a typed list is split at commas, not within parentheses", () => {
  assert.deepEqual(splitTyped("SQL, Programming (Python, Go); C++,"), ["SQL", "Programming (Python, Go)", "C++"]);
});
