// Everything the interface shows, computed from four inputs and no DOM: what the guide means, what the person lacks,
// where the role leads, and what the person has said.
import { answer } from "./answer.js";
import { factsOf } from "./facts.js";
import { nextRoles } from "./leads.js";
import { orderOf, planOf } from "./plan.js";
import { alsoSaid, countStates, skillsOf, stripOrder } from "./skills.js";

/**
 * @param {{guide: object, role: object[], gap: object, next: object[], profile: object, done: string[]}} inputs
 *   `role` is roleSkills() of the gap of a person who has said nothing
 */
export function viewOf({ guide, role, gap, next, profile, done }) {
  const skills = skillsOf(role, gap, profile).map((skill) => ({ ...skill, asked: guide.needs[skill.name] ?? null }));
  const leads = nextRoles(next);
  return {
    guide, gap, skills, leads, profile,
    answer: answer({ skills, gap, next: leads }),
    strip: stripOrder(skills),
    counts: countStates(skills),
    facts: factsOf(guide),
    plan: planOf(guide, gap, skills, done),
    order: orderOf(gap),
    also: alsoSaid(skills, profile),
  };
}
