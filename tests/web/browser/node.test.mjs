// Both shipped scripts in Node, without any browser: they answer the same, and what the command answers.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { dist } from "./support/chrome.mjs";
import { BAKER, HALF, TITLE, commandGap, guideText, profileFrom } from "./support/reference.mjs";

const classic = createRequire(import.meta.url)(join(dist, "career-guide.js"));
const module = await import(pathToFileURL(join(dist, "career-guide.mjs")));
const NAMES = ["CareerGuideElement", "define", "load", "sharedStore"];

function ask(engine, text, profile) {
  const { id, answer } = engine.open(text);
  if (!id) return { id, answer };
  const answers = {
    answer, places: engine.describe(id, { places: true }), gap: engine.gap(id, profile), short: engine.gap(id, profile, { steps: 1 }),
    progression: engine.progression(id, profile), level: engine.progression(id, profile, { level: "Mid Level", to: "Backend Engineer" }),
  };
  engine.close(id);
  return answers;
}

test("both give the same names", () => {
  assert.deepEqual(Object.keys(classic).sort(), NAMES);
  assert.deepEqual(Object.keys(module).sort(), NAMES);
});

test("both answer the same, whatever is asked", async () => {
  const [one, other] = [await classic.load(), await module.load()];
  assert.equal(one.version, other.version);
  for (const text of [guideText, BAKER, "no guide", "", new TextEncoder().encode(guideText), new Uint8Array([0, 255, 0])]) {
    for (const profile of [profileFrom({}), HALF, profileFrom({ sql: 0.5, Pottery: "have" }), { skills: [{ name: "SQL", level: "expert" }] }]) {
      assert.deepEqual(ask(one, text, profile), ask(other, text, profile));
    }
  }
});

test("what they answer is what the command answers", async () => {
  const engine = await classic.load();
  assert.deepEqual(ask(engine, guideText, HALF).gap, commandGap(HALF));
  assert.equal(ask(engine, guideText, HALF).answer.result.title, TITLE);
});

test("load gives one engine, however often it is asked", async () => {
  assert.equal(await classic.load(), await classic.load());
  assert.equal(await module.load(), await module.load());
});

test("a program that loads either ends by itself and asks the network for nothing", () => {
  const guard = "globalThis.fetch = () => { throw new Error('asked the network') };";
  const use = "load().then((engine) => console.log(engine.open(process.argv[1]).answer.result.title))";
  const run = (type, code) => execFileSync(process.execPath, [`--input-type=${type}`, "-e", guard + code, "--", guideText], { encoding: "utf8", timeout: 20_000 }).trim();
  assert.equal(run("commonjs", `const { load } = require(${JSON.stringify(join(dist, "career-guide.js"))}); ${use}`), TITLE);
  assert.equal(run("module", `const { load } = await import(${JSON.stringify(pathToFileURL(join(dist, "career-guide.mjs")).href)}); ${use}`), TITLE);
});

test("the shipped page holds no address of another host", () => {
  for (const name of ["index.html", "page.js", "page.css", "guides.js", "career-guide.js", "career-guide.mjs"]) {
    const addresses = readFileSync(join(dist, name), "utf8").match(/\b(?:https?|wss?):\/\/[^\s"'`)]+/g) ?? [];
    // Names of XML's own spaces are no addresses.
    assert.deepEqual([...new Set(addresses)].filter((address) => !address.startsWith("http://www.w3.org/")), [], name);
  }
});
