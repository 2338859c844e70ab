// One open guide between the engine and the store, without any DOM: opens a text, and computes what is shown.
import { countsOf } from "../view/counts.js";
import { foundIn, once, readFile } from "../view/found.js";
import { nextRoles } from "../view/leads.js";
import { doubtsOf } from "../view/mending.js";
import { viewOf } from "../view/model.js";
import { paced } from "../view/pace.js";
import { roleSkills } from "../view/skills.js";
import { emptyProfile } from "../store/document.js";
import { shelfOf } from "./shelf.js";

export class Session {
  #engine;
  #shelf;
  #origin = null;  // the text as it was given
  #book = null;    // the same as the person has mended it, or the origin itself
  #doubts = new Map();
  #role = [];
  #counts = new Map(); // by word, what it counts for in this role
  #others = [];    // what is open of the other guides
  #named = [];     // and what they are: [{text}]
  #mends = null;   // the store's list that all this was opened by

  constructor(engine) {
    this.#engine = engine;
    this.#shelf = shelfOf(engine);
  }

  /** What the open guide's text means, as it is mended; or null. */
  get guide() {
    return this.#book?.answer.result ?? null;
  }

  /** What was odd about the text as it was given. */
  get diagnostics() {
    return this.#origin?.answer.diagnostics ?? [];
  }

  /** The text as it was given. */
  get text() {
    return this.#origin?.text ?? "";
  }

  /** Opens a text, which a pack may have held, in place of the one before; where it is no guide, that stays. @returns the envelope */
  open(textOrBytes, pack = "") {
    const { book, answer } = this.#shelf.take(textOrBytes, { pack });
    if (!book) return answer;
    this.#close();
    this.#origin = book;
    const doubtful = answer.diagnostics.some(({ code }) => code === "uncertain-boundary");
    this.#doubts = doubtful ? doubtsOf(this.#engine.describe(book.id, { places: true }).result, answer.diagnostics) : new Map();
    this.#show(this.#shelf.share(book));
    this.#mends = null;
    return answer;
  }

  /** Lets all guides go. */
  end() {
    this.setOthers([]);
    this.#mends = null;
    this.#close();
  }

  #close() {
    for (const book of [this.#book, this.#origin]) if (book) this.#shelf.release(book);
    this.#book = this.#origin = null;
  }

  #show(book) {
    this.#book = book;
    this.#counts.clear();
    this.#role = roleSkills(this.#engine.gap(book.id, emptyProfile()).result);
  }

  /** Guides that a next role may be found in: [{title, text}]. What is no guide is left out. */
  setOthers(guides) {
    const before = this.#others;
    this.#named = guides;
    this.#others = guides.map(({ text }) => this.#shelf.take(mendOf(this.#mends, text), { source: text }).book).filter(Boolean);
    for (const book of before) this.#shelf.release(book);
  }

  // What the person has mended, here or in another tab, is read anew.
  #follow(mends) {
    if (mends === this.#mends) return;
    this.#mends = mends;
    this.setOthers(this.#named);
    const text = mendOf(mends, this.text);
    if (text === this.#book.text) return;
    const book = text === this.text ? this.#shelf.share(this.#origin) : this.#shelf.take(text, { source: this.text }).book;
    if (!book) return; // what was kept is no guide: the text stays as it was given
    this.#shelf.release(this.#book);
    this.#show(book);
  }

  /** The open guide with other items in one of its lists, as canonical text; undefined where it is then as it was given. */
  mend(path, items) {
    const text = this.#engine.mend(this.#book.id, path, items);
    return text === this.#engine.write(this.#origin.id) ? undefined : text;
  }

  /** The open guide as canonical text. */
  write() {
    return this.#book ? this.#engine.write(this.#book.id) : "";
  }

  /** How the text was read: its bytes, what was odd about it, the doubts that can be mended, whether it is mended. */
  #reading() {
    const { text } = this.#origin;
    this.#origin.bytes ??= new TextEncoder().encode(text);
    return { bytes: this.#origin.bytes, diagnostics: this.diagnostics, doubts: this.#doubts, mended: this.#book.text !== text };
  }

  /** All that is shown, or the envelope of what went wrong: {view, failed}. */
  view(store) {
    this.#follow(store.mends);
    const { profile } = store;
    const { id } = this.#book;
    const gap = this.#engine.gap(id, profile);
    if (!gap.ok) return { view: null, failed: gap };
    const view = viewOf({
      guide: this.guide, role: this.#role, gap: gap.result, profile,
      next: this.#next(id, this.guide.title, profile), done: store.doneSteps(this.guide.title),
      whatIf: this.#engine.whatIf(id, profile).result, counts: (word) => this.counts(word),
    });
    return { view: { ...view, pace: store.pace, plan: paced(view.plan, store.pace, store.lengths), reading: this.#reading() }, failed: null };
  }

  /** What one word of a person counts for in this role, whatever is refused: countsOf(). Each word is asked once. */
  counts(word) {
    if (!this.#counts.has(word)) {
      const { result } = this.#engine.gap(this.#book.id, { ...emptyProfile(), skills: [{ name: word }] });
      this.#counts.set(word, countsOf(result));
    }
    return this.#counts.get(word);
  }

  /** Skills of the vocabulary that what was typed may become, the likeliest first: {skill, as}. */
  complete(typed, most = 8) {
    return this.#engine.complete(typed, most);
  }

  /** The skills that a text or a file's content claims, as this role calls them: {found, problem}. */
  findSkills(content) {
    const { listed, text } = readFile(content);
    const { ok, result, diagnostics } = this.#engine.matchText(text, { guide: this.#book.id });
    if (!ok) return { found: [], problem: diagnostics[0]?.message ?? "" };
    const own = listed.map((entry) => ({ ...entry, name: this.counts(entry.name).itself[0] ?? entry.name }));
    return { found: once([...own, ...foundIn(text, result.skills)]), problem: "" };
  }

  /** What lies behind a next role of which a guide is at hand: {title, leads, missing}; else null. */
  lookAhead(title, profile) {
    const role = this.#shelf.aboutRole(title);
    if (!role) return null;
    const { book } = this.#shelf.take(role.text, { pack: role.pack });
    const missing = this.#engine.gap(book.id, profile).result.missing.map(({ skill }) => skill);
    const leads = nextRoles(this.#next(book.id, role.title, profile));
    this.#shelf.release(book);
    return { title: role.title, missing, leads };
  }

  /** A role's guide, {title, text, pack}; or null where none is at hand. */
  role(title) {
    return this.#shelf.aboutRole(title);
  }

  // Over the catalogue, where packs are; a title that it cannot tell from others is looked up among the open guides.
  #next(id, title, profile) {
    const whole = this.#engine.progression(title, profile);
    const answer = whole.ok ? whole : this.#engine.progression(id, profile);
    return (answer.result?.next ?? []).map((role) => {
      const about = this.#shelf.aboutRole(role.title);
      return { ...role, here: about !== null, growth: about?.growth ?? "" };
    });
  }
}

// A text as the person has mended it, or as it is.
function mendOf(mends, source) {
  return mends?.find((mend) => mend.source === source)?.text ?? source;
}
