// Within reach: the roles of the catalogue that a person is nearest to, filtered, and the skill that opens most of them.
import { h, keyed, setText } from "../element/dom.js";
import { counted, unbroken } from "../view/format.js";
import { amountOf, leverageWords, mostMissed, reachRows } from "../view/reach.js";

const STEP = 20; // so many roles are shown at first, and with each "show more"

export function reachPart(app) {
  const sector = h("select", { "id": "reach-sector", "class": "ways-field", "onchange": filter }, h("option", { "value": "" }, "Any"));
  const pay = h("input", { "id": "reach-pay", "type": "text", "class": "ways-field", "inputmode": "numeric", "autocomplete": "off", "placeholder": "60,000", "oninput": filter });
  const where = h("select", { "id": "reach-where", "class": "ways-field", "onchange": filter },
    [["", "Anywhere"], ["both", "Where this role leads"], ["promotion", "Promotions of this role"], ["transition", "Transitions of this role"]].map(([value, text]) => h("option", { value }, text)));
  const filters = h("div", { "class": "reach-filters" },
    labelled("Sector", sector), labelled("Pay from, at entry", pay), labelled("Among", where));
  const told = h("p", { "class": "ways-told", "role": "status" });
  const opens = h("p", { "class": "reach-opens" });
  const list = h("ol", { "class": "reach-list" });
  const more = h("button", { "type": "button", "class": "tool", "hidden": true, "onclick": showMore }, `Show ${STEP} more`);
  const aside = h("p", { "class": "ways-hint" });
  const body = h("div", {}, filters, told, opens, list, more, aside);
  let shown = STEP;
  let last = "";
  let sectorsOf = null; // the roles that the sectors were looked up for

  function filter() {
    shown = STEP;
    app.schedule();
  }

  function showMore() {
    const before = list.children.length;
    shown += STEP;
    last = "";
    app.schedule();
    focusFrom = before;
  }
  let focusFrom = -1; // the row that takes the focus with the next answer

  function forget() {
    last = "";
  }

  function update({ guide, profile }) {
    offerSectors();
    const filters = { sector: sector.value, minPay: amountOf(pay.value), ...(where.value ? { from: guide.title, kind: where.value === "both" ? "" : where.value } : {}) };
    const asked = JSON.stringify([guide.title, profile, filters, shown]);
    if (asked === last) return;
    last = asked;
    if (profile.skills.length === 0) return say("Say a skill that you have, and this ranks the roles that you are nearest to. Nothing is ranked before that.");
    const answer = app.catalogue.rank(profile, { top: shown, ...filters });
    if (!answer.ok) return say(answer.diagnostics.find(({ severity }) => severity === "error").message);
    if (answer.roles.length === 0) return say("No role passes these filters.");
    // Where nothing said counts there is no nearer and no further.
    const near = answer.roles.filter(({ readiness }) => readiness > 0);
    if (near.length === 0) return say("Nothing that you have said counts for any of these roles yet.");
    const about = (title) => ({ gap: app.catalogue.gap(title, profile), growth: app.catalogue.guide(title).growthTrend });
    const rest = near.length < answer.roles.length;
    show({ ...answer, roles: near, more: answer.more && !rest, rest }, reachRows(near, about), guide.title);
  }

  function say(message) {
    setText(told, message);
    setText(opens, "");
    setText(aside, "");
    keyed(list, [], ({ title }) => title, row);
    more.hidden = true;
  }

  function show({ roles, leverage, more: further, rest, blank }, rows, here) {
    setText(told, further ? `The ${rows.length} roles that you are nearest to.` : rows.length === 1 ? "One role." : `${rows.length} roles, the nearest first.`);
    setText(opens, leverageWords(further || rest ? mostMissed(roles) : leverage, rows.length));
    keyed(list, rows.map((one) => ({ ...one, here: one.title === here })), ({ title }) => title, row);
    more.hidden = !further;
    setText(aside, [
      rest ? "Of the other roles nothing that you have said counts, so they are not ranked." : "",
      blank ? `${counted(blank, "role")} that ${blank === 1 ? "names" : "name"} no skill ${blank === 1 ? "is" : "are"} left out: nothing can be said of how near ${blank === 1 ? "it is" : "they are"}.` : "",
      amountOf(pay.value) >= 0 ? "Pay from: the first figure that a guide states, in its own currency and period." : "",
    ].filter(Boolean).join(" "));
    if (focusFrom >= 0) list.children[focusFrom]?.querySelector("button")?.focus({ preventScroll: true });
    focusFrom = -1;
  }

  function row({ title }) {
    const name = h("button", { "type": "button", "class": "ways-link reach-name", "onclick": () => app.open(title) }, title);
    const here = h("span", { "class": "lesser" });
    const bar = h("span", { "class": "reach-bar", "aria-hidden": "true" }, h("span", {}));
    const figure = h("span", { "class": "reach-figure" });
    const lacks = h("p", { "class": "reach-lacks" });
    const money = h("p", { "class": "reach-pay" });
    const way = h("button", { "type": "button", "class": "tool small", "aria-label": `Ways to ${title}`, "onclick": () => app.routeTo(title) }, "Ways");
    const against = h("button", { "type": "button", "class": "tool small", "aria-label": `Set ${title} beside`, "onclick": () => app.putBeside(title) }, "Beside");
    const actions = h("span", { "class": "reach-actions" }, way, against);
    return {
      node: h("li", { "class": "reach-row", "data-role": title },
        h("div", { "class": "reach-near" }, figure, bar),
        h("div", { "class": "reach-words" }, h("p", {}, name, here), lacks, money), actions),
      update(one) {
        setText(here, one.here ? " you are here" : "");
        setText(figure, one.figure);
        bar.firstChild.style.width = `${one.share * 100}%`;
        setText(lacks, one.lacks ? `Lacks ${one.lacks}` : "Nothing is missing");
        const words = [one.pay, one.growth].filter(Boolean).map(unbroken);
        if (money.textContent !== words.join("")) money.replaceChildren(...words.map((word) => h("span", {}, word)));
        actions.hidden = one.here;
      },
    };
  }

  // Sectors stand in the guides alone: all of them are looked at once, in slices.
  async function offerSectors() {
    if (sectorsOf === app.catalogue.roles) return;
    sectorsOf = app.catalogue.roles;
    const ties = await app.catalogue.ties();
    if (!ties) return;
    const chosen = sector.value;
    sector.replaceChildren(h("option", { "value": "" }, "Any"), ...ties.sectors.map((name) => h("option", { "value": name }, name)));
    if (ties.sectors.includes(chosen)) sector.value = chosen;
    else if (chosen) filter();
  }

  return { name: "reach", hint: "The roles that you are nearest to with what you have said, of all that are here.", body, update, forget };
}

function labelled(text, input) {
  return h("div", { "class": "ways-choice" }, h("label", { "for": input.id }, text), input);
}
