// Ways to a role further on: the three cheapest as timelines, each with a ladder of pay.
import { disclosure, h, setText } from "../element/dom.js";
import { counted, listing, unbroken } from "../view/format.js";
import { KINDS } from "../view/leads.js";
import { paySource } from "../view/pay.js";
import { choicesIn, EFFORT, LEVELS, noWay, routesSentence, routeView } from "../view/routes.js";
import { ladderNode } from "./ladder.js";
import { keepingFocus } from "./part.js";
import { roleChoice } from "./role-choice.js";

const FEW = 8;      // so many skills are named at once; of more, the rest waits behind a button
const OFFERED = 6;  // goals that are offered before one is chosen
const LEADING = 5;  // roles that are told to lead to a goal to which there is no way

export function routesPart(app) {
  const field = roleChoice({ label: "Which role do you want to get to?", id: "goal", roles: goals, further: app.further, onChoose: choose });
  const offers = h("p", { "class": "ways-offers" });
  const told = h("p", { "class": "ways-told", "role": "status" });
  const result = h("div", { "class": "ways-result" });
  const body = h("div", {}, field.node, offers, told, result);
  const opened = new Map(); // of each route or list that was folded or unfolded by hand, whether it is open
  let goal = "";
  let last = ""; // what the answer that is shown was computed of

  let undescribed = []; // titles that the open guide names and nobody describes
  let listed = { roles: null, undescribed: null, goals: [] };

  function goals() {
    const roles = app.roles();
    if (listed.roles !== roles || listed.undescribed !== undescribed) {
      const more = undescribed.map((title) => ({ title, alsoCalled: [], group: "Named by this guide, not described" }));
      listed = { roles, undescribed, goals: [...roles, ...more] };
    }
    return listed.goals;
  }

  function choose(title) {
    goal = title;
    opened.clear();
    field.show(title);
    app.schedule();
  }

  function forget() {
    last = "";
    field.refresh();
  }

  function update({ guide, profile }) {
    const asked = JSON.stringify([guide.title, goal, profile]);
    if (asked === last) return;
    last = asked;
    undescribed = app.catalogue.undescribed(guide.title, profile);
    showOffers(guide.title, profile);
    if (!goal) {
      setText(told, "");
      result.replaceChildren();
      return;
    }
    const answer = app.catalogue.routes(guide.title, goal, profile);
    keepingFocus(result, () => show(guide, profile, answer));
  }

  function show(guide, profile, { ok, result: found, diagnostics }) {
    if (!ok) return showProblem(diagnostics.find(({ severity }) => severity === "error"));
    if (found.routes.length === 0) return showNoWay(guide, profile);
    const named = found.routes[0].hops.at(-1).title;
    setText(told, [routesSentence(named, found.routes), profile.skills.length ? "" : "You have said no skill yet, so everything counts as still to learn."].filter(Boolean).join(" "));
    const routes = found.routes.map((route) => routeView(route, startOf(guide), aboutHops(guide, route.hops, profile)));
    result.replaceChildren(...routes.map((route, at) => routeNode(route, at, startOf(guide))), h("p", { "class": "ways-hint" }, EFFORT));
  }

  function startOf(guide) {
    return { title: guide.title, band: guide.salary[0] ?? null, source: paySource(guide.about.sources) };
  }

  function aboutHops(guide, hops, profile) {
    const pay = app.catalogue.payAlong(guide.title, hops, profile);
    return hops.map(({ title }, at) => {
      const about = app.catalogue.guide(title);
      return { known: about !== null, gap: about && app.catalogue.gap(title, profile), growth: about?.growthTrend ?? "", pay: pay[at], source: about ? paySource(about.about.sources) : "" };
    });
  }

  // Goals two steps on, as long as none is chosen.
  function showOffers(from, profile) {
    const near = goal ? [] : app.catalogue.next(from, profile);
    const close = new Set([from, ...near.map(({ title }) => title)]);
    const further = near.flatMap(({ title }) => app.catalogue.guide(title)?.progression.canLeadTo ?? [])
      .map((title) => app.catalogue.guide(title)?.title).filter((title) => title && !close.has(title));
    const titles = [...new Set(further)].slice(0, OFFERED);
    offers.hidden = titles.length === 0;
    offers.replaceChildren(h("span", { "class": "lesser" }, "Further on from here: "), ...titles.map(choice));
  }

  function choice(title) {
    return h("button", { "type": "button", "class": "ways-chip", "data-key": `choose ${title}`, "onclick": () => choose(title) }, title);
  }

  function showProblem({ message, in: side }) {
    setText(told, message);
    const choices = side === "to" ? choicesIn(message, app.titles()).filter((title) => title !== goal) : [];
    result.replaceChildren(choices.length ? h("p", { "class": "ways-offers" }, h("span", { "class": "lesser" }, "Choose: "), ...choices.map(choice)) : "");
  }

  function showNoWay(guide, profile) {
    const about = app.catalogue.guide(goal);
    const title = about?.title ?? goal;
    const words = noWay(guide.title, title, about && app.catalogue.gap(goal, profile));
    const leading = h("div", {});
    setText(told, words.said);
    result.replaceChildren(h("div", { "class": "no-way" },
      words.ready ? h("p", {}, words.ready) : null,
      words.learn ? h("p", {}, words.learn) : null,
      leading,
      about ? h("p", { "class": "ways-offers" },
        h("button", { "type": "button", "class": "tool", "data-key": "open-goal", "onclick": () => app.open(title) }, "Open its guide"),
        h("button", { "type": "button", "class": "tool", "data-key": "beside-goal", "onclick": () => app.putBeside(title) }, "Set it beside")) : null));
    if (about) showLeading(leading, about, profile, last);
  }

  // Which roles lead to a goal is known once every guide was looked at.
  async function showLeading(node, about, profile, asked) {
    const ties = await app.catalogue.ties();
    if (!ties || asked !== last) return;
    const near = ties.leadingTo([about.title, ...about.about.alsoCalled]).filter((title) => app.catalogue.hasSkills(title))
      .map((title) => ({ title, readiness: app.catalogue.gap(title, profile)?.readiness ?? 0 }))
      .sort((a, b) => b.readiness - a.readiness).slice(0, LEADING);
    if (near.length === 0) return;
    node.replaceChildren(h("p", { "class": "ways-offers" }, h("span", { "class": "lesser" }, "Roles that lead there, the nearest to you first: "), ...near.map(({ title }) => choice(title))));
  }

  function routeNode(route, at, start) {
    const timeline = h("ol", { "class": "stops" },
      h("li", { "class": "stop here", "data-next": route.stops[0].kind }, h("p", { "class": "stop-title" }, start.title), h("p", { "class": "lesser" }, "you are here")),
      route.stops.map((stop, place) => stopNode(stop, route.stops[place + 1], route.key)));
    const { button, body: inside, setOpen } = disclosure(route.title, h("div", { "class": "route-body" }, timeline, payNode(route)));
    button.dataset.key = `route ${route.key}`;
    button.addEventListener("click", () => opened.set(route.key, button.getAttribute("aria-expanded") === "true"));
    setOpen(opened.get(route.key) ?? at === 0);
    return h("section", { "class": "route" },
      h("h4", { "class": "route-title" }, button),
      h("p", { "class": "route-facts" }, route.facts.map((fact) => h("span", {}, fact))),
      inside);
  }

  function payNode({ ladder }) {
    return h("div", { "class": "route-pay" }, h("h5", { "class": "ways-label" }, "Pay along this way"),
      ladder.groups.length ? ladderNode(ladder, { after: LEVELS }) : h("p", {}, "No guide of this way states pay."));
  }

  function stopNode(stop, next, key) {
    const title = stop.known
      ? h("button", { "type": "button", "class": "ways-link", "data-key": `open ${key} ${stop.title}`, "onclick": () => app.open(stop.title) }, stop.title)
      : stop.title;
    return h("li", { "class": "stop", "data-kind": stop.kind, "data-next": next?.kind, "data-known": String(stop.known) },
      h("p", { "class": "stop-title" }, title, h("span", { "class": "stop-kind" }, next ? KINDS[stop.kind] : `${KINDS[stop.kind]}, your goal`)),
      stop.known
        ? h("p", { "class": "stop-facts" }, [stop.ready, stop.growth].filter(Boolean).map((fact) => h("span", {}, unbroken(fact))))
        : h("p", { "class": "stop-facts" }, "No guide to it is here, so what it asks for is not known, and the way ends here."),
      stop.known ? learnNode(stop, key) : null,
      stop.gates.length ? h("p", { "class": "stop-facts" }, `Also asked for: ${listing(stop.gates)}`) : null);
  }

  function learnNode({ title, learn, effort, share }, key) {
    if (learn.length === 0) return h("p", {}, "Nothing more to learn for it.");
    const bar = h("span", { "class": "effort-bar", "aria-hidden": "true" }, h("span", {}));
    bar.firstChild.style.width = `${share * 100}%`;
    return h("div", { "class": "learn" },
      h("p", { "class": "learn-title" }, h("span", {}, `Learn ${counted(learn.length, "skill")}`), bar, effort ? h("span", { "class": "lesser" }, `effort ${effort}`) : null),
      skillList(learn, `${key}\n${title}`));
  }

  function skillList(learn, key) {
    const names = learn.map(({ name, half }, at) => h("span", {}, at ? ", " : "", name, half ? h("span", { "class": "lesser" }, " (in part)") : null));
    if (learn.length <= FEW || opened.get(key)) return h("p", { "class": "skills" }, names);
    const rest = h("span", { "class": "rest", "data-closed": true }, names.slice(FEW - 2));
    const more = h("button", { "type": "button", "class": "ways-link more", "data-key": `more ${key}`, "onclick": open }, `and ${learn.length - FEW + 2} more`);
    const line = h("p", { "class": "skills", "tabindex": "-1" }, names.slice(0, FEW - 2), rest, " ", more);
    function open() {
      opened.set(key, true);
      rest.removeAttribute("data-closed");
      more.remove();
      line.focus({ preventScroll: true });
    }
    return line;
  }

  return { name: "routes", hint: "By which roles, what to learn on the way, and what they pay.", body, update, forget, choose, open: true };
}
