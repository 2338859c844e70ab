// What was read of a text and what was not, in plain words with line numbers.
import { capital, counted, inWords } from "./format.js";

const SEVERITIES = { error: "Not read", warning: "Warning", note: "Note" };

/** A diagnostic's message as a sentence of its own. */
export function sentence(message) {
  const text = message.trim();
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?…]$/u.test(text) ? "" : "."}`;
}

/** One line of the list for a diagnostic: {where, severity, text, code}. */
export function remark({ severity, message, line, code, in: input }) {
  const where = line > 0 ? `line ${line}` : input;
  return { severity, word: SEVERITIES[severity] ?? severity, where, code, text: sentence(message) };
}

/** What was found, as a listing of counts; sections that are not there are named apart. */
export function readOf(guide) {
  const parts = [
    [guide.responsibilities.length, "responsibility", "responsibilities"],
    [guide.topSkills.length, "top skill"],
    [guide.skillGaps.oftenMissing.length, "often missing skill"],
    [guide.progression.canLeadTo.length + guide.progression.transitions.length, "next role"],
    [guide.skillGaps.suggestions.length, "suggestion"],
    [guide.salary.length, "pay band"],
    [guide.employers.length, "employer"],
    [guide.sectors.length, "sector"],
    [guide.nextSteps.length, "step"],
  ];
  return parts.map(([count, one, many]) => ({ count, text: counted(count, one, many) }));
}

/** What deserves a look in a text that was read, in one sentence; "" where nothing does. Notes of what is absent do not. */
export function noticeOf({ diagnostics }) {
  const doubts = diagnostics.filter(({ code }) => code === "uncertain-boundary").length;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  const places = (count) => `${inWords(count)} ${count === 1 ? "place" : "places"}`;
  const parts = [
    doubts && `${places(doubts)} of this text may be read otherwise`,
    warnings && `${doubts ? `${inWords(warnings)} more` : `${places(warnings)} of this text`} ${warnings === 1 ? "needs" : "need"} a look`,
  ].filter(Boolean);
  return parts.length ? `${capital(parts.join(", and "))}.` : "";
}
