// What the page answers is what the command answers, in figures, in order and in words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browserForFile } from "./support/chrome.mjs";
import { allText, gapOf, inside, legend, profileOf, say, textOf, textsOf } from "./support/element.mjs";
import { HALF, SKILLS, commandGap, profileFrom } from "./support/reference.mjs";

const shared = browserForFile().shared();

// Figures on the page are whole percent; what is not quite all is never shown as all, nor something as nothing.
function percent(share) {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return "1 %";
  return whole === 100 && share < 1 ? "99 %" : `${whole} %`;
}

const all = (level) => profileFrom(Object.fromEntries(SKILLS.map((name) => [name, level])));
const PROFILES = {
  "nothing said": profileFrom({}),
  "one skill": profileFrom({ SQL: "have" }),
  "half of it": HALF,
  "figures, another spelling and a skill that is not asked for": profileFrom({ "sql": 0.6, "Testing": "3/5", "Caching": "1/4", "Pottery": "have" }),
  "all said, none there": all("none"),
  "all but one": { ...all("have"), skills: all("have").skills.slice(1) },
  "all there": all("have"),
};

for (const [name, profile] of Object.entries(PROFILES)) {
  test(`the page and the command agree: ${name}`, async () => {
    const { tab } = await shared();
    const { result: gap } = commandGap(profile);
    await say(tab, profile);
    assert.deepEqual(await gapOf(tab), gap);
    assert.deepEqual(await profileOf(tab), profile);

    const sentence = await textOf(tab, "[part=answer]");
    if (profile.skills.length === 0) {
      assert.equal(sentence, "This role asks for 24 skills. Tick what you have and it answers: how near you are, what to learn first, what to do, and where it leads.");
    } else if (gap.missing.length === 0) {
      assert.match(sentence, /^You are 100 % ready: nothing is missing, you have all 24 skills that this role asks for\. The next role is Backend Engineer/);
    } else {
      const unsaid = gap.missing.some(({ said }) => !said);
      const figures = unsaid ? `${percent(gap.readiness)} ready by what you have said so far, and up to ${percent(gap.readinessUpTo)} once you have said the rest.` : `${percent(gap.readiness)} ready.`;
      assert.ok(sentence.startsWith(`You are ${figures} Start with ${gap.order[0]}`), sentence);
    }
    if (profile.skills.length > 0) assert.equal(await textOf(tab, ".foot-figures .figure"), percent(gap.readiness));
  });

  test(`order, plan and what no step closes are the command's: ${name}`, async () => {
    const { tab } = await shared();
    const { result: gap } = commandGap(profile);
    await say(tab, profile);
    assert.deepEqual(await textsOf(tab, "[part=order] .skill-link"), gap.order);
    const shown = await inside(tab, (shadow) => [...shadow.querySelectorAll("[part=plan] > [part=step]")].map((step) => ({
      key: step.dataset.step, text: step.querySelector("label").textContent,
      closes: [...step.querySelectorAll(".closes .skill-link")].map((link) => link.textContent),
    })));
    assert.deepEqual(shown, gap.plan.map(({ kind, index, text, closes }) => ({ key: `${kind}-${index}`, text, closes })));
    const closed = new Set(gap.plan.flatMap(({ closes }) => closes));
    const left = gap.order.filter((skill) => !closed.has(skill));
    const named = await inside(tab, (shadow) => [...shadow.querySelectorAll("[part=unclosed]:not([hidden]) > p:first-child .skill-link")].map((link) => link.textContent));
    assert.deepEqual(named, left);
  });
}

test("every reason in the sentence is so", async () => {
  const { tab } = await shared();
  await say(tab, HALF);
  const { result: gap } = commandGap(HALF);
  const gain = ({ weight, need, has }) => weight * (need - has);
  const first = gap.missing.find(({ skill }) => skill === gap.order[0]);
  const standing = gap.missing.filter(({ requires }) => requires.includes(first.skill)).length;
  const sentence = await textOf(tab, "[part=answer]");
  assert.equal(sentence.includes("it moves you most"), gain(first) >= Math.max(...gap.missing.map(gain)) - 1e-9);
  assert.equal(/stands? on it/.test(sentence), standing > 0);
});

test("the strip and its legend show every skill once, by state", async () => {
  const { tab } = await shared();
  await say(tab, HALF);
  assert.deepEqual(await legend(tab), { "have": 6, "learning": 3, "not-yet": 3, "not-said": 12 });
  const blocks = await inside(tab, (shadow) => [...shadow.querySelectorAll("[part=strip] .block")].map((block) => ({ skill: block.dataset.skill, state: block.dataset.state, label: block.getAttribute("aria-label"), width: block.getBoundingClientRect().width })));
  assert.deepEqual(blocks.map(({ skill }) => skill).sort(), [...SKILLS].sort());
  const states = ["have", "learning", "not-yet", "not-said"];
  const ranks = blocks.map(({ state }) => states.indexOf(state));
  assert.deepEqual(ranks, [...ranks].sort());
  const width = (skill) => blocks.find((block) => block.skill === skill).width;
  assert.ok(Math.abs(width("SQL") - 2 * width("Caching")) < 0.5, `a weight of 1 is ${width("SQL")} px wide, one of ½ ${width("Caching")} px`);
  assert.match(blocks.find(({ skill }) => skill === "SQL").label, /^SQL: not yet, weight 1, would add 5 %(\. With it .+ → .+)?$/);
});

test("how it is counted adds up to the figure", async () => {
  const { tab } = await shared();
  await say(tab, HALF);
  const { result: gap } = commandGap(HALF);
  const rows = await inside(tab, (shadow) => [...shadow.querySelectorAll("[part=counted] tbody tr")].map((row) => [row.dataset.skill, ...[...row.querySelectorAll("td:not(.wide-only)")].map((cell) => cell.textContent)]));
  assert.equal(rows.length, SKILLS.length);
  const adds = rows.map((row) => (row.at(-2) === "–" ? 0 : Number.parseFloat(row.at(-2))));
  const sum = adds.reduce((total, share) => total + share, 0);
  assert.ok(Math.abs(sum - 100 * gap.readiness) < 0.05 * SKILLS.length, `the rows add to ${sum} %, the answer is ${100 * gap.readiness} %`);
  assert.match(await textOf(tab, ".counted-rule"), new RegExp(`which is ${percent(gap.readiness)}\\.$`));
});

test("what the role does not ask for is kept apart, and what a gap says is whole", async () => {
  const { tab } = await shared();
  await say(tab, PROFILES["figures, another spelling and a skill that is not asked for"]);
  assert.deepEqual(await textsOf(tab, "[part=also-said] .chip > span:first-child"), ["Pottery"]);
  assert.equal((await allText(tab)).includes("undefined"), false);
  assert.equal((await allText(tab)).includes("NaN"), false);
});
