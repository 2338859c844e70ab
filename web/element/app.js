// What the parts may ask for: saying a skill, ticking a step, undoing, going somewhere. One object an element.
import { WORDS, levelOf } from "../view/states.js";
import { otherWords, refusalsOf } from "../view/counts.js";
import { isHours, MOST_HOURS } from "../view/pace.js";
import { counted, fileName, listing } from "../view/format.js";
import { freshId, h, stillness } from "./dom.js";
import { saveFile } from "./save.js";
import { takeOverDialog } from "./take-over.js";
import { readOffer, takingOf } from "./taking.js";

/**
 * @param {HTMLElement} element  the <career-guide>
 * @param {object} hooks  store, and ways back into the element
 */
export function createApp(element, { store, open, session, view, parts, refresh, lookAhead, openRole }) {
  const root = element.shadowRoot;

  const app = {
    root, store, open,
    message: "",
    take: takingOf({ store, session, view }),

    /** True where the element is a whole page: headings then begin at h1. */
    get page() {
      return element.view === "page";
    },

    heading(text) {
      return h(app.page ? "h2" : "h3", { "class": "heading", "id": freshId("heading"), "tabindex": "-1" }, text);
    },

    /** Says one skill, in place of other words that it was said by. */
    say(name, state) {
      const label = `${name}: ${WORDS[state]}`;
      tell(label);
      store.saySkills([...unsaid(name), { name, level: levelOf(state) }], label);
    },

    saySeveral(names, state) {
      const label = `${counted(names.length, "skill")}: ${WORDS[state]}`;
      tell(label);
      store.saySkills(names.flatMap((name) => [...unsaid(name), { name, level: levelOf(state) }]), label);
    },

    /** What a typed or found word counts for in this role. */
    counts: (word) => session().counts(word),
    findSkills: (content) => session().findSkills(content),
    complete: (typed) => session().complete(typed),

    /** Skills that were typed or found, [{name, level, refuse}]; `refuse`: the skill that the name is not to count for. */
    sayWords(words, label) {
      tell(label);
      const refusals = words.filter(({ refuse }) => refuse).map(({ name, refuse }) => ({ as: name, skill: refuse }));
      store.saySkills(words.flatMap(({ name, level }) => [...unsaid(name), { name, level }]), label, refusals);
    },

    /** What a skill is counted by now does not count for it any more. */
    refuse(skill) {
      const refusals = refusalsOf(skill, store.profile, app.counts);
      if (refusals.length === 0) return;
      const label = `${listing(refusals.map(({ as }) => as))} does not count for ${skill.name}`;
      tell(label);
      store.refuse(refusals, true, label);
    },

    countAgain({ as, skill }) {
      const label = `${as} counts for ${skill} again`;
      tell(label);
      store.refuse([{ as, skill }], false, label);
    },

    /** `met`: true, false, or null for not said. */
    sayGate(text, met) {
      const label = `${text}: ${met === null ? "not said" : met ? "met" : "not met"}`;
      tell(label);
      store.sayGate(text, met, label);
    },

    tickStep(text, done) {
      const label = done ? "Step done" : "Step not done";
      tell(label);
      store.tickStep(session().guide.title, text, done, label);
    },

    clearAll() {
      const count = store.profile.skills.length;
      tell(`${counted(count, "skill")} cleared`);
      store.clearProfile("all cleared");
    },

    /** Puts one of the guide's lists right. */
    mend(path, items, label) {
      tell(label);
      store.mendGuide(session().text, session().mend(path, items), label);
    },

    readAsGiven() {
      tell("Read as it came");
      store.mendGuide(session().text, undefined, "read as it came");
    },

    saveText() {
      saveFile(fileName(session().guide.title, "txt"), "text/plain", session().write());
    },

    setPace(pace) {
      const label = pace ? "Pace set" : "No pace";
      tell(label);
      store.setPace(pace, label);
    },

    /** How long a step takes; a number that is none takes the length away. */
    setLength(text, hours) {
      const label = isHours(hours, MOST_HOURS) ? "Length set" : "No length";
      tell(label);
      store.setLength(text, isHours(hours, MOST_HOURS) ? hours : undefined, label);
    },

    askPace() {
      const plan = parts()?.plan;
      const length = root.querySelector("[data-length]");
      if (store.pace && length) visit(length, () => length.focus({ preventScroll: true }));
      else if (plan) visit(plan.pace.node, () => plan.pace.show());
    },

    /** Asks what to make of a text or fragment of ours. @returns {Promise<string>} why it is not taken; "" where it is asked */
    async offer(text) {
      const { state, problem } = await readOffer(text);
      if (problem) return problem;
      const { profile } = store;
      const hasOwn = profile.skills.length + profile.gates.length > 0;
      const dialog = takeOverDialog({ state, hasOwn, settle: (replace) => takeOver(state, replace) });
      root.append(dialog);
      dialog.showModal();
      return "";
    },

    undo() {
      const label = store.undo();
      if (label) tell(`Taken back: ${label}`);
      return label;
    },

    /** To a skill's row, with the focus. */
    goToSkill(name) {
      const row = parts()?.skills.row(name);
      if (row) visit(row.node, () => row.focus({ preventScroll: true }));
    },

    /** To one of the role's responsibilities. */
    goToDuty(index) {
      const duty = root.querySelector(`[data-duty="${index}"]`);
      if (duty) visit(duty, () => duty.focus({ preventScroll: true }));
    },

    goToReading() {
      const reading = parts()?.reading;
      if (reading) visit(reading.node, () => reading.show());
    },

    goTo(name) {
      const section = root.querySelector(`.${name}`);
      if (section) visit(section, () => section.querySelector(".heading")?.focus({ preventScroll: true }));
    },

    firstStep: () => parts()?.plan.firstStep(),
    lookAhead,
    openRole(title) {
      openRole(title).then((opened) => opened && element.scrollIntoView({ block: "start" }));
    },
  };

  async function takeOver(state, replace) {
    const label = `${counted(state.profile.skills.length, "skill")} taken over`;
    tell(label);
    const known = store.guides.some(({ text }) => text === state.guide);
    const taken = new Set([...element.guides, ...store.guides].map(({ title }) => title));
    let title = state.role || "A guide without a title";
    for (let number = 2; taken.has(title); number += 1) title = `${state.role} (${number})`;
    store.takeOver({ ...state, guide: known ? "" : state.guide }, { replace, title }, label);
    if (state.guide) await open(state.guide);
    else if (state.role !== session().guide.title) app.openRole(state.role);
    tell(label);
  }

  function tell(message) {
    app.message = message;
    refresh();
  }

  const unsaid = (name) => otherWords(name, store.profile, app.counts).map((word) => ({ name: word, level: undefined }));

  // A short mark shows where one has come to.
  function visit(node, focus) {
    node.scrollIntoView({ block: "center", behavior: stillness() ? "auto" : "smooth" });
    focus();
    node.classList.remove("visited");
    requestAnimationFrame(() => node.classList.add("visited"));
  }

  root.addEventListener("keydown", (event) => {
    const wanted = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "z";
    const inText = event.target.matches?.("input[type=text], textarea") && event.target.value !== "";
    if (!wanted || inText || !store.undoable) return;
    event.preventDefault();
    event.stopPropagation();
    app.undo();
  });

  return app;
}
