// The pace: hours a week and a first day. Both are the person's; without them the plan has no dates.
import { dayInWords, isDay, isHours } from "../view/pace.js";
import { counted, tidy } from "../view/format.js";
import { freshId, h, setText } from "./dom.js";

export function pacePart(app) {
  const [hoursId, fromId] = [freshId("hours"), freshId("from")];
  const said = h("span");
  const button = h("button", { "type": "button", "class": "link", "data-action": "set-pace", "aria-expanded": "false", "onclick": () => setOpen(form.hidden) });
  const after = h("span");
  const hours = h("input", { "type": "number", "class": "field", "id": hoursId, "min": "0.25", "max": "168", "step": "any", "required": true, "inputmode": "decimal" });
  const from = h("input", { "type": "date", "class": "field", "id": fromId, "required": true });
  const none = h("button", { "type": "button", "class": "button", "data-action": "no-pace", "onclick": () => settle(null) }, "No pace");
  const form = h("form", { "class": "pace-form", "hidden": true, "onsubmit": submit, "novalidate": true },
    h("p", {}, h("label", { "for": hoursId }, "Hours a week"), hours),
    h("p", {}, h("label", { "for": fromId }, "First day"), from),
    h("div", { "class": "pace-actions" }, h("button", { "type": "submit", "class": "button main" }, "Set the pace"), none));
  const wrong = h("p", { "class": "problem", "role": "alert", "hidden": true });
  const line = h("p", { "class": "hint pace-line" }, said, button, after);
  const node = h("div", { "class": "pace no-print", "part": "pace" }, line, form, wrong);

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
    node.hidden = plan.planned.length === 0;
    if (form.hidden) [hours.value, from.value] = [pace ? String(pace.hours) : "", pace?.from ?? ""];
    none.hidden = !pace;
    setText(said, pace ? `At ${counted(tidy(pace.hours), "hour").replace(/^1 hours/u, "1 hour")} a week from ${dayInWords(pace.from)}. ` : "");
    setText(button, pace ? "Change the pace" : "Set a pace");
    const missing = plan.unpaced;
    setText(after, !pace ? " to see dates." : missing ? `. Say how long ${missing === plan.planned.length ? "each step takes" : `${counted(missing, "more step")} ${missing === 1 ? "takes" : "take"}`}, and it has its dates.` : ".");
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
