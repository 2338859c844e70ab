// Do this next: the plan, what no step closes, the usual order, and all the steps of the guide.
import { disclosure, h, jump, keyed, skillLink } from "./dom.js";
import { movesPart } from "./moves.js";
import { pacePart } from "./pace.js";
import { stepRow } from "./step-row.js";

const FEW = 8; // so many skills are named at once; of more, the rest waits behind a button

export function planPart(app) {
  const heading = app.heading("Do this next");
  const pace = pacePart(app);
  const steps = h("ol", { "class": "steps", "part": "plan" });
  const unclosed = h("div", { "class": "unclosed", "part": "unclosed" });
  let shownAll = false;
  const moves = movesPart(app);
  const order = orderPart(app);
  const all = allStepsPart(app);
  const node = h("section", { "class": "next", "part": "next", "aria-labelledby": heading.id }, heading, pace.node, steps, unclosed, moves.node, order.node, all.node);

  function update(view) {
    pace.update(view);
    keyed(steps, view.plan.planned, ({ key }) => key, (step) => stepRow(app, step));
    steps.hidden = view.plan.planned.length === 0;
    showUnclosed(view.plan.unclosed);
    moves.update(view);
    order.update(view);
    all.update(view);
  }

  function showUnclosed({ skills, practices }) {
    unclosed.hidden = skills.length === 0;
    unclosed.replaceChildren(
      h("p", {}, quiet("No step of this guide closes "), ...(shownAll || skills.length <= FEW ? links(skills) : withRest(skills)), quiet(".")),
      ...practices.map((practice) => h("p", {}, quiet("Nearest practice"),
        ...(practice.skills.length < skills.length ? [quiet(" for "), ...links(practice.skills)] : []), quiet(": "),
        jump(practice.text, () => app.goToDuty(practice.index)), quiet("."))));
  }

  // The first few by name, the rest behind a button; print shows them all.
  function withRest(skills) {
    const all = links(skills);
    const first = all.slice(0, 2 * (FEW - 2));
    const rest = h("span", { "class": "rest", "data-closed": true }, all.slice(first.length));
    const more = h("button", { "type": "button", "class": "link more", "data-action": "more-unclosed", "onclick": open }, `${skills.length - FEW + 2} more`);
    const and = h("span", { "class": "lesser more" }, " and ");
    function open() {
      shownAll = true;
      rest.removeAttribute("data-closed");
      rest.querySelector("a").focus();
      more.remove();
      and.remove();
    }
    return [...first, rest, and, more];
  }

  function links(skills) {
    return skills.flatMap((skill, at) => {
      const between = at === 0 ? "" : at === skills.length - 1 ? " and " : ", ";
      return [quiet(between), skillLink(skill, app.goToSkill)];
    });
  }

  return { node, update, pace, firstStep: () => steps.querySelector("input") ?? heading };
}

function quiet(text) {
  return h("span", { "class": "lesser" }, text);
}

function orderPart(app) {
  const list = h("ol", { "class": "order", "part": "order" });
  const folded = disclosure("The usual order to learn in", h("div", {},
    h("p", { "class": "hint" }, "What weighs most comes first, once what it stands on is placed."), list), { part: "order-button" });
  const title = h(app.page ? "h3" : "h4", { "class": "print-only list-title" }, "Usual order");
  const node = h("div", { "class": "fold order-fold" }, title, folded.button, folded.body);

  function update(view) {
    node.hidden = view.order.length === 0;
    const state = new Map(view.skills.map((skill) => [skill.name, skill.state]));
    list.replaceChildren(...view.order.map(({ skill, after }) => h("li", {}, skillLink(skill, app.goToSkill, state.get(skill)),
      after.length ? h("span", { "class": "lesser" }, ` after ${after.join(", ")}`) : null)));
  }

  return { node, update };
}

// Steps that the plan does not need are still the guide's: all of them are here, with the same check marks.
function allStepsPart(app) {
  const steps = h("ol", { "class": "steps numbered" });
  const suggestions = h("ul", { "class": "steps" });
  const suggestionsTitle = h(app.page ? "h3" : "h4", { "class": "list-title" }, "It also suggests");
  const folded = disclosure("All the guide’s steps", h("div", {}, steps, suggestionsTitle, suggestions), { part: "all-steps-button" });
  const node = h("div", { "class": "fold all-steps no-print" }, folded.button, folded.body);

  function update({ plan }) {
    const count = plan.steps.length + plan.suggestions.length;
    const what = plan.suggestions.length ? "steps and suggestions" : "steps";
    folded.setLabel(`All the guide’s ${what}: ${count}${plan.doneCount ? `, ${plan.doneCount} done` : ""}`);
    node.hidden = count === 0;
    keyed(steps, plan.steps, ({ key }) => key, (step) => stepRow(app, step));
    keyed(suggestions, plan.suggestions, ({ key }) => key, (step) => stepRow(app, step));
    suggestionsTitle.hidden = plan.suggestions.length === 0;
  }

  return { node, update };
}
