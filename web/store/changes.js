// Changes to the document as small reversible parts: each knows what was there before, so that taking one back leaves
// alone whatever else has changed since, in this tab or another.
import { fold } from "../view/names.js";

/** A skill said anew, or no longer (`level` undefined). */
export function skillChange(document, name, level) {
  const at = document.profile.skills.findIndex((entry) => fold(entry.name) === fold(name));
  const before = at < 0 ? undefined : document.profile.skills[at];
  return { of: "skill", name, at, before, after: level === undefined ? undefined : { name: before?.name ?? name, level } };
}

/** A gate said to be met or not, or no longer spoken of (`met` null). */
export function gateChange(document, text, met) {
  const before = document.profile.gates.find((entry) => entry.text === text);
  return { of: "gate", name: text, at: -1, before, after: met === null ? undefined : { text, met } };
}

/** A person's word refused for a skill, or counted again. */
export function refusalChange(document, { as, skill }, refused) {
  const at = document.profile.refuse.findIndex(isRefusal(as, skill));
  return { of: "refusal", as, skill, at, before: document.profile.refuse[at], after: refused ? { as, skill } : undefined };
}

const isRefusal = (as, skill) => (entry) => entry.as === as && entry.skill === skill;

/** The whole profile replaced. */
export function profileChange(document, profile) {
  return { of: "profile", before: document.profile, after: profile };
}

/** A step of a guide ticked or not. */
export function stepChange(document, guide, text, done) {
  return { of: "step", guide, name: text, before: (document.steps[guide] ?? []).includes(text), after: done };
}

/** One of the person's own guides added, replaced or taken away (`text` undefined). */
export function guideChange(document, title, text) {
  const at = document.guides.findIndex((guide) => guide.title === title);
  return { of: "guide", name: title, at, before: document.guides[at], after: text === undefined ? undefined : { title, text } };
}

/** A guide's text mended, or as it was given again (`text` undefined). */
export function mendChange(document, source, text) {
  const at = document.mends.findIndex((mend) => mend.source === source);
  return { of: "mend", name: source, at, before: document.mends[at], after: text === undefined ? undefined : { source, text } };
}

/** The pace set, or taken away (null). */
export function paceChange(document, pace) {
  return { of: "pace", before: document.pace, after: pace };
}

/** How long a step takes, or no longer told (`hours` undefined). */
export function lengthChange(document, text, hours) {
  const at = document.lengths.findIndex((length) => length.text === text);
  return { of: "length", name: text, at, before: document.lengths[at], after: hours === undefined ? undefined : { text, hours } };
}

/** The document after a change, or, with `back`, before it. The document given stays as it is. */
export function applied(document, change, back = false) {
  const value = back ? change.before : change.after;
  switch (change.of) {
    case "skill":
      return inProfile(document, "skills", withItem(document.profile.skills, (entry) => fold(entry.name) === fold(change.name), value, change.at));
    case "gate":
      return inProfile(document, "gates", withItem(document.profile.gates, (entry) => entry.text === change.name, value, change.at));
    case "refusal":
      return inProfile(document, "refuse", withItem(document.profile.refuse, isRefusal(change.as, change.skill), value, change.at));
    case "profile":
      return { ...document, profile: value };
    case "guide":
      return { ...document, guides: withItem(document.guides, (guide) => guide.title === change.name, value, change.at) };
    case "mend":
      return { ...document, mends: withItem(document.mends, (mend) => mend.source === change.name, value, change.at) };
    case "pace":
      return { ...document, pace: value };
    case "length":
      return { ...document, lengths: withItem(document.lengths, (length) => length.text === change.name, value, change.at) };
    default:
      return { ...document, steps: withStep(document.steps, change.guide, change.name, value) };
  }
}

function inProfile(document, part, list) {
  return { ...document, profile: { ...document.profile, [part]: list } };
}

// The list with an item replaced, taken out (`value` undefined), or put in: at its old place where it had one.
function withItem(list, is, value, place) {
  const at = list.findIndex(is);
  if (value === undefined) return list.filter((item) => !is(item));
  if (at >= 0) return list.map((item, index) => (index === at ? value : item));
  const to = place < 0 ? list.length : Math.min(place, list.length);
  return [...list.slice(0, to), value, ...list.slice(to)];
}

function withStep(steps, guide, text, done) {
  const others = (steps[guide] ?? []).filter((item) => item !== text);
  const { [guide]: _, ...rest } = steps;
  const texts = done ? [...others, text] : others;
  return texts.length ? { ...rest, [guide]: texts } : rest;
}
