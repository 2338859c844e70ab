/**
 * The peer of our catalogue in the benchmarks: the same questions answered by hand-written JavaScript with Map and Set,
 * as a web developer who cares for speed would write it. Names are folded once a spelling; a role keeps its skills as
 * objects; what a person has is one Map, filled once a question. It imports nothing of ours.
 */
import { parseText } from "./peer.mjs";

const isCapital = (code) => code >= 65 && code <= 90;
const isWord = (code) => (code >= 97 && code <= 122) || isCapital(code) || (code >= 48 && code <= 57) || code >= 128;
const DOT = 46, APOSTROPHE = 39, AND = 38, PLUS = 43, HASH = 35;

/** The form under which names are compared: small letters, single blanks, no plural. */
function fold(name) {
  let out = "";
  let word = "";
  const end = () => {
    if (word === "") return;
    const size = word.length;
    if (word.charCodeAt(size - 1) === 115) {
      const before = word.charCodeAt(size - 2);
      const isShort = size > 2 && isCapital(before) && isCapital(word.charCodeAt(size - 3));
      const isPlain = size > 3 && isWord(before) && !(before >= 48 && before <= 57) && !"suiSUI".includes(word[size - 2]);
      if (isShort || isPlain) word = word.slice(0, -1);
    }
    out += out === "" ? word.toLowerCase() : ` ${word.toLowerCase()}`;
    word = "";
  };
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (isWord(code) || code === PLUS || code === HASH || (code === DOT && isWord(name.charCodeAt(at + 1)))) word += name[at];
    else if (code !== APOSTROPHE || !isWord(name.charCodeAt(at + 1)) || word === "") {
      end();
      if (code === AND) {
        word = "and";
        end();
      }
    }
  }
  end();
  return out;
}

/** `Tools (Go, Rust, or similar)`: what it names, or null. */
function phraseOf(name) {
  if (!name.endsWith(")")) return null;
  const match = /^(.+?)\s*\((.*)\)$/.exec(name);
  if (!match) return null;
  let any = false;
  const parts = [];
  for (let part of match[2].split(/, */)) {
    if (part.startsWith("or ")) {
      any = true;
      part = part.slice(3);
    }
    if (part && !["similar", "others", "other", "etc.", "more"].includes(part)) parts.push(part);
  }
  return { head: match[1], any, parts };
}

export class PeerCatalogue {
  roles = new Map(); // by key
  #folded = new Map();
  #phrases = new Map();
  #names = new Map(); // a skill's first spelling, by key

  #fold(name) {
    let key = this.#folded.get(name);
    if (key === undefined) {
      this.#folded.set(name, (key = fold(name)));
      if (!this.#names.has(key)) this.#names.set(key, name);
    }
    return key;
  }

  key(title) {
    const key = this.#fold(title);
    if (!key.includes("developer") && !key.includes("sre")) return key;
    return key.replace(/\bdeveloper\b/g, "engineer").replace(/\bsre\b/g, "site reliability engineer");
  }

  #phrase(name) {
    let phrase = this.#phrases.get(name);
    if (phrase === undefined) {
      phrase = phraseOf(name);
      if (phrase) phrase = { any: phrase.any, head: this.#fold(phrase.head), parts: phrase.parts.map((part) => this.#fold(part)) };
      this.#phrases.set(name, phrase);
    }
    return phrase;
  }

  /** Reads a pack: each guide begins a line before the line `Career Guide`. */
  load(bytes) {
    const text = new TextDecoder().decode(bytes);
    const begins = [];
    for (let at = text.indexOf("\nCareer Guide\n"); at >= 0; at = text.indexOf("\nCareer Guide\n", at + 1)) begins.push(text.lastIndexOf("\n", at - 1) + 1);
    begins.forEach((begin, i) => this.add(parseText(text.slice(begin, begins[i + 1]))));
    return this.roles.size;
  }

