// The roles that one may choose from: the person's own guides, those that the page comes with, and those of packs. The list
// is made anew only after a change. Roles of the same work, by the code that their guides state, know of each other.
import { plain } from "../view/role-search.js";

/** Groups in the order in which they are shown; those of packs follow, each under the pack's own label. */
export const OWN = "Your guides";
export const HERE = "Guides of this page";

const MOST_CODES = 5000; // roles of one pack that are looked through for their codes
const MOST_BEHIND = 500; // guides of one pack that are shown behind others
const SLICE = 6;         // milliseconds of work between two chances for the browser

/** What a guide's text says of itself: {title, alsoCalled, code}; title "" where it is none. */
function readTitles(engine, text) {
  const { id, answer } = engine.open(text);
  if (id) engine.close(id);
  const { title = "", about = { alsoCalled: [], code: "" } } = answer.result ?? {};
  return { title, alsoCalled: about.alsoCalled, code: about.code };
}

export class Roles {
  #engine = null;
  #bundled = [];
  #own = [];
  #packs = [];
  #read = new Map();   // text -> what readTitles gave
  #known = new Map();  // pack -> title -> the role, the same object while the pack is the same
  #codes = new Map();  // pack -> title -> code
  #texts = new Map();  // pack -> title -> the guide's text, of packs that hold some behind others
  #visited = null;
  #list = null;
  #learning = 0;

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

  /** The guide of a pack that is open, {title, pack}: the engine then has it apart from its pack. */
  set visited(guide) {
    this.#visited = guide;
    this.#list = null;
  }

  get bundled() {
    return this.#bundled;
  }

  /** The guides whose text is at hand: [{title, text, …}]; those of the page first. */
  get guides() {
    return [...this.#bundled, ...this.#own];
  }

  /** The packs that are loaded: [{name, label, credit, added, bytes}]. `changed` names the one that was read anew. */
  setPacks(packs, changed = "") {
    this.#packs = packs;
    for (const name of [changed, ...this.#known.keys()]) {
      if (name !== changed && packs.some((pack) => pack.name === name)) continue;
      for (const told of [this.#known, this.#codes, this.#texts]) told.delete(name);
    }
    this.#list = null;
  }

  /** All roles, as role-field.js takes them; the same list while nothing has changed. */
  get list() {
    this.#list ??= this.#made();
    return this.#list;
  }

  #made() {
    const occupations = this.#occupations();
    const known = [...this.#own, ...this.#bundled].map((role) => {
      const sameAs = (occupations.get(role.code) ?? []).filter((title) => plain(title) !== plain(role.title));
      return sameAs.length ? { ...role, sameAs } : role;
    });
    const all = this.#packs.length ? this.#engine.roles() : [];
    return [...known, ...this.#packs.flatMap((pack) => this.#packRoles(pack, all))];
  }

  #packRoles(pack, all) {
    const { name, label, credit } = pack;
    if (!this.#known.has(name)) this.#known.set(name, new Map());
    const before = this.#known.get(name);
    const taken = new Set(this.#own.concat(this.#bundled).map(({ title }) => plain(title)));
    return this.#allOf(pack, all).filter(({ title }) => !taken.has(plain(title))).map(({ title, alsoCalled, text }) => {
      if (!before.has(title) || before.get(title).text !== text) before.set(title, { title, alsoCalled, text, group: label, heading: credit, pack: name });
      return before.get(title);
    });
  }

  // The catalogue's, and those that stand behind a guide at hand whose title means the same there (Software Developers
  // behind Software Engineer): of these the text is told, since the catalogue does not have them.
  #allOf(pack, all) {
    const there = this.#titlesOf(pack.name, all);
    if (there.length >= pack.added) return there;
    const titles = new Set(there.map(({ title }) => title));
    const behind = [...this.#textsOf(pack)].filter(([title]) => !titles.has(title)).slice(0, MOST_BEHIND)
      .map(([title, text]) => ({ ...this.#titles(text), text, named: title })).filter(({ title, named }) => title === named);
    return [...there, ...behind];
  }

  #textsOf({ name, bytes }) {
    if (!this.#texts.has(name)) {
      const text = new TextDecoder().decode(bytes);
      const starts = [...text.matchAll(/^([^\r\n]+)\r?\nCareer Guide\r?$/gmu)];
      this.#texts.set(name, new Map(starts.map((start, at) => [start[1], text.slice(start.index, starts[at + 1]?.index)])));
    }
    return this.#texts.get(name);
  }

  // What the catalogue has from this pack; the guide of it that is open stands there under a name of its own.
  #titlesOf(name, all) {
    const visited = this.#visited?.pack === name ? this.#visited.title : null;
    return all.filter((role) => role.in === name || role.title === visited && !this.#packs.some((pack) => pack.name === role.in));
  }

  /** Whose guide describes the work of a role: {guides: [role], occupations: [{title, pack}]}, without the role itself. */
  sameWork({ title, code, pack = "" }) {
    const own = pack ? this.#codes.get(pack)?.get(title) : code;
    if (!own) return { guides: [], occupations: [] };
    const occupations = [...this.#codes].flatMap(([name, codes]) => [...codes].filter(([other, its]) => its === own && (name !== pack || other !== title)).map(([other]) => ({ title: other, pack: name })));
    const guides = [...this.#own, ...this.#bundled].filter((guide) => guide.code === own && guide.title !== title);
    return { guides, occupations: pack ? [] : occupations };
  }

  #occupations() {
    const by = new Map();
    for (const codes of this.#codes.values()) for (const [title, code] of codes) by.set(code, [...(by.get(code) ?? []), title]);
    return by;
  }

  /** Learns the codes of the packs' roles, a little at a time; resolves when all are there. What comes later wins. */
  async learnCodes() {
    const turn = this.#learning += 1;
    for (const pack of this.#packs.filter(({ name }) => !this.#codes.has(name))) {
      const codes = new Map();
      let until = performance.now() + SLICE;
      for (const { title, text } of this.#allOf(pack, this.#engine.roles()).slice(0, MOST_CODES)) {
        if (performance.now() > until) {
          await new Promise((go) => { setTimeout(go, 0); });
          if (turn !== this.#learning) return;
          until = performance.now() + SLICE;
        }
        const code = text ? this.#titles(text).code : this.#codeOf(title);
        if (code) codes.set(title, code);
      }
      this.#codes.set(pack.name, codes);
      this.#list = null;
    }
  }

  #codeOf(title) {
    const { id, answer } = this.#engine.openRole(title);
    if (id) this.#engine.close(id);
    return answer.result?.about.code ?? "";
  }

  /** A role of a pack, or a guide at hand (`pack` ""), by its title. */
  find(title, pack = "") {
    return this.list.find((role) => role.title === title && (role.pack ?? "") === pack);
  }

  #titles(text) {
    if (!this.#engine) return { title: "", alsoCalled: [], code: "" };
    if (!this.#read.has(text)) this.#read.set(text, readTitles(this.#engine, text));
    return this.#read.get(text);
  }
}
