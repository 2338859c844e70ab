// Fits wasm/small_glue.mjs to a built module, by what Emscripten's own glue says of it.
import { imports as offeredBy } from "../../wasm/small_glue.mjs";

/** What the small glue takes of the module. */
const taken = ["memory", "__indirect_function_table", "malloc", "free", "__wasm_call_ctors"];

/**
 * The small glue serves where the module asks for all that it offers and for nothing else, with the same parameters: an
 * Emscripten that has changed its mind is noticed here, and not by whoever gets wrong answers.
 * @param {string} source  the text of wasm/small_glue.mjs
 * @param {string} generated  Emscripten's glue for the module
 * @param {Uint8Array} wasm
 * @returns {{text: string}|{misfit: string}}  the glue with the module's own letters for names, or why it cannot serve
 */
export function fitSmallGlue(source, generated, wasm) {
  const module = new WebAssembly.Module(wasm);
  const wanted = WebAssembly.Module.imports(module);
  const offered = offeredBy({});
  const table = /\basmLibraryArg\s*=\s*\{([^}]*)\}/.exec(generated)?.[1] ?? "";
  const nameOf = new Map([...table.matchAll(/"(\w+)"\s*:\s*_(\w+)/g)].map(([, letter, name]) => [letter, name]));
  const letterOf = new Map([["env", wanted[0]?.module]]);
  for (const { name: letter } of wanted) {
    const name = nameOf.get(letter) ?? letter;
    if (!Object.hasOwn(offered, name)) return { misfit: `the module asks for ${name}` };
    const parameters = new RegExp(`\\bfunction _${name}\\(([^)]*)\\)`).exec(generated)?.[1].split(",").filter(Boolean);
    if (parameters?.length !== offered[name].length) return { misfit: `${name} has other parameters` };
    letterOf.set(name, letter);
  }
  const unasked = Object.keys(offered).filter((name) => !letterOf.has(name));
  if (unasked.length > 0) return { misfit: `the module does not ask for ${unasked.join(", ")}` };

  const byKind = { memory: "memory", table: "__indirect_function_table" };
  for (const { name: letter, kind } of WebAssembly.Module.exports(module)) {
    if (byKind[kind]) letterOf.set(byKind[kind], letter);
  }
  for (const [, name, letter] of generated.matchAll(/Module\["_(\w+)"\]\s*=\s*Module\["asm"\]\["(\w+)"\]/g)) letterOf.set(name, letter);
  const absent = taken.filter((name) => !letterOf.has(name));
  if (absent.length > 0) return { misfit: `the module does not give ${absent.join(", ")}` };

  // Only where a property is named: a member of `imports` on a line of its own, or after a dot or a brace.
  return { text: source.replace(/(?<=^ {4}|\.|\{ )\w+/gm, (word) => letterOf.get(word) ?? word) };
}
