// The types that ship compile under --strict, and say what a program may rely on.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("the package's types and a program that uses them compile", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["node_modules/typescript/bin/tsc", "--noEmit", "--strict", "--target", "es2022", "--module", "esnext",
      "--moduleResolution", "bundler", "--lib", "es2022,dom,dom.iterable", "tests/types/usage.ts"],
    { cwd: root, encoding: "utf8" },
  );
  assert.equal(status, 0, stdout);
});
