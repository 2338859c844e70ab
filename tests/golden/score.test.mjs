// How much of each of the thirteen texts of the reference guide is read right, field by field. Only the reference guide
// itself must be; the others are printed, so that each change shows what it wins and loses. The texts are not part of
// the repository.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { command, root } from "./cases.mjs";

const guides = join(root, "..", "shared", "guides");

/** The fields of a guide, each with its path. */
function fields(guide) {
  const { progression, skillGaps, ...rest } = guide;
  const under = (name, object) => Object.entries(object).map(([key, value]) => [`${name}.${key}`, value]);
  return new Map([...Object.entries(rest), ...under("progression", progression), ...under("skillGaps", skillGaps)]);
}

function read(file) {
  const { stdout } = spawnSync(command(), ["parse", file], { maxBuffer: 1 << 26 });
  return JSON.parse(stdout.toString("utf8")).result;
}

test("the thirteen texts of the reference guide", { skip: !existsSync(guides) && "the texts are not at hand" }, (t) => {
  const meaning = fields(JSON.parse(readFileSync(join(guides, "junior-backend-engineer.json"), "utf8")));
  const reference = join(guides, "junior-backend-engineer.txt");
  const extracts = readdirSync(join(guides, "extracts")).filter((file) => file.endsWith(".txt")).sort();
  let exact = 0;
  let all = 0;
  for (const file of [reference, ...extracts.map((name) => join(guides, "extracts", name))]) {
    const guide = read(file);
    const got = guide ? fields(guide) : new Map();
    const wrong = [...meaning].filter(([field, value]) => !isDeepStrictEqual(got.get(field), value)).map(([field]) => field);
    exact += meaning.size - wrong.length;
    all += meaning.size;
    t.diagnostic(`${basename(file).padEnd(36)} ${meaning.size - wrong.length}/${meaning.size}  ${wrong.join(" ")}`.trimEnd());
    if (file === reference) assert.deepEqual(wrong, [], "the reference guide is read right");
  }
  t.diagnostic(`${exact} of ${all} fields exact`);
});
