// The documentation's examples, run: each ```console block's commands give the output that stands below them. `…` in
// an output stands for anything; JSON may be broken into lines and indented there.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = process.env.ROOT ?? fileURLToPath(new URL("../..", import.meta.url));
const documents = ["README.md", ...readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`)].filter((path) => existsSync(join(root, path)));

/** The commands of a block, each with the output that is shown for it. */
function commandsOf(block) {
  const found = [];
  let ends = "";
  for (const line of block.split("\n")) {
    const last = found.at(-1);
    if (ends || last?.command.endsWith("\\")) {
      last.command += `\n${line}`;
      if (line === ends) ends = "";
    } else if (line.startsWith("$ ")) {
      found.push({ command: line.slice(2), output: "" });
      ends = /<<'(\w+)'/.exec(line)?.[1] ?? "";
    } else {
      last.output += `${line}\n`;
    }
  }
  return found;
}

// JSON without the blanks between its tokens; any other text as it is.
const tight = (text, json) => (json ? text.replace(/"(?:\\.|[^"\\])*"|\s+/g, (part) => (part.startsWith("\"") ? part : "")) : text.trim());
const pattern = (shown, json) => new RegExp(`^${tight(shown, json).split("…").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("[^]*")}$`);

for (const path of documents) {
  const text = readFileSync(join(root, path), "utf8");
  for (const [, block] of text.matchAll(/^```console\n([^]*?)\n```$/gm)) {
    let status = 0;
    for (const { command, output } of commandsOf(block)) {
      const earlier = status;
      const run = spawnSync("bash", ["-c", `(exit ${earlier}); ${command}`], { cwd: root, encoding: "utf8", maxBuffer: 1 << 26, env: { ...process.env, PATH: `${join(root, "build", "native")}:${process.env.PATH}` } });
      status = run.status;
      test(`${path}: ${command.split("\n")[0]}`, () => {
        const json = run.stdout.startsWith("{");
        const got = tight(run.stdout + run.stderr, json);
        assert.ok(pattern(output, json).test(got), `shown:\n${tight(output, json)}\ngot:\n${got}`);
      });
    }
  }
  // Addresses within the repository lead somewhere.
  test(`${path}: links`, () => {
    const asked = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, to]) => join(root, path, "..", to));
    assert.deepEqual(asked.filter((to) => !existsSync(to)), []);
  });
}
