// What the parts may ask for: saying a skill, ticking a step, undoing, going somewhere. One object an element.
import { WORDS, levelOf } from "../view/states.js";
import { fold } from "../view/names.js";
import { counted, fileName } from "../view/format.js";
import { freshId, h, stillness } from "./dom.js";
import { saveFile } from "./save.js";

/**
 * @param {HTMLElement} element  the <career-guide>
 * @param {object} hooks  store, and ways back into the element
 */
export function createApp(element, { store, open, session, parts, refresh, lookAhead, otherText }) {
  const root = element.shadowRoot;

  const app = {
    root, store, open,
    message: "",

    /** True where the element is a whole page: headings then begin at h1. */
    get page() {
      return element.view === "page";
    },

    heading(text) {
      return h(app.page ? "h2" : "h3", { "class": "heading", "id": freshId("heading"), "tabindex": "-1" }, text);
    },

    /** Says one skill. */
    say(name, state) {
      tell(`${name}: ${WORDS[state]}`);
      store.saySkills([{ name, level: levelOf(state) }], `${name}: ${WORDS[state]}`);
    },

    saySeveral(names, state) {
      const label = `${counted(names.length, "skill")}: ${WORDS[state]}`;
      tell(label);
      store.saySkills(names.map((name) => ({ name, level: levelOf(state) })), label);
    },

    /** Skills that were typed: the guide's own where they fit, else kept as they are. */
    sayTyped(names) {
      const asked = skillNames();
      const said = names.map((name) => asked.find((own) => fold(own) === fold(name)) ?? name);
      const kept = said.filter((name) => !asked.includes(name));
      const label = kept.length === said.length ? `${said.join(", ")}: kept, this role does not ask for it` : `${said.join(", ")}: have`;
      tell(label);
      store.saySkills(said.map((name) => ({ name, level: "have" })), label);
    },

    sayGate(text, met) {
      const label = `${text}: ${met ? "met" : "not met"}`;
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
      const text = otherText(title);
      if (text !== undefined) open(text).then((opened) => opened && element.scrollIntoView({ block: "start" }));
    },
  };

  function tell(message) {
    app.message = message;
    refresh();
  }

  function skillNames() {
    return [...root.querySelectorAll(".skill")].map((row) => row.dataset.skill);
  }

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
