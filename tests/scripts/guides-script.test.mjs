import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { GUIDES_GLOBAL, guidesScript, readGuides } from "../../scripts/lib/guides-script.mjs";

// Every text must come back as it was, as data.
const nasty = "</script><script>alert(1)</script> <!-- \u2028 \u2029 \" ' ` ${x} \\ \0 \r\n \uFEFF é 漢 😀 ]]>";

function run(script, times = 1) {
  const context = createContext({});
  for (let i = 0; i < times; i += 1) runInContext(script, context);
  return JSON.parse(JSON.stringify(context[GUIDES_GLOBAL]));
}

describe("guides.js", () => {
  it("gives back every text as it was", () => {
    const guides = [{ name: "nasty", text: nasty }, { name: "__proto__", text: "" }];
    assert.deepEqual(run(guidesScript(guides)), guides);
  });

  it("holds nothing that a page could take for its own", () => {
    assert.doesNotMatch(guidesScript([{ name: nasty, text: nasty }]), /<|\u2028|\u2029/);
  });

  it("adds to a list that is there already", () => {
    assert.equal(run(guidesScript([{ name: "a", text: "b" }]), 2).length, 2);
  });

  it("is a script for no guide, too", () => {
    assert.deepEqual(run(guidesScript([])), []);
  });

  it("puts the reference guide first", async () => {
    const names = (await readGuides(fileURLToPath(new URL("../../data/guides", import.meta.url)))).map(({ name }) => name);
    const [first, ...others] = names;
    assert.equal(first, "junior-backend-engineer");
    assert.ok(others.length > 0);
    assert.deepEqual(others, [...others].sort());
  });

  it("reads a folder's texts in the order of their names, byte for byte", async () => {
    const folder = await mkdtemp(join(tmpdir(), "career-guide-guides-"));
    try {
      await writeFile(join(folder, "b.txt"), nasty);
      await writeFile(join(folder, "a.txt"), "\uFEFFA");
      await writeFile(join(folder, "c.json"), "{}");
      assert.deepEqual(await readGuides(folder), [{ name: "a", text: "\uFEFFA" }, { name: "b", text: nasty }]);
      await writeFile(join(folder, "d.txt"), Uint8Array.of(0xff));
      await assert.rejects(readGuides(folder), /d\.txt is not UTF-8/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
