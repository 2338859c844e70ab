// How much of each of the thirteen texts of the reference guide is read right, field by field. Only the reference guide
// itself must be; the others are printed, so that each change shows what it wins and loses. The texts are not part of
// the repository.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { fields, wrongFields } from "../extracts/fields.mjs";
import { command, root } from "./cases.mjs";

const guides = join(root, "..", "shared", "guides");

function read(file) {
  const { stdout } = spawnSync(command(), ["parse", file], { maxBuffer: 1 << 26 });
  return JSON.parse(stdout.toString("utf8")).result;
}

test("the thirteen texts of the reference guide", { skip: !existsSync(guides) && "the texts are not at hand" }, (t) => {
  const meaning = JSON.parse(readFileSync(join(guides, "junior-backend-engineer.json"), "utf8"));
  const count = fields(meaning).size;
  const reference = join(guides, "junior-backend-engineer.txt");
  const extracts = readdirSync(join(guides, "extracts")).filter((file) => file.endsWith(".txt")).sort();
  let exact = 0;
  let all = 0;
  for (const file of [reference, ...extracts.map((name) => join(guides, "extracts", name))]) {
    const wrong = wrongFields(meaning, read(file));
    exact += count - wrong.length;
    all += count;
    t.diagnostic(`${basename(file).padEnd(36)} ${count - wrong.length}/${count}  ${wrong.join(" ")}`.trimEnd());
    if (file === reference) assert.deepEqual(wrong, [], "the reference guide is read right");
  }
  t.diagnostic(`${exact} of ${all} fields exact`);
});
