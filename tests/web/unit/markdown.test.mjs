// The plan as Markdown.
import assert from "node:assert/strict";
import { test } from "node:test";
import { markdownOf, plain } from "../../../web/view/markdown.js";
import { viewOf } from "../../../web/view/model.js";
import { paced } from "../../../web/view/pace.js";
import { roleSkills } from "../../../web/view/skills.js";
import { gapOf, guide, next, profileOf, whatIfOf } from "../support/role.mjs";

function shown(levels, { done = [], pace = null, lengths = [], of = guide } = {}) {
  const profile = profileOf(levels);
  const view = viewOf({ guide: of, role: roleSkills(gapOf(profileOf())), gap: gapOf(profile), next, profile, done, whatIf: whatIfOf(profile), counts: () => ({ asked: true }) });
  return { ...view, plan: paced(view.plan, pace, lengths) };
}

test("the plan has check boxes, what each step closes, and its days once there are any", () => {
  const text = markdownOf(shown({ Kneading: "none" }, { done: ["Knead by hand"], pace: { hours: 7, from: "2026-11-30" }, lengths: [{ text: "Bake ten loaves", hours: 14 }] }));
  assert.match(text, /^# Junior Baker\n\nYou are 0 % ready/u);
  assert.match(text, /^- \[ \] Bake ten loaves {2}\n {2}Closes Baking\. {2}\n {2}30 November to 13 December 2026\.$/mu);
  assert.match(text, /^- \[x\] Knead by hand {2}\n {2}Closes Kneading\.$/mu);
  assert.match(text, /^No step of this guide closes Pricing\.$/mu);
  assert.match(text, /^2\. Baking, after Kneading$/mu);
  assert.match(text, /^- Cook, transition: 50 % ready$/mu);
  assert.match(text, /^- Entry Level: 75–105k$/mu);
  assert.ok(text.endsWith("\n") && !text.includes("\n\n\n"));
});

test("what is not there leaves out its section", () => {
  const bare = { ...guide, salary: [], nextSteps: [] };
  const text = markdownOf({ ...shown({}, { of: bare }), leads: [], order: [], plan: { ...shown({}).plan, planned: [], unclosed: { skills: [], practices: [] } } });
  assert.deepEqual([...text.matchAll(/^## .*$/gmu)].map(([line]) => line), []);
});

test("a text is taken for nothing but itself", () => {
  const cases = {
    "# Head": "\\# Head", "1. First": "1\\. First", "2) Second": "2\\) Second", "- item": "\\- item", "+ item": "\\+ item", "=== x": "\\=== x", "> quote": "\\> quote",
    "*bold* _it_ `code`": "\\*bold\\* \\_it\\_ \\`code\\`", "[a](http://b)": "\\[a\\](http://b)", "![a](b)": "\\!\\[a\\](b)", "<script>": "\\<script\\>",
    "R&amp;D": "R\\&amp;D", "C:\\path": "C:\\\\path", "a | b": "a \\| b", "~~no~~": "\\~\\~no\\~\\~", "C++ and Node.js 3.5": "C++ and Node.js 3.5", "two\n\n# lines": "two \\# lines",
  };
  for (const [text, wanted] of Object.entries(cases)) assert.equal(plain(text), wanted);
});
