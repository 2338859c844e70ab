// The roles that one may choose from: the person's own guides, those that the page comes with, and those of packs. The list
// is made anew only after a change, so that its index is, too.

/** Groups in the order in which they are shown; those of packs follow, each under the pack's own name. */
export const OWN = "Your guides";
export const HERE = "Guides of this page";

/** What a guide's text says of itself: {title, alsoCalled, code}; title "" where it is none. */
export function readTitles(engine, text) {
  const { id, answer } = engine.open(text);
  if (id) engine.close(id);
  const { title = "", about = { alsoCalled: [], code: "" } } = answer.result ?? {};
  return { title, alsoCalled: about.alsoCalled, code: about.code };
}

export class Roles {
  #engine = null;
  #bundled = [];
  #own = [];
  #read = new Map(); // text -> what readTitles gave
  #list = null;

  /** The engine, and the texts that the page comes with. What is no guide is left out. */
  begin(engine, texts) {
    this.#engine = engine;
    this.#bundled = texts.map((text) => ({ ...this.#titles(text), text, group: HERE })).filter(({ title }) => title);
    this.#list = null;
  }

  /** The guides of the person: [{title, text}]. They may be kept under another title than their own. */
  set own(guides) {
    this.#own = guides.map(({ title, text }) => ({ ...this.#titles(text), title, text, group: OWN }));
    this.#list = null;
  }

  get bundled() {
    return this.#bundled;
  }

  /** The guides whose text is at hand: [{title, text, …}]; those of the page first. */
  get guides() {
    return [...this.#bundled, ...this.#own];
  }

  /** All roles, as role-field.js takes them; the same list while nothing has changed. */
  get list() {
    this.#list ??= [...this.#own, ...this.#bundled];
    return this.#list;
  }

  #titles(text) {
    if (!this.#engine) return { title: "", alsoCalled: [], code: "" };
    if (!this.#read.has(text)) this.#read.set(text, readTitles(this.#engine, text));
    return this.#read.get(text);
  }
}
