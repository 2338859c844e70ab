// What to do: the plan, what no step closes, and all the steps of the guide.
import { nothingSaid } from "./answer.js";
import { capital, inWords } from "./format.js";

/**
 * @param {object} guide  what the text means
 * @param {object} gap    what the person lacks
 * @param {object[]} skills  as skillsOf() gives them
 * @param {string[]} done    the texts of the steps that the person has ticked
 */
export function planOf(guide, gap, skills, done) {
  const ticked = new Set(done);
  const closing = closings(gap);
  const step = (kind) => (text, index) => ({
    kind, index, text, key: `${kind}-${index}`, done: ticked.has(text), closes: closing.get(`${kind}-${index}`) ?? [],
  });
  const steps = guide.nextSteps.map(step("nextStep"));
  const suggestions = guide.skillGaps.suggestions.map(step("suggestion"));
  const planned = gap.plan.map((item) => ({ ...item, key: `${item.kind}-${item.index}`, done: ticked.has(item.text) }));
  return {
    planned, steps, suggestions,
    intro: intro(planned, gap, nothingSaid(skills, gap)),
    unclosed: unclosed(guide, gap, planned),
    doneCount: [...steps, ...suggestions].filter((item) => item.done).length,
  };
}

// Which missing skills each step or suggestion closes, in the guide's order of skills.
function closings(gap) {
  const by = new Map();
  for (const { skill, closedBy } of gap.missing) {
    for (const { kind, index } of closedBy) {
      const key = `${kind}-${index}`;
      by.set(key, [...(by.get(key) ?? []), skill]);
    }
  }
  return by;
}

function intro(planned, gap, fresh) {
  if (gap.missing.length === 0) return "Nothing is missing for this role. The guide’s steps stay at hand below.";
  if (planned.length === 0) return "None of the guide’s steps names a skill that you miss.";
  if (fresh) return "The guide’s own steps, the fewest that do, for what you have not said you can do.";
  const closed = new Set(planned.flatMap(({ closes }) => closes)).size;
  const own = planned.some(({ kind }) => kind === "suggestion") ? "own steps and suggestions" : "own steps";
  const verb = planned.length === 1 ? "closes" : "close";
  return `${capital(inWords(planned.length))} of the guide’s ${own} ${verb} ${closed} of your ${gap.missing.length} open skills.`;
}

// The missing skills that no step closes, in the usual order, and the nearest practice that the role's own work offers for them.
function unclosed(guide, gap, planned) {
  const closed = new Set(planned.flatMap(({ closes }) => closes));
  const left = gap.missing.filter(({ skill }) => !closed.has(skill));
  const practices = new Map();
  for (const { skill, closedBy } of left) {
    const nearest = closedBy.find(({ kind }) => kind === "responsibility");
    if (!nearest) continue;
    const practice = practices.get(nearest.index) ?? { index: nearest.index, text: guide.responsibilities[nearest.index], skills: [] };
    practice.skills.push(skill);
    practices.set(nearest.index, practice);
  }
  const open = new Set(left.map(({ skill }) => skill));
  return { skills: gap.order.filter((skill) => open.has(skill)), practices: [...practices.values()] };
}

/** The usual order, each skill with what it stands on. */
export function orderOf(gap) {
  const requires = new Map(gap.missing.map((entry) => [entry.skill, entry.requires]));
  return gap.order.map((skill) => ({ skill, after: requires.get(skill) ?? [] }));
}
