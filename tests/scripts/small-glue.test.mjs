// The small glue is fitted to a module only where it is sure to fit: what Emscripten says of a made-up module is changed
// here one thing at a time.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fitSmallGlue } from "../../scripts/lib/small-glue.mjs";
import { imports } from "../../wasm/small_glue.mjs";

const source = readFileSync(new URL("../../wasm/small_glue.mjs", import.meta.url), "utf8");
const offered = Object.entries(imports({}));
const letters = "abcdefghijklmnopqrstuvwxyz";

const text = (it) => [it.length, ...Buffer.from(it)];
const section = (id, entries) => {
  const body = [entries.length, ...entries.flat()];
  return [id, (body.length & 127) | 128, body.length >> 7, ...body];
};

/** A module that asks for so many functions, and gives a memory, a table and three functions. */
function wasm(asked) {
  const given = ["memory", "table", "ctors", "malloc", "free"];
  return new Uint8Array([
    ...[0, 97, 115, 109, 1, 0, 0, 0],
    ...section(1, [[0x60, 0, 0]]),
    ...section(2, letters.slice(0, asked).split("").map((letter) => [...text("a"), ...text(letter), 0, 0])),
    ...section(4, [[0x70, 0, 1]]),
    ...section(5, [[0, 1]]),
    ...section(7, given.map((_, i) => [...text("PQRST"[i]), [2, 1, 0, 0, 0][i], 0])),
  ]);
}

/** What Emscripten would write for it. */
function generated(functions) {
  const declared = functions.map(([name, { length }]) => `function _${name}(${letters.slice(0, length).split("").join(",")}){}`).join("");
  const table = functions.map(([name], i) => `"${letters[i]}":_${name}`).join(",");
  const taken = [["___wasm_call_ctors", "R"], ["_malloc", "S"], ["_free", "T"]];
  const given = taken.map(([name, letter]) => `var ${name}=Module["${name}"]=function(){return(${name}=Module["${name}"]=Module["asm"]["${letter}"]).apply(null,arguments)};`);
  return `${declared}var asmLibraryArg={${table}};${given.join("")}`;
}

const fit = (functions) => fitSmallGlue(source, generated(functions), wasm(functions.length));

describe("the small glue", () => {
  it("takes the module's letters for the names of what crosses", () => {
    const { text, misfit } = fit(offered);
    assert.equal(misfit, undefined);
    assert.match(text, /\{ a: imports\(/);
    assert.match(text, /exports\.R\(\)/);
    assert.match(text, /\.P\.buffer/);
    assert.doesNotMatch(text, /_(embind|emval)_|\.(malloc|free|memory|__indirect_function_table|__wasm_call_ctors)\b/);
  });

  it("is not taken where the module asks for more, for less or with other parameters", () => {
    assert.match(fit([...offered, ["clock", () => 0]]).misfit, /asks for clock/);
    assert.match(fit(offered.slice(1)).misfit, new RegExp(`does not ask for ${offered[0][0]}`));
    const changed = offered.map(([name, one]) => [name, name === "_embind_register_function" ? (a) => a : one]);
    assert.match(fit(changed).misfit, /_embind_register_function has other parameters/);
  });

  it("is not taken where Emscripten writes its own in another way", () => {
    const asm = generated(offered).replaceAll('Module["asm"]', "wasmExports");
    assert.match(fitSmallGlue(source, asm, wasm(offered.length)).misfit, /does not give malloc, free, __wasm_call_ctors/);
    const table = generated(offered).replace("asmLibraryArg", "wasmImports");
    assert.match(fitSmallGlue(source, table, wasm(offered.length)).misfit, /asks for a/);
  });
});
