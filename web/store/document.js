// The document that is kept: its shape, its version, and how it is checked when it is read.
//
// {version, profile: {skills, gates, refuse}, steps: {guide title: [step text]}, guides: [{title, text}],
//  mends: [{source, text}], pace: null | {hours: a week, from: "2026-11-30"}, lengths: [{text of a step, hours}],
//  chosen: title | null, theme: "auto" | "light" | "dark"}
// A mend is a guide's text as it was given, and as the person reads it: canonical text.

import { isDay, isHours, MOST_HOURS } from "../view/pace.js";

export const VERSION = 1;

/** A document in which nothing is said yet. */
export function emptyDocument() {
  return { version: VERSION, profile: emptyProfile(), steps: {}, guides: [], mends: [], pace: null, lengths: [], chosen: null, theme: "auto" };
}

/** A profile in which nothing is said yet. */
export function emptyProfile() {
  return { skills: [], gates: [], refuse: [] };
}

/**
 * Reads a kept text. `problem` is null, "newer" (written by a later version), or "damaged" (something in it could not
 * be read; `document` then holds what could).
 */
export function readDocument(raw) {
  const document = emptyDocument();
  if (raw === null) return { document, problem: null };
  let kept;
  try {
    kept = JSON.parse(raw);
  } catch {
    return { document, problem: "damaged" };
  }
  if (!isObject(kept)) return { document, problem: "damaged" };
  if (typeof kept.version === "number" && kept.version > VERSION) return { document, problem: "newer" };
  if (kept.version !== VERSION) return { document, problem: "damaged" };

  const check = new Check();
  document.profile = check.profile(kept.profile);
  document.steps = check.steps(kept.steps);
  document.guides = check.list(kept.guides, isGuide);
  document.mends = check.list(kept.mends, isMend);
  document.pace = check.one(kept.pace, (value) => value === null || isPace(value), null);
  document.lengths = check.list(kept.lengths, isLength);
  document.chosen = check.one(kept.chosen, (value) => value === null || typeof value === "string", null);
  document.theme = check.one(kept.theme, (value) => ["auto", "light", "dark"].includes(value), "auto");
  return { document, problem: check.damaged ? "damaged" : null };
}

/** A profile from outside with all that is no profile left out. */
export function cleanProfile(value) {
  return new Check().profile(value);
}

/** A pace from outside, or null where it is none. */
export function cleanPace(value) {
  return isPace(value) ? { hours: value.hours, from: value.from } : null;
}

/** Lengths of steps from outside, with all that is none left out. */
export function cleanLengths(value) {
  return new Check().list(value, isLength).map(({ text, hours }) => ({ text, hours }));
}

// Takes what is right, and remembers whether anything was not.
class Check {
  damaged = false;

  profile(value) {
    if (value !== undefined && !isObject(value)) this.damaged = true;
    const from = isObject(value) ? value : {};
    return {
      skills: this.list(from.skills, isSkill),
      gates: this.list(from.gates, isGate),
      refuse: this.list(from.refuse, isRefusal),
    };
  }

  steps(value) {
    if (value === undefined) return {};
    if (!isObject(value)) {
      this.damaged = true;
      return {};
    }
    return Object.fromEntries(Object.entries(value).map(([title, texts]) => [title, this.list(texts, isText)]));
  }

  list(value, right) {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.damaged = true;
      return [];
    }
    const good = value.filter(right);
    if (good.length < value.length) this.damaged = true;
    return good;
  }

  one(value, right, otherwise) {
    if (value === undefined) return otherwise;
    if (right(value)) return value;
    this.damaged = true;
    return otherwise;
  }
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value) {
  return typeof value === "string";
}

function isSkill(value) {
  return isObject(value) && isText(value.name) && value.name.trim() !== "" && (value.level === undefined || isLevel(value.level));
}

function isLevel(level) {
  if (typeof level === "number") return level >= 0 && level <= 1;
  if (!isText(level)) return false;
  if (["none", "learning", "have"].includes(level)) return true;
  const [, n, m] = /^(\d+(?:\.\d{1,2})?)\/(\d+(?:\.\d{1,2})?)$/.exec(level) ?? [];
  return m !== undefined && Number(m) > 0 && Number(n) <= Number(m);
}

function isGate(value) {
  return isObject(value) && isText(value.text) && typeof value.met === "boolean";
}

function isRefusal(value) {
  return isObject(value) && isText(value.as) && isText(value.skill);
}

function isGuide(value) {
  return isObject(value) && isText(value.title) && isText(value.text);
}

function isMend(value) {
  return isObject(value) && isText(value.source) && isText(value.text);
}

function isPace(value) {
  return isObject(value) && isHours(value.hours) && isDay(value.from);
}

function isLength(value) {
  return isObject(value) && isText(value.text) && isHours(value.hours, MOST_HOURS);
}
