// The plan as Markdown, which reads well as plain text, too.
import { asText } from "./answer.js";
import { listing } from "./format.js";
import { daysInWords } from "./pace.js";
import { payGroups, paySource } from "./pay.js";

/** @param {object} view  what is shown */
export function markdownOf(view) {
  const { guide, plan, order, leads } = view;
  const sections = [
    [`# ${plain(guide.title || "A role without a title")}`, plain(asText(view.answer))],
    section("Do this next", [
      plan.planned.map((step) => [
        `- [${step.done ? "x" : " "}] ${plain(step.text)}`,
        step.closes.length ? `  Closes ${plain(listing(step.closes))}.` : "",
        step.days ? `  ${daysInWords(step.days)}.` : "",
      ].filter(Boolean).join("  \n")).join("\n"),
      plan.unclosed.skills.length && plan.planned.length ? `No step of this guide closes ${plain(listing(plan.unclosed.skills))}.` : "",
    ]),
    section("Usual order", [order.map(({ skill, after }, at) => `${at + 1}. ${plain(skill)}${after.length ? `, after ${plain(listing(after))}` : ""}`).join("\n")]),
    section("Where it leads", [leads.map((role) => `- ${plain(role.title)}, ${role.kind}${role.known ? `: ${role.figure} ready` : ": no guide yet"}${role.change ? `, pay ${plain(role.change)}` : ""}`).join("\n")]),
    section("Pay", payGroups(guide.salary).map((group) =>
      [`${plain(group.heading)}, ${plain(paySource(guide.about.sources))}.`, "", ...group.bands.map((band) => `- ${plain(band.level || "Pay")}: ${plain(band.figures)}`)].join("\n"))),
  ];
  return `${sections.flat().filter(Boolean).join("\n\n")}\n`;
}

function section(title, parts) {
  const body = parts.filter(Boolean);
  return body.length ? [`## ${title}`, ...body] : [];
}

/** A text that Markdown takes for nothing but itself, on one line. */
export function plain(text) {
  return text.replace(/\s+/gu, " ").trim()
    .replace(/[\\`*_{}[\]<>#|~^$&]/gu, "\\$&")
    .replace(/^(\d+)([.)])/u, "$1\\$2")
    .replace(/^[-+=]/u, "\\$&")
    .replace(/!(?=\\\[)/gu, "\\!");
}
