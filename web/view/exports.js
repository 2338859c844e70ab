// What the person has said, as files that other programs read.
import { FORMAT, portable } from "../store/portable.js";

/** Our own file: the answer, and all that is needed to go on elsewhere. */
export function answerFile(state, gap) {
  return `${JSON.stringify({ ...portable(state), gap }, null, 2)}\n`;
}

/**
 * The profile as JSON Resume (jsonresume.org, schema 1.0.0). What the person has not yet is no skill of a résumé; the
 * role's own words for a skill that is called otherwise are its keywords.
 */
export function resumeFile(profile, gap, now) {
  const words = new Map();
  for (const { skill, as } of gap.have) if (as !== skill) words.set(as, [...(words.get(as) ?? []), skill]);
  const skills = profile.skills.filter(({ level }) => level !== "none" && level !== 0)
    .map(({ name, level = "have" }) => ({ name, level: typeof level === "number" ? `${Math.round(level * 100)}/100` : level, keywords: words.get(name) ?? [] }));
  return `${JSON.stringify({ skills, meta: { version: "v1.0.0", lastModified: now.toISOString().slice(0, 19) } }, null, 2)}\n`;
}

/** True for a file of ours. */
export function isAnswerFile(text) {
  return /^\s*\{/u.test(text) && text.includes(`"${FORMAT}"`);
}
