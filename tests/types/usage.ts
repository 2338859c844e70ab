// What a program in TypeScript writes with the package's types: it must compile, and what is marked must not.
import { type CareerGuideElement, define, load } from "../../web/career-guide.js";
import createCore from "../../wasm/career-guide-core.js";

export async function answers(text: string): Promise<string[]> {
  const engine = await load();
  const { id, answer } = engine.open(text);
  if (!answer.ok) return answer.diagnostics.map((it) => `${it.line}:${it.column} ${it.code}`);
  const gap = engine.gap(id, { skills: [{ name: "SQL", level: "learning" }] }, { steps: 2 });
  engine.close(id);
  return gap.ok ? gap.result.order : [];
}

export function ready(element: CareerGuideElement): number {
  define(load);
  return element.gap?.readiness ?? 0;
}

export async function raw(wasmBinary: ArrayBuffer): Promise<number> {
  const core = await createCore({ wasmBinary });
  core.input(1).set([0]);
  return core.open();
}

// @ts-expect-error a level is no such word
export const wrong: import("../../web/career-guide.js").Profile = { skills: [{ name: "SQL", level: "expert" }] };
