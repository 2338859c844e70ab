// What the page asks of the engine's catalogue. Each role's guide is read once, until the catalogue changes.
import { fold } from "../view/names.js";

const SLICE = 8; // milliseconds of work between two looks at what the person does

export class Catalogue {
  #engine;
  #guides = new Map(); // title -> what its guide means, or null
  #roles = null;
  #ties = null;
  #blank = 0; // the most roles without skills that an answer has held

  constructor(engine) {
    this.#engine = engine;
  }

  /** Guides or packs have come, gone or been mended. */
  forget() {
    this.#guides.clear();
    this.#roles = this.#ties = null;
  }

  /** All roles, as the engine lists them: the same list until forget(). */
  get roles() {
    return (this.#roles ??= this.#engine.roles());
  }

  /** What the guide of a role means, by any of its titles; null where there is none, or several are called so. */
  guide(title) {
    if (!this.#guides.has(title)) this.#guides.set(title, this.#read(title, (id, { result }) => result));
    return this.#guides.get(title);
  }

  /** What the person lacks for a role, without a plan; or null. */
  gap(title, profile) {
    return this.#read(title, (id) => this.#engine.gap(id, profile, { steps: 0 }).result);
  }

  #read(title, use) {
    const { id, answer } = this.#engine.openRole(title);
    if (id === 0) return null;
    const result = use(id, answer);
    this.#engine.close(id);
    return result;
  }

  /** True where the guide names skills, so that one can be near to the role or far from it. */
  hasSkills(title) {
    const guide = this.guide(title);
    return guide !== null && guide.topSkills.length + guide.skillGaps.oftenMissing.length > 0;
  }

  routes(from, to, profile) {
    return this.#engine.progression(from, profile, { to });
  }

  /** The next roles of which there are guides, by those guides' titles. */
  next(from, profile) {
    const next = this.#engine.progression(from, profile).result?.next ?? [];
    return next.filter(({ known }) => known).map((role) => ({ ...role, title: this.guide(role.title)?.title ?? role.title }));
  }

  /** Roles that a role leads to and of which there is no guide. */
  undescribed(from, profile) {
    const next = this.#engine.progression(from, profile).result?.next ?? [];
    return next.filter(({ known }) => !known).map(({ title }) => title);
  }

  /**
   * The pay of each stop of a route as the engine compares it with the stop before, on the level that one has come to
   * there; null where it has none to compare.
   */
  payAlong(from, hops, profile) {
    let here = from;
    let level = "";
    return hops.map(({ title }) => {
      const levels = this.guide(here)?.salary.map((band) => band.level) ?? [];
      const { result } = this.#engine.progression(here, profile, { level: levels.includes(level) ? level : "" });
      const pay = result?.next.find((role) => role.title === title || this.#same(role.title, title))?.pay ?? null;
      here = title;
      level = pay?.level ?? "";
      return pay;
    });
  }

  #same(one, other) {
    const title = this.guide(one)?.title;
    return title !== undefined && title === this.guide(other)?.title;
  }

  /** The nearest roles that pass the filters: {ok, roles, leverage, more, blank}; `blank` are those that name no skill. */
  rank(profile, { top, ...filters }) {
    for (let asked = top + 1 + this.#blank; ; asked += Math.max(asked, 100)) {
      const { ok, result, diagnostics } = this.#engine.rank(profile, { top: asked, ...filters });
      if (!ok) return { ok, diagnostics };
      // Of a role that asks for nothing one is 100 % ready, which says nothing of it.
      const named = result.roles.filter(({ title, readiness, missing }) => readiness < 1 || missing.length > 0 || this.hasSkills(title));
      const all = result.roles.length < asked;
      const blank = result.roles.length - named.length;
      this.#blank = Math.max(this.#blank, blank);
      if (!all && named.length <= top) continue;
      return { ok, diagnostics, roles: named.slice(0, top), more: named.length > top, leverage: result.leverage, blank };
    }
  }

  compare(from, to, profile) {
    return this.#engine.compare(from, to, profile);
  }

  /** What only a look at every guide tells, in slices: {sectors, leadingTo(titles)}; null where the catalogue changed meanwhile. */
  async ties() {
    if (this.#ties) return this.#ties;
    const { roles } = this;
    const sectors = new Map(); // folded -> as it is first written
    const leading = new Map(); // folded title that is named -> titles of the roles that name it
    let began = performance.now();
    for (const { title } of roles) {
      if (performance.now() - began > SLICE) {
        await new Promise((go) => setTimeout(go));
        if (roles !== this.#roles) return null;
        began = performance.now();
      }
      const guide = this.guide(title);
      if (!guide) continue;
      for (const sector of guide.sectors) sectors.set(fold(sector), sectors.get(fold(sector)) ?? sector);
      for (const named of [...guide.progression.canLeadTo, ...guide.progression.transitions]) {
        leading.set(fold(named), [...(leading.get(fold(named)) ?? []), title]);
      }
    }
    this.#ties = {
      sectors: [...sectors.values()].sort((a, b) => a.localeCompare(b, "en")),
      leadingTo: (titles) => [...new Set(titles.flatMap((title) => leading.get(fold(title)) ?? []))],
    };
    return this.#ties;
  }
}
