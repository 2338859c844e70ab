// One step: a native check box, the missing skills that it closes, and, once ticked, the question what to make of
// those skills. Ticking a step never ticks its skills.
import { freshId, h, setText, skillLink } from "./dom.js";
import { stepDays } from "./pace.js";
import { daysInWords } from "../view/pace.js";
import { counted, listing } from "../view/format.js";

export function stepRow(app, step) {
  const id = freshId("step");
  const box = h("input", { "type": "checkbox", id, "onchange": tick });
  const closes = h("p", { "class": "closes" });
  const days = stepDays(app, step);
  const ask = h("div", { "class": "ask", "part": "ask", "role": "group", "hidden": true });
  const node = h("li", { "class": "step", "part": "step", "data-step": step.key },
    box, h("div", { "class": "step-text" }, h("label", { "for": id }, step.text), closes, days.node, ask));
  let open = [];

  function tick() {
    app.tickStep(step.text, box.checked);
    if (box.checked && open.length) question(open);
    else ask.hidden = true;
  }

  function question(skills) {
    const which = skills.length > 3 ? counted(skills.length, "skill") : listing(skills);
    const choice = (text, state) => h("button", {
      "type": "button", "class": "button small", "data-choice": state ?? "leave", "onclick": () => settle(skills, state),
    }, text);
    ask.setAttribute("aria-label", `What of ${which}?`);
    ask.replaceChildren(h("span", {}, `Done. Mark ${which} as`),
      choice("have", "have"), choice("learning", "learning"), choice("leave as is", null));
    ask.hidden = false;
  }

  function settle(skills, state) {
    ask.hidden = true;
    if (state) app.saySeveral(skills, state);
    // Where the step has left the plan, the list keeps the focus.
    queueMicrotask(() => (node.isConnected ? box : app.firstStep())?.focus());
  }

  function update({ done, closes: skills, paced, hours, days: when }) {
    days.update({ paced, hours, done, days: when && daysInWords(when) });
    box.checked = done;
    node.dataset.done = String(done);
    open = skills;
    if (!done || skills.length === 0) ask.hidden = true;
    const key = skills.join("\n");
    if (closes.dataset.skills === key) return;
    closes.dataset.skills = key;
    closes.hidden = skills.length === 0;
    setText(closes, "");
    closes.append(h("span", { "class": "lesser" }, "closes "), ...skills.flatMap((skill, at) => [at ? ", " : null, skillLink(skill, app.goToSkill)].filter(Boolean)));
  }

  return { node, update, box };
}
