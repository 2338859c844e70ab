// What no file of ours may hold.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { files, occurrences, root } from "./sources.mjs";

const ours = ["core", "wasm", "web", "scripts", "docs", "data/guides", "tests"].flatMap((folder) => files(folder, /\.(cpp|hpp|m?js|ts|css|html|md|txt|json|sh)$|^[a-z]+$/));
const none = (found) => assert.deepEqual(found, []);

test("there are files to look at", () => assert.ok(ours.length > 80));

test("nothing is left to do in a comment", () => {
  none(occurrences(ours.filter(({ path }) => !path.startsWith("tests/architecture/")), /\b(TODO|FIXME|XXX|HACK)\b(?!\))/));
});

test("no path of somebody's machine", () => {
  none(occurrences(ours.filter(({ path }) => !path.startsWith("tests/architecture/")), /(^|[\s"'`(=])\/(home|Users|work|root)\/\w/));
});

test("the lock file names no registry", () => {
  none(occurrences([{ path: "package-lock.json", text: readFileSync(join(root, "package-lock.json"), "utf8") }], /"resolved"/));
});

test("dependencies are pinned to the digit", () => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  none(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)));
  none(Object.keys(dependencies));
});
