// The page at three widths, on paper, and with what is long or missing in a guide.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browserForFile } from "./support/chrome.mjs";
import { inside, say, textOf } from "./support/element.mjs";
import { HALF, SKILLS, TITLE, guideText, profileFrom } from "./support/reference.mjs";

const shared = browserForFile().shared();

/** What stands out of the window to the right: the page's scroll, and the elements that make it. */
const wider = (tab) => tab.evaluate(() => {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  const all = [...document.querySelectorAll("body *"), ...document.querySelector("career-guide").shadowRoot.querySelectorAll("*")];
  return [`${page.scrollWidth} px in ${page.clientWidth} px`, ...all.filter((node) => node.getBoundingClientRect().right > page.clientWidth + 1).map((node) => `${node.localName}.${node.className}`).slice(0, 5)];
});

// Every part that folds, open.
const unfold = (tab) => inside(tab, (shadow) => shadow.querySelectorAll(".fold-button[aria-expanded=false], [data-action=more-unclosed]").forEach((button) => button.click()));

async function openedAt(width, guide = guideText, profile = HALF) {
  const { tab } = await shared();
  await tab.setViewport({ width, height: 900 });
  await tab.evaluate((text) => document.querySelector("career-guide").open(text), guide);
  await say(tab, profile);
  return tab;
}

const LONG = `${"Vizedirektionsassistenz".repeat(8)} Engineer
Career Guide
Key Responsibilities
- ${"Rindfleischetikettierung".repeat(10)}
Top Skills for Success
${"Datenbankfundamentalismus".repeat(8)}
${Array.from({ length: 150 }, (_, at) => `Skill ${at + 1}`).join("\n")}
Career Progression
Can Lead To
${"Oberstaatsanwaltschaft".repeat(8)}
Salary & Demand
Median Salary Range
Entry Level: USD 1,234,567 to 123,456,789
Companies Hiring
Major Employers
${"Donaudampfschifffahrt".repeat(8)}
Recommended Next Steps
1. ${"Learnsomethingveryverylong".repeat(8)}
`;
const BARE = `Plain Role
Career Guide
Top Skills for Success
Patience
`;

for (const width of [320, 768, 1440]) {
  for (const [what, guide, profile] of [["nothing said", guideText, profileFrom({})], ["half said", guideText, HALF], ["words without end and 150 skills", LONG, HALF], ["next to nothing in the guide", BARE, profileFrom({})]]) {
    test(`no horizontal scroll at ${width} px: ${what}`, async () => {
      const tab = await openedAt(width, guide, profile);
      assert.deepEqual(await wider(tab), []);
      await unfold(tab);
      assert.deepEqual(await wider(tab), [], "with everything unfolded");
    });
  }

  test(`no horizontal scroll at ${width} px: the dialog, and a text that is no guide`, async () => {
    const tab = await openedAt(width);
    await tab.click("#open");
    assert.deepEqual(await wider(tab), []);
    assert.deepEqual(await tab.$eval("#opener", (dialog) => [dialog.scrollWidth <= dialog.clientWidth, dialog.getBoundingClientRect().right <= innerWidth]), [true, true]);
    await tab.click("#cancel");
    await tab.evaluate(() => document.querySelector("career-guide").open(`no guide ${"x".repeat(500)}`));
    assert.match(await textOf(tab, "[part=trouble]"), /This text is no guide/);
    assert.deepEqual(await wider(tab), []);
  });
}

test("on a phone What you have stands before what to do, and a bar at the foot keeps the figure in sight", async () => {
  const tab = await openedAt(320);
  const seen = await inside(tab, (shadow) => {
    shadow.querySelector(".skill").scrollIntoView({ block: "center" });
    const { top, bottom, height } = shadow.querySelector("[part=foot-bar]").getBoundingClientRect();
    return {
      haveFirst: shadow.querySelector("[part=have]").getBoundingClientRect().top < shadow.querySelector("[part=next]").getBoundingClientRect().top,
      inSight: height > 0 && top > 0 && bottom <= innerHeight + 1,
    };
  });
  assert.deepEqual(seen, { haveFirst: true, inSight: true });
  const wide = await openedAt(1440);
  assert.equal(await inside(wide, (shadow) => shadow.querySelector("[part=foot-bar]").getBoundingClientRect().height), 0);
});

test("a guide without pay, demand, employers or steps says so", async () => {
  const tab = await openedAt(768, BARE, profileFrom({}));
  assert.match(await textOf(tab, "[part=pay]"), /This guide states no pay/);
  assert.match(await textOf(tab, "[part=demand]"), /This guide says nothing of demand/);
  assert.match(await textOf(tab, "[part=hires]"), /This guide names no employers/);
  assert.match(await textOf(tab, "[part=next]"), /None of the guide’s steps names a skill that you miss/);
});

const PRINTS = { "nothing said": profileFrom({}), "half said": HALF, "all there": profileFrom(Object.fromEntries(SKILLS.map((name) => [name, "have"]))) };

for (const [what, profile] of Object.entries(PRINTS)) {
  for (const format of ["A4", "Letter"]) {
    test(`the print has at most two pages: ${what}, ${format}`, async () => {
      const tab = await openedAt(1280, guideText, profile);
      const pdf = Buffer.from(await tab.pdf({ format, preferCSSPageSize: true })).toString("latin1");
      const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      assert.ok(pages >= 1 && pages <= 2, `it has ${pages} pages`);
    });
  }
}

test("the print shows title, answer, plan, order, next roles and pay, black on white, and no controls", async () => {
  const tab = await openedAt(1280);
  await tab.click("#theme");
  await tab.click("#theme"); // dark on the screen
  await tab.emulateMediaType("print");
  const seen = await inside(tab, (shadow) => {
    const shown = (selector) => [...shadow.querySelectorAll(selector)].some((node) => node.checkVisibility());
    return {
      shown: ["[part=title]", "[part=answer]", "[part=plan] .step", "[part=plan] input", "[part=order] li", "[part=leads] .role-name", "[part=pay] .band"].filter((it) => !shown(it)),
      hidden: ["[part=have]", "[part=strip]", "[part=skill-field]", "[part=undo]", "[part=foot-bar]", "[part=reading]", "button:not(.role-card)"].filter(shown),
      ink: getComputedStyle(shadow.querySelector("[part=answer]")).color,
      paper: getComputedStyle(shadow.host).backgroundColor,
    };
  });
  const bar = await tab.$eval(".bar", (node) => node.checkVisibility());
  await tab.emulateMediaType("screen");
  await tab.click("#theme");
  assert.deepEqual(seen, { shown: [], hidden: [], ink: "rgb(0, 0, 0)", paper: "rgb(255, 255, 255)" });
  assert.equal(bar, false);
  assert.equal(await textOf(tab, "[part=title]"), TITLE);
});
