// One open guide between the engine and the store, without any DOM: opens a text, and computes what is shown.
import { nextRoles } from "../view/leads.js";
import { viewOf } from "../view/model.js";
import { roleSkills } from "../view/skills.js";
import { emptyProfile } from "../store/document.js";
import { shelfOf } from "./shelf.js";

export class Session {
  #engine;
  #shelf;
  #book = null;
  #role = [];
  #others = [];

  constructor(engine) {
    this.#engine = engine;
    this.#shelf = shelfOf(engine);
  }

  /** What the open guide's text means, or null. */
  get guide() {
    return this.#book?.answer.result ?? null;
  }

  get diagnostics() {
    return this.#book?.answer.diagnostics ?? [];
  }

  get text() {
    return this.#book?.text ?? "";
  }

  /** Opens a text in place of the one before; where it is no guide, the one before stays. @returns the envelope */
  open(textOrBytes) {
    const { book, answer } = this.#shelf.take(textOrBytes);
    if (!book) return answer;
    if (this.#book) this.#shelf.release(this.#book);
    this.#book = book;
    this.#role = roleSkills(this.#engine.gap(book.id, emptyProfile()).result);
    return answer;
  }

  /** Lets all guides go. */
  end() {
    this.setOthers([]);
    if (this.#book) this.#shelf.release(this.#book);
    this.#book = null;
  }

  /** Guides that a next role may be found in: [{title, text}]. What is no guide is left out. */
  setOthers(guides) {
    const before = this.#others;
    this.#others = guides.map(({ text }) => this.#shelf.take(text).book).filter(Boolean);
    for (const book of before) this.#shelf.release(book);
  }

  /** All that is shown, or the envelope of what went wrong: {view, failed}. */
  view(store) {
    const { profile } = store;
    const { id } = this.#book;
    const gap = this.#engine.gap(id, profile);
    if (!gap.ok) return { view: null, failed: gap };
    const view = viewOf({
      guide: this.guide, role: this.#role, gap: gap.result, profile,
      next: this.#next(id, profile), done: store.doneSteps(this.guide.title),
    });
    return { view: { ...view, diagnostics: this.diagnostics }, failed: null };
  }

  /** What lies behind a next role of which a guide is open: {title, leads, missing}; else null. */
  lookAhead(title, profile) {
    const book = this.#shelf.find(title);
    if (!book) return null;
    const missing = this.#engine.gap(book.id, profile).result.missing.map(({ skill }) => skill);
    return { title, missing, leads: nextRoles(this.#next(book.id, profile)) };
  }

  /** The text of a role's guide, or undefined. */
  otherText(title) {
    return this.#shelf.find(title)?.text;
  }

  #next(id, profile) {
    const next = this.#engine.progression(id, profile).result?.next ?? [];
    return next.map((role) => ({ ...role, here: this.#shelf.find(role.title) !== undefined }));
  }
}
