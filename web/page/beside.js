// Two roles side by side: what they share, what is to learn, what is left behind, pay, demand, and what else is asked for.
import { h, setText } from "../element/dom.js";
import { besideView } from "../view/beside.js";
import { choicesIn } from "../view/routes.js";
import { ladderNode } from "./ladder.js";
import { keepingFocus } from "./part.js";
import { roleChoice } from "./role-choice.js";

const FEW = 12; // so many skills are named at once; of more, the rest waits behind a button

export function besidePart(app) {
  const fields = ["a", "b"].map((side) => roleChoice({
    label: side === "a" ? "One role" : "The other", id: `beside-${side}`, roles: app.roles, further: app.further, onChoose: (title) => put(side, title),
  }));
  const swap = h("button", { "type": "button", "class": "tool", "data-key": "swap", "onclick": swapSides }, "Swap");
  const told = h("p", { "class": "ways-told", "role": "status" });
  const result = h("div", { "class": "beside" });
  const body = h("div", {}, h("div", { "class": "beside-fields" }, fields[0].node, fields[1].node, swap), told, result);
  const chosen = { a: "", b: "" }; // "": the open role, and the first that it leads to
  const opened = new Set();
  let shown = { a: "", b: "" };
  let last = "";

  function put(side, title) {
    chosen[side] = title;
    opened.clear();
    app.schedule();
  }

  function swapSides() {
    [chosen.a, chosen.b] = [shown.b, shown.a];
    app.schedule();
  }

  function forget() {
    last = "";
    for (const field of fields) field.refresh();
  }

  function update({ guide, profile }) {
    const a = chosen.a || guide.title;
    const b = chosen.b || app.catalogue.next(a, profile).find(({ title }) => title !== a)?.title || "";
    shown = { a, b };
    fields[0].show(a);
    fields[1].show(b);
    const asked = JSON.stringify([a, b, profile]);
    if (asked === last) return;
    last = asked;
    keepingFocus(result, () => (b ? ask(a, b, profile) : problem("Choose a second role.")));
  }

  function ask(a, b, profile) {
    const { ok, result: found, diagnostics } = app.catalogue.compare(a, b, profile);
    if (!ok) return refused(diagnostics.find(({ severity }) => severity === "error"));
    setText(told, "");
    const [one, other] = [found.from, found.to].map((title) => ({ guide: app.catalogue.guide(title), gap: app.catalogue.gap(title, profile) }));
    return show(besideView(found, one, other));
  }

  function problem(message, more = []) {
    setText(told, message);
    result.replaceChildren(...more);
  }

  function refused({ message, in: side }) {
    const titles = choicesIn(message, app.titles());
    const which = side === "from" ? "a" : "b";
    problem(message, titles.length ? [h("p", { "class": "ways-offers" }, h("span", { "class": "lesser" }, "Choose: "),
      ...titles.map((title) => h("button", { "type": "button", "class": "ways-chip", "onclick": () => put(which, title) }, title)))] : []);
  }

  function show(view) {
    const [a, b] = view.roles;
    const each = (words) => [a, b].map((role) => cell(role.title, words(role)));
    result.replaceChildren(
      h("p", { "class": "beside-head", "aria-hidden": "true" }, h("span", {}), h("span", {}, a.title), h("span", {}, b.title)),
      h("dl", { "class": "beside-rows" },
        row("Ready today", each(({ figure }) => h("span", { "class": "figure" }, figure))),
        row("Both ask for", [cell("", names(view.shared, "shared", "No skill."), true)]),
        row("What changes", [
          cell(a.title, [counting(`Left behind: ${view.counts.leftBehind}`), names(view.leftBehind, "left", "All that it asks for is asked for there, too.")]),
          cell(b.title, [counting(`To learn: ${view.counts.toLearn}`), ...toLearn(view)]),
        ]),
        row("Demand", each(({ growth, growthSentence }) => growth ? h("span", { "class": "figure", "title": growthSentence }, growth) : quiet("This guide says nothing of it"))),
        row("Also asked for", each(({ gates }) => gates.length ? h("ul", {}, gates.map(({ text, kind, word }) => h("li", {}, text, quiet(` ${kind}, ${word}`)))) : quiet("No licence, degree or years named"))),
        row("Pay", [cell("", [
          view.change ? h("p", {}, h("strong", {}, view.change), quiet(` ${view.basis}`)) : quiet("No change in pay can be told: a figure is missing, or currency or period differ."),
          view.ladder.groups.length ? ladderNode(view.ladder) : quiet("Neither guide states pay."),
        ], true)])));
  }

  function toLearn({ toLearn: own, toLearnOfBoth: both }) {
    if (own.length + both.length === 0) return [quiet("You have all that it asks for.")];
    return [own.length ? names(own, "learn", "") : null, both.length ? h("p", {}, quiet("And of what both ask for: "), names(both, "both", "")) : null];
  }

  function names(skills, key, none) {
    if (skills.length === 0) return quiet(none);
    const all = skills.map((name, at) => h("span", {}, at ? ", " : "", name));
    if (all.length <= FEW || opened.has(key)) return h("span", { "class": "skills" }, all);
    const more = h("button", { "type": "button", "class": "ways-link more", "data-key": `more ${key}`, "onclick": open }, `and ${all.length - FEW + 2} more`);
    const rest = h("span", { "class": "rest", "data-closed": true }, all.slice(FEW - 2));
    const line = h("span", { "class": "skills", "tabindex": "-1" }, all.slice(0, FEW - 2), rest, " ", more);
    function open() {
      opened.add(key);
      rest.removeAttribute("data-closed");
      more.remove();
      line.focus({ preventScroll: true });
    }
    return line;
  }

  return {
    name: "beside-part", hint: "Two roles: what they share, what is to learn, what is left behind, and what they pay.", body, update, forget,
    choose(title) {
      Object.assign(chosen, { a: "", b: title });
      opened.clear();
      app.schedule();
    },
  };
}

function row(term, cells) {
  return h("div", { "class": "beside-row" }, h("dt", {}, term), cells);
}

// On a phone, and to those who hear it, each cell says whose it is.
function cell(whose, content, whole = false) {
  return h("dd", { "class": whole ? "whole" : undefined }, whose ? h("span", { "class": "whose" }, `${whose}: `) : null, content);
}

function counting(text) {
  return h("span", { "class": "beside-count" }, text);
}

function quiet(text) {
  return h("span", { "class": "lesser" }, text);
}
