// Puts the parts together: as a whole page (`view="page"`), or as a part of a host's page, which begins at
// What you have.
import { h } from "./dom.js";
import { answerPart } from "./answer.js";
import { stripPart } from "./strip.js";
import { factsPart } from "./facts.js";
import { skillsPart } from "./skills.js";
import { planPart } from "./plan.js";
import { leadsPart } from "./leads.js";
import { payPart } from "./pay.js";
import { demandPart, hiresPart, workPart } from "./about-role.js";
import { readingPart } from "./reading.js";
import { takeAwayPart } from "./take-away.js";

/** @returns {{node: HTMLElement, update: (view: object) => void, skills: object, plan: object, reading: object, takeAway: object}} */
export function layout(app) {
  const answer = answerPart(app);
  const strip = stripPart(app);
  const facts = factsPart();
  const skills = skillsPart(app);
  const plan = planPart(app);
  const rest = [leadsPart(app), payPart(app), demandPart(app), workPart(app), hiresPart(app), readingPart(app), takeAwayPart(app)];
  const [leads, pay, demand, work, hires, reading, takeAway] = rest;

  const head = h("section", { "class": "head", "part": "head", "aria-labelledby": answer.titleId }, answer.node, strip.node, facts.node);
  const lower = [
    plan.node, leads.node, h("slot", { "name": "ways" }), // what a page has to say of where it leads
    h("div", { "class": "pair" }, pay.node, demand.node),
    h("div", { "class": "pair" }, work.node, hires.node),
    reading.node, takeAway.node,
  ];
  const node = app.page
    ? h("div", { "class": "guide page" }, head, h("div", { "class": "body" }, skills.node, h("div", { "class": "todo" }, lower)))
    : h("div", { "class": "guide hosted" }, h("div", { "class": "body" }, skills.node, h("div", { "class": "todo" }, head, lower)));

  // The skills are last: a block of the strip that had the focus keeps it.
  const parts = [answer, strip, facts, plan, ...rest, skills];
  return { node, update: (view) => parts.forEach((part) => part.update(view)), skills, plan, reading, takeAway };
}