  add(guide) {
    const skills = new Map();
    const add = (names, weight) => {
      for (const name of names) {
        const key = this.#fold(name);
        const it = skills.get(key);
        if (!it) skills.set(key, { name, key, top: weight === 1, missing: weight !== 1, weight, need: 0, phrase: this.#phrase(name) });
        else if (weight === 1 ? !it.top : !it.missing) {
          it.weight += weight;
          it.missing = true;
        }
      }
    };
    add(guide.topSkills, 1);
    add(guide.skillGaps.oftenMissing, 0.5);
    for (const [name, { level, of }] of Object.entries(guide.needs)) {
      const it = skills.get(this.#fold(name));
      if (it) it.need = Math.max(it.need, level / of);
    }
    let asked = 0;
    for (const it of skills.values()) {
      it.need ||= 1;
      asked += it.weight * it.need;
    }
    const edges = new Map();
    for (const [titles, kind] of [[guide.progression.canLeadTo, "promotion"], [guide.progression.transitions, "transition"]])
      for (const title of titles) {
        const key = this.key(title);
        if (!edges.has(key)) edges.set(key, { key, title, kind });
      }
    const key = this.key(guide.title);
    this.roles.delete(key);
    const basis = guide.about.sources.find((source) => source.startsWith("Pay:"))?.slice(4).trim() ?? "";
    this.roles.set(key, { key, title: guide.title, skills: [...skills.values()], asked, edges: [...edges.values()], pay: guide.salary, basis, sectors: new Set(guide.sectors) });
  }

  /** What a person has, by key: the words of a level are relative to what is needed. */
  #has(profile) {
    const has = new Map();
    for (const { name, level } of profile.skills) {
      const [n, m] = typeof level === "string" && level.includes("/") ? level.split("/").map(Number) : [];
      const key = this.#fold(name);
      const all = has.get(key) ?? has.set(key, { share: 0, figure: 0 }).get(key);
      if (m) all.figure = Math.max(all.figure, n / m);
      else all.share = Math.max(all.share, level === "learning" ? 0.5 : level === "none" ? 0 : 1);
    }
    return has;
  }

  #level(has, skill) {
    const { need, phrase } = skill;
    const itself = has.get(skill.key);
    let level = itself === undefined ? 0 : Math.max(itself.share * need, itself.figure);
    if (phrase === null) return level;
    const head = has.get(phrase.head);
    if (head !== undefined) level = Math.max(level, head.share * need, head.figure);
    let sum = 0;
    let most = 0;
    for (const part of phrase.parts) {
      const it = has.get(part);
      if (it === undefined) continue;
      const had = Math.max(it.share * need, it.figure);
      sum += had;
      most = Math.max(most, had);
    }
    return Math.max(level, phrase.any ? most : sum / phrase.parts.length);
  }

  rank(profile, top = 50) {
    const has = this.#has(profile);
    const ranked = [];
    const missed = new Map();
    for (const role of this.roles.values()) {
      let lacking = 0;
      for (const skill of role.skills) {
        const level = this.#level(has, skill);
        if (level >= skill.need) continue;
        lacking += skill.weight * (skill.need - level);
        missed.set(skill.key, (missed.get(skill.key) ?? 0) + 1);
      }
      const readiness = role.asked > 0 ? 1 - lacking / role.asked : 1;
      ranked.push({ role, readiness, place: Math.round(readiness * 1e9) });
    }
    ranked.sort((a, b) => b.place - a.place || (a.role.title < b.role.title ? -1 : 1));
    const roles = ranked.slice(0, top).map(({ role, readiness }) => ({
      title: role.title,
      readiness: Math.round(readiness * 1e6) / 1e6,
      missing: role.skills.filter((skill) => this.#level(has, skill) < skill.need).map(({ name }) => name),
      pay: role.pay.length ? { level: role.pay[0].level, low: role.pay[0].low, high: role.pay[0].high, currency: role.pay[0].currency, period: role.pay[0].period, basis: role.basis, change: null } : null,
    }));
    const leverage = [...missed].map(([key, roles]) => ({ skill: this.#names.get(key), roles }));
    leverage.sort((a, b) => b.roles - a.roles || (a.skill < b.skill ? -1 : 1));
    return { roles, leverage: leverage.slice(0, 10) };
  }

  /** The three cheapest ways of at most four hops; a way that is dearer already than three others is left. */
  routes(profile, from, to) {
    const has = this.#has(profile);
    const goal = this.key(to);
    const best = [];
    const hops = [];
    const visited = new Set([this.key(from)]);
    const exact = (cost) => Math.round(cost * 1e9);
    const before = (a, b) => {
      if (exact(a.cost) !== exact(b.cost)) return exact(a.cost) < exact(b.cost);
      if (a.hops.length !== b.hops.length) return a.hops.length < b.hops.length;
      const at = a.hops.findIndex((hop, i) => hop.title !== b.hops[i].title);
      return at >= 0 && a.hops[at].title < b.hops[at].title;
    };
    const walk = (role, cost) => {
      if (hops.length === 4) return;
      for (const { key, kind } of role.edges) {
        const next = this.roles.get(key);
        if (!next || visited.has(key)) continue;
        let entered = 0;
        const learnt = [];
        for (const skill of next.skills) {
          const level = this.#level(has, skill);
          if (level >= skill.need) continue;
          entered += skill.weight * (skill.need - level);
          learnt.push(skill);
        }
        hops.push({ title: next.title, kind, learn: learnt.map(({ name }) => name), cost: entered });
        if (key === goal) {
          const found = { hops: [...hops], cost: cost + entered };
          const at = best.findIndex((other) => before(found, other));
          best.splice(at < 0 ? best.length : at, 0, found);
          best.length = Math.min(best.length, 3);
        } else if (best.length < 3 || exact(cost + entered) <= exact(best[2].cost)) {
          const restore = learnt.map(({ key: skill, need }) => {
            const old = has.get(skill);
            has.set(skill, { share: old?.share ?? 0, figure: Math.max(old?.figure ?? 0, need) });
            return [skill, old];
          });
          visited.add(key);
          walk(next, cost + entered);
          visited.delete(key);
          for (const [skill, old] of restore.reverse()) old ? has.set(skill, old) : has.delete(skill);
        }
        hops.pop();
      }
    };
    walk(this.roles.get(this.key(from)), 0);
    const rounded = (cost) => Math.round(cost * 1e6) / 1e6;
    return best.map((way) => ({ hops: way.hops.map((hop) => ({ ...hop, cost: rounded(hop.cost) })), cost: rounded(way.cost) }));
  }
}
