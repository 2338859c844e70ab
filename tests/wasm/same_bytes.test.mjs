// The wasm module gives the same bytes as the command, for every golden case that the module can be asked.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseArgs } from "node:util";
import { cases, expected, folder, root } from "../golden/cases.mjs";
import { vocabularyText } from "../../scripts/make-vocabulary.mjs";
import { answer, open, profile, send, startCore } from "./core.mjs";

const text = { type: "string" };
const many = { type: "string", multiple: true };

/** What the command knows from the start. */
const names = Buffer.from(await vocabularyText(join(root, "data", "vocabulary")));

/** Files and folders as the command reads them. */
function filesAt(paths) {
  return paths.flatMap((path) =>
    statSync(join(folder, path)).isDirectory()
      ? readdirSync(join(folder, path)).filter((file) => file.endsWith(".txt")).sort().map((file) => `${path}/${file}`)
      : [path],
  );
}

/** The short form of a profile as JSON, for names without brackets and levels that are right. */
function skillsOf(have) {
  return have
    .split(/[,;\n]/)
    .map((item) => item.split("=").map((part) => part.trim()))
    .filter(([name]) => name)
    .map(([name, level]) => (level === undefined ? { name } : { name, level }));
}

/** What the module answers, or null where it cannot be asked the same. */
async function ask({ args, input }) {
  const [command, ...rest] = args;
  if (command === "check") return null;
  // `--guides A B C` is one option with many values, which parseArgs does not know.
  const guides = [];
  const roles = command === "compare" ? rest.splice(-2) : [];
  const at = rest.indexOf("--guides");
  if (at >= 0) {
    const end = rest.findIndex((word, i) => i > at && word.startsWith("--"));
    guides.push(...rest.splice(at, (end < 0 ? rest.length : end) - at).slice(1));
  }
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: { kind: text, vocabulary: text, places: { type: "boolean" }, guide: text, have: many, profile: text, steps: text, from: text, to: text, level: text, top: text, sector: text, "min-pay": text },
  });
  if (values.vocabulary && values.vocabulary !== "none") return null;
  const start = async () => {
    const core = await startCore();
    if (values.vocabulary) return core;
    send(core, names);
    core.vocabulary();
    return core;
  };
  const core = await start();
  const read = (path) => (path === "-" ? input : readFileSync(join(folder, path)));
  if (command === "write") {
    core.write(open(core, read(positionals[0])).id);
    return answer(core).subarray(0, -1); // its line end is its own
  }
  if (command === "split") {
    send(core, positionals[0] === "-" ? input : Buffer.from(positionals[0]));
    core.split(values.kind);
    return answer(core);
  }
  if (command === "match") {
    const id = values.guide ? open(core, read(values.guide)).id : 0;
    send(core, positionals[0] === "-" ? input : Buffer.from(positionals[0]));
    core.match(id);
    return answer(core);
  }
  if (command === "parse") return open(core, read(positionals[0]), values.places).answer;

  if (values.profile) {
    const refused = profile(core, read(values.profile));
    if (refused) return refused;
  } else if (values.have) {
    const refused = profile(core, { skills: values.have.flatMap(skillsOf) });
    // The short form has places of its own; only what is read right is comparable.
    if (refused) return null;
  }
  if (command === "gap") {
    const { id, answer: parsed } = open(core, read(values.guide));
    if (id === 0) return parsed;
    core.gap(id, values.steps === undefined ? -1 : Number(values.steps));
    return answer(core);
  }
  // The module is handed texts and not paths: what is told of a text comes with its loading.
  const files = filesAt(guides);
  if (new Set(files).size < files.length) return null; // a text takes the place of itself there
  const told = files.map((path) => {
    send(core, read(path));
    core.load(path);
    return answer(core);
  });
  if (told.some((it) => JSON.parse(it).diagnostics.length > 0)) return null;
  if (command === "rank") core.rank(Number(values.top ?? 50), values.sector ?? "", Number(values["min-pay"] ?? -1), values.from ?? "", values.kind ?? "");
  else if (command === "compare") core.compare(...roles);
  else core.ahead(values.from, values.level ?? "", values.to ?? "");
  const got = answer(core);
  // From an open guide over all open guides the answer is the same.
  if (command !== "progression" || !JSON.parse(got).ok) return got;
  const whole = await start();
  if (values.profile) profile(whole, read(values.profile));
  else if (values.have) profile(whole, { skills: values.have.flatMap(skillsOf) });
  if (files.some((path) => path.startsWith("packs"))) return got;
  const opened = files.map((path) => open(whole, read(path)));
  const from = opened.find((it) => JSON.parse(it.answer).result.title === JSON.parse(got).result.from);
  whole.progression(from.id, values.level ?? "", values.to ?? "");
  assert.deepEqual(answer(whole), got);
  return got;
}

let compared = 0;
for (const it of cases()) {
  test(it.name, async (t) => {
    const got = await ask(it);
    if (got === null) return t.skip("the module is not asked this way");
    compared += 1;
    assert.equal(`${got.toString("utf8")}\n`, expected(it).toString("utf8"));
    assert.deepEqual(Buffer.concat([got, Buffer.from("\n")]), expected(it));
  });
}

test("most cases are compared", () => assert.ok(compared >= 25, `${compared} cases were compared`));

test("a guide's answer does not depend on what the module read before it", async () => {
  const core = await startCore();
  const reference = cases().find(({ name }) => name === "reference-places");
  const bytes = readFileSync(join(folder, reference.args.at(-1)));
  for (const it of cases().filter(({ input }) => input.length > 0)) open(core, it.input);
  send(core, Buffer.alloc(1 << 20, "("));
  core.open();
  assert.equal(`${open(core, bytes, true).answer}\n`, expected(reference).toString("utf8"));
});
