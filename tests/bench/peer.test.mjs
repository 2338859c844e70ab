import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseGuide } from "./peer.mjs";
import { canonical, variants } from "./variants.mjs";

const file = (path) => readFileSync(new URL(path, import.meta.url));
const reference = new Uint8Array(file("../../data/guides/junior-backend-engineer.txt"));
const expected = JSON.parse(file("../golden/reference-meaning.json"));
const text = new TextDecoder().decode(reference);
const parse = (string) => parseGuide(new TextEncoder().encode(string));

/** Compares the order of keys too. */
const same = (actual, wanted) => assert.equal(JSON.stringify(actual, null, 1), JSON.stringify(wanted, null, 1));

const chef = `Pastry Chef
Career Guide
Makes what ends a meal. Works early.
Key Responsibilities
• Bake bread, cakes and pastries every
  morning
• Train the apprentices
Top Skills for Success
Laminating [4/5]
Baker's Arithmetic
JavaScript
Food Safety [9/5]
Career Progression
Transition Opportunities
* Baker
* Chocolatier
Often Missing Skills
Cost ControlMenu DesignPOS SystemsHACCP
Median Salary Range
Junior: £24k-£28k per year
Senior LevelUp to 45,000 EUR
Executive$90,000 or more
Growth Trend
Steady
Major Employers
Hilton, Ladurée (Paris, Tokyo), Lidl
Recommended Next Steps
1. Bake 100 croissants
2. Write down what went wrong,
and why
About This Guide
Also Called: Pâtissier; Pastry Cook
Code: 51-3011.00
Source: Pay: a survey; 2025
Source: Skills: a baker
`;

test("the reference guide means what its JSON says, key by key", () => same(parseGuide(reference), expected));

test("the canonical layout means the same", () => same(parse(canonical(expected)), expected));

test("line ends of another system change nothing", () => {
  same(parse(text.replaceAll("\n", "\r\n")), expected);
  same(parse(canonical(expected).replaceAll("\n", "\r\n")), expected);
});

test("every section may be missing, and nothing else changes then", () => {
  const sections = {
    "Key Responsibilities": { responsibilities: [] },
    "Top Skills for Success": { topSkills: [] },
    "Can Lead To": { progression: { ...expected.progression, canLeadTo: [] } },
    "Transition Opportunities": { progression: { ...expected.progression, transitions: [] } },
    "Often Missing Skills": { skillGaps: { ...expected.skillGaps, oftenMissing: [] } },
    "Development Suggestions": { skillGaps: { ...expected.skillGaps, suggestions: [] } },
    "Median Salary Range": { salary: [] },
    "Growth Trend": { growthTrend: "" },
    "Major Employers": { employers: [] },
    "Industry Sectors": { sectors: [] },
    "Recommended Next Steps": { nextSteps: [] },
  };
  const heads = ["Career Guide", "Career Progression", "Common Skill Gaps", "Salary & Demand", "Companies Hiring", ...Object.keys(sections)];
  const lines = canonical(expected).split("\n");
  for (const [head, without] of Object.entries(sections)) {
    const from = lines.indexOf(head);
    let to = from + 1;
    while (to < lines.length && !heads.includes(lines[to])) to++;
    same(parse([...lines.slice(0, from), ...lines.slice(to)].join("\n")), { ...expected, ...without });
  }
});

test("sections may come in another order", () => {
  const lines = canonical(expected).split("\n");
  const at = lines.indexOf("Salary & Demand");
  same(parse([...lines.slice(0, 2), ...lines.slice(at, -1), ...lines.slice(2, at)].join("\n")), expected);
});

test("another role, with bullets, levels, a wrapped sentence, other pay and an About section", () => {
  same(parse(chef), {
    title: "Pastry Chef",
    summary: "Makes what ends a meal. Works early.",
    responsibilities: ["Bake bread, cakes and pastries every morning", "Train the apprentices"],
    topSkills: ["Laminating", "Baker's Arithmetic", "JavaScript", "Food Safety [9/5]"],
    progression: { canLeadTo: [], transitions: ["Baker", "Chocolatier"] },
    skillGaps: { oftenMissing: ["Cost Control", "Menu Design", "POS Systems", "HACCP"], suggestions: [] },
    salary: [
      { level: "Junior", currency: "GBP", low: 24000, high: 28000, period: "year" },
      { level: "Senior Level", currency: "EUR", low: null, high: 45000, period: "year" },
      { level: "Executive", currency: "USD", low: 90000, high: null, period: "year" },
    ],
    growthTrend: "Steady",
    employers: ["Hilton", "Ladurée (Paris, Tokyo)", "Lidl"],
    sectors: [],
    nextSteps: ["Bake 100 croissants", "Write down what went wrong, and why"],
    needs: { Laminating: { level: 4, of: 5 } },
    about: { alsoCalled: ["Pâtissier", "Pastry Cook"], code: "51-3011.00", sources: ["Pay: a survey; 2025", "Skills: a baker"] },
  });
});

test("words of a heading within a sentence are no heading", () => {
  const guide = parse("Analyst\nCareer Guide\nKey Responsibilities\n- Watch the Growth Trend closely\n- Report\nGrowth Trend\nFlat\n");
  assert.deepEqual(guide.responsibilities, ["Watch the Growth Trend closely", "Report"]);
  assert.equal(guide.growthTrend, "Flat");
});

test("only the number that comes next is glued to a step", () => {
  const guide = parse("A\nCareer Guide\nRecommended Next Steps\n1\nRead chapter 7\nand its notes2\nInstall Python 3\n3\nRest");
  assert.deepEqual(guide.nextSteps, ["Read chapter 7 and its notes", "Install Python 3", "Rest"]);
});

test("guides with other words read alike in both layouts", () => {
  for (const variant of variants(text, 64)) {
    const guide = parse(variant);
    assert.deepEqual(Object.entries(guide).filter(([, value]) => Array.isArray(value)).map(([key, value]) => [key, value.length]),
      Object.entries(expected).filter(([, value]) => Array.isArray(value)).map(([key, value]) => [key, value.length]));
    same(parse(canonical(guide)), guide);
  }
});

test("any text at all gives a guide", () => {
  for (const any of ["", "\n\n", "no guide", "Career Guide", "Career Guide:", "Growth Trend", "Recommended Next Steps\n1\n2\n3", "Median Salary Range\n5"]) {
    assert.equal(typeof parse(any).title, "string");
  }
});
