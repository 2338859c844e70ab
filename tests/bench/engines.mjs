/** The engines of the benchmark, each behind the same few functions of a text's bytes. */

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startCore } from "../wasm/core.mjs";
import { vocabularyText } from "../../scripts/make-vocabulary.mjs";
import { parseGuide } from "./peer.mjs";

const build = new URL("../../build/", import.meta.url);
const parts = { wasm: "wasm/wasm/career-guide-core.wasm", glue: "wasm/wasm/career-guide-core.mjs", native: "native/career_guide_bench" };

/** What has not been built yet of what is measured: paths within build/. */
export const missing = () => Object.values(parts).filter((path) => !existsSync(new URL(path, build)));

/** The hand-written JavaScript: its guide is an object at once. */
export const javascript = {
  name: "JavaScript",
  guide: parseGuide,
  held: (bytes) => parseGuide(bytes).nextSteps.length,
};

/** The wasm module with the glue that ships, called as web/engine.js calls it. */
export async function loadWasm() {
  const core = await startCore();
  const decoder = new TextDecoder();
  const names = new TextEncoder().encode(await vocabularyText(fileURLToPath(new URL("../../data/vocabulary", import.meta.url))));
  const learn = () => {
    core.input(names.length).set(names);
    core.vocabulary();
  };
  learn();

  const copy = (bytes) => {
    core.input(bytes.length).set(bytes);
    return 1;
  };
  const held = (bytes) => {
    core.input(bytes.length).set(bytes);
    const id = core.open();
    core.close(id);
    return id;
  };
  const told = (bytes) => {
    core.input(bytes.length).set(bytes);
    const id = core.open();
    core.describe(id, false);
    core.close(id);
    return id;
  };
  const answer = (bytes) => {
    core.input(bytes.length).set(bytes);
    const id = core.open();
    if (id !== 0) core.describe(id, false);
    const text = decoder.decode(core.answer());
    core.close(id);
    return text;
  };
  return {
    name: "wasm",
    answer,
    learn, // the vocabulary, as the native engine has it from the start
    names,
    copy, // the steps of the way to an object, each with all before it
    held,
    told,
    decoded: (bytes) => answer(bytes).length,
    object: (bytes) => JSON.parse(answer(bytes)).result.nextSteps.length,
  };
}

/** The native binary, a process a round. It reads files, so each set of texts is written out for it. */
export function openNative() {
  const binary = fileURLToPath(new URL(parts.native, build));
  const folder = mkdtempSync(join(tmpdir(), "career-guide-bench-"));
  const run = (words, files) => execFileSync(binary, [...words, ...files], { encoding: "utf8", maxBuffer: 1 << 28 });
  return {
    name: "native",
    files: (set, texts) =>
      texts.map((text, index) => {
        const path = join(folder, `${set}-${index}.txt`);
        writeFileSync(path, text);
        return path;
      }),
    answers: (files) => run(["--answers"], files).trimEnd().split("\n"),
    /** One round: microseconds a guide, held and as JSON. */
    round(files, milliseconds) {
      const { parse, answer } = JSON.parse(run(["--rounds", "1", "--milliseconds", String(milliseconds)], files));
      return { held: parse.nsPerGuide / 1000, told: answer.nsPerGuide / 1000 };
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
