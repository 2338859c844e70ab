// The palette's contrasts: 4.5 for text, 3 for marks (WCAG 2.2 AA), light and dark.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const css = readFileSync(new URL("../../../web/styles/tokens.css", import.meta.url), "utf8");
const palette = new Map([...css.matchAll(/--cg-([\w-]+):[^;]*light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [name, { light, dark }]));

function luminance(hex) {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const PAIRS = [
  [4.5, "ink", "paper"], [4.5, "ink", "raised"], [4.5, "lesser", "paper"], [4.5, "lesser", "raised"], [4.5, "have", "paper"], [4.5, "on-have", "have"], [4.5, "ink", "not-yet"],
  [3, "edge", "paper"], [3, "learning", "paper"], [3, "have", "paper"], [3, "transition", "paper"], [3, "edge", "raised"],
];

for (const theme of ["light", "dark"]) {
  for (const [least, front, back] of PAIRS) {
    test(`${front} on ${back} has a contrast of at least ${least} (${theme})`, () => {
      const ratio = contrast(palette.get(front)[theme], palette.get(back)[theme]);
      assert.ok(ratio >= least, `it is ${ratio.toFixed(2)}`);
    });
  }
}
