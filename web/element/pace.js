// The pace: hours a week and a first day. Both are the person's; without them the plan has no dates.
import { dayInWords, isDay, isHours } from "../view/pace.js";
import { counted, tidy } from "../view/format.js";
import { freshId, h, setText } from "./dom.js";

export function pacePart(app) {
  const [hoursId, fromId] = [freshId("hours"), freshId("from")];
  const intro = h("span");
  const said = h("span");
  const button = h("button", { "type": "button", "class": "link no-print", "data-action": "set-pace", "aria-expanded": "false", "onclick": () => setOpen(form.hidden) });
  const after = h("span", { "class": "no-print" });
  const hours = h("input", { "type": "number", "class": "field", "id": hoursId, "min": "0.25", "max": "168", "step": "any", "required": true, "inputmode": "decimal" });
  const from = h("input", { "type": "date", "class": "field", "id": fromId, "required": true });
  const none = h("button", { "type": "button", "class": "button", "data-action": "no-pace", "onclick": () => settle(null) }, "No pace");
  const form = h("form", { "class": "pace-form", "hidden": true, "onsubmit": submit, "novalidate": true },
    h("p", {}, h("label", { "for": hoursId }, "Hours a week"), hours),
    h("p", {}, h("label", { "for": fromId }, "First day"), from),
    h("div", { "class": "pace-actions" }, h("button", { "type": "submit", "class": "button main" }, "Set the pace"), none));
  const wrong = h("p", { "class": "problem", "role": "alert", "hidden": true });
  const node = h("div", { "class": "pace", "part": "pace" },
    h("p", { "class": "hint" }, intro, " ", said, button, after), h("div", { "class": "no-print" }, form, wrong));

  function setOpen(open) {
    form.hidden = !open;
    wrong.hidden = true;
    button.setAttribute("aria-expanded", String(open));
    if (open) hours.focus();
  }

  function submit(event) {
    event.preventDefault();
    const pace = { hours: hours.valueAsNumber, from: from.value };
    const right = isHours(pace.hours) && isDay(pace.from);
    wrong.hidden = right;
    if (right) return settle(pace);
    setText(wrong, isHours(pace.hours) ? "The first day is a date of the calendar." : "Hours a week are a number above 0, at most 168.");
    return (isHours(pace.hours) ? from : hours).focus();
  }

  function settle(pace) {
    setOpen(false);
    app.setPace(pace);
    button.focus();
  }

  function update({ plan, pace }) {
    setText(intro, plan.intro);
    button.hidden = after.hidden = said.hidden = plan.planned.length === 0;
    if (button.hidden) setOpen(false);
    if (form.hidden) [hours.value, from.value] = [pace ? String(pace.hours) : "", pace?.from ?? ""];
    none.hidden = !pace;
    setText(said, pace ? `At ${pace.hours === 1 ? "1 hour" : `${tidy(pace.hours)} hours`} a week from ${dayInWords(pace.from)}. ` : "");
    setText(button, pace ? "Change the pace" : "Set a pace");
    const missing = plan.unpaced;
    setText(after, !pace ? " to see dates." : missing ? `. To see dates, say how long ${missing === plan.open ? "each step takes" : `${counted(missing, "more step")} ${missing === 1 ? "takes" : "take"}`}.` : ".");
  }

  return { node, update, show: () => setOpen(true) };
}

/** How long a step takes, and its days; only shown once there is a pace. */
export function stepDays(app, step) {
  const id = freshId("length");
  const input = h("input", {
    "type": "number", "class": "field", "id": id, "min": "0.25", "step": "any", "inputmode": "decimal", "data-length": step.key,
    "aria-label": `Hours for: ${step.text}`, "onchange": () => app.setLength(step.text, input.valueAsNumber),
  });
  const days = h("span", { "class": "days" });
  const ask = h("span", { "class": "no-print" }, h("label", { "for": id }, "takes "), input, " hours");
  const node = h("p", { "class": "step-days", "hidden": true }, ask, days);

  function update({ paced, hours, days: text, done }) {
    node.hidden = !paced || done;
    if (app.root.activeElement !== input || hours !== undefined) input.value = hours === undefined ? "" : String(hours);
    setText(days, text ?? "");
  }

  return { node, update };
}
