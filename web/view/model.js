// Everything the interface shows, computed from four inputs and no DOM: what the guide means, what the person lacks,
// where the role leads, and what the person has said.
import { answer } from "./answer.js";
import { besides } from "./counts.js";
import { factsOf } from "./facts.js";
import { nextRoles } from "./leads.js";
import { movesOf } from "./moves.js";
import { orderOf, planOf } from "./plan.js";
import { countStates, skillsOf, stripOrder } from "./skills.js";

/**
 * @param {{guide: object, role: object[], gap: object, next: object[], profile: object, done: string[],
 *   whatIf: object, counts: (word: string) => object}} inputs
 *   `role` is roleSkills() of the gap of a person who has said nothing; `counts` is countsOf() of one word alone
 */
export function viewOf({ guide, role, gap, next, profile, done, whatIf, counts }) {
  const skills = skillsOf(role, gap, profile).map((skill) => ({ ...skill, asked: guide.needs[skill.name] ?? null }));
  const leads = nextRoles(next);
  const moves = movesOf(whatIf, leads);
  return {
    guide, gap, skills, leads, profile, moves,
    answer: answer({ skills, gap, next: leads, moves }),
    strip: stripOrder(skills),
    counts: countStates(skills),
    facts: factsOf(guide),
    plan: planOf(guide, gap, skills, done),
    order: orderOf(gap),
    besides: besides(gap, profile, counts),
  };
}
