#!/usr/bin/env node
// Counts the held-out data by kind and trade.
//   node tests/match/counts.mjs
import { cases, KINDS, resumes } from "./data.mjs";

const all = cases();
const texts = resumes();
const trades = [...new Set(all.map(({ trade }) => trade))];
const row = (name, those) => {
  const skills = new Set(those.flatMap((each) => each.skills)).size;
  const kinds = KINDS.map((kind) => those.filter((each) => each.kind === kind).length);
  console.log(`| ${[name, those.length, ...kinds, skills].join(" | ")} |`);
};

console.log(`| trade | cases | ${KINDS.join(" | ")} | skills |`);
console.log(`|---|${"--:|".repeat(KINDS.length + 2)}`);
for (const trade of trades) row(trade, all.filter((each) => each.trade === trade));
row("all", all);

const words = texts.map(({ text }) => text.split(/\s+/).filter(Boolean).length);
console.log("\n| résumés | texts | claims | words |\n|---|--:|--:|--:|");
for (const trade of [...new Set(texts.map((each) => each.trade))]) {
  const those = texts.filter((each) => each.trade === trade);
  const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
  console.log(`| ${trade} | ${those.length} | ${sum(those.map(({ skills }) => skills.length))} | ${sum(those.map((each) => words[texts.indexOf(each)]))} |`);
}
console.log(`\n${texts.length} résumés of ${Math.min(...words)} to ${Math.max(...words)} words, ${new Set(texts.flatMap(({ skills }) => skills)).size} skills`);
