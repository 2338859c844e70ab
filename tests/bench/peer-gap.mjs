/**
 * The peer of the gap in the benchmarks: skills in a text, one gap, what each missing skill would move, by hand-written
 * JavaScript with Map and Set, as a web developer who cares for speed would write it. All that does not depend on the
 * person is made ready once. It does less than the core: it judges no ordinary words, reads denials by the clause alone,
 * corrects no slips, knows no gates, and gives phrases no reasons; so it is asked only what needs none of these.
 */

const isWord = (code) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code >= 128;
const DOT = 46, PLUS = 43, HASH = 35, APOSTROPHE = 39, AND = 38;

/** One form for a word: small letters, no plural, one of the British and the American spelling. */
function settle(word) {
  let it = word.toLowerCase();
  const size = it.length;
  if (size > 3 && it.endsWith("s")) {
    const before = it[size - 2];
    if (before !== "s" && before !== "u" && before !== "i" && !(before >= "0" && before <= "9"))
      it = size > 4 && (it.endsWith("sses") || it.endsWith("xes") || it.endsWith("shes")) ? it.slice(0, -2) : it.slice(0, -1);
  }
  if (it.length > 4 && it.endsWith("ie")) it = `${it.slice(0, -2)}y`;
  else if (it.length > 4 && it.endsWith("che")) it = it.slice(0, -1);
  if (it.includes("z")) it = it.replace(/([iy])z(?=[eia])/g, "$1s");
  return it;
}

const NO_GAP = 0, LIST = 1, STOP = 2;

/** Calls `found(word, begin, end, gap)` for each word; `gap` is the greatest sign before it. */
function eachWord(text, known, found) {
  let gap = STOP;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (!isWord(code) && code !== PLUS && code !== HASH && code !== AND && !(code === DOT && isWord(text.charCodeAt(at + 1)))) {
      if (code === DOT || code === 59 || code === 33 || code === 63) gap = STOP;
      else if (code !== 32 && code !== 45 && code !== 47 && code !== 95 && code !== 10 && gap < LIST) gap = LIST;
      at++;
      continue;
    }
    const begin = at;
    for (; at < text.length; at++) {
      const next = text.charCodeAt(at);
      if (!isWord(next) && next !== PLUS && next !== HASH && !((next === DOT || next === APOSTROPHE) && isWord(text.charCodeAt(at + 1)))) break;
    }
    if (at === begin) at++;
    const written = text.slice(begin, at);
    let word = known.get(written);
    if (word === undefined) known.set(written, (word = written === "&" ? "and" : settle(written.replaceAll("'", ""))));
    found(word, begin, at, gap);
    gap = NO_GAP;
  }
}

export class PeerSkills {
  #words = new Map(); // as written to its one form
  #keys = new Map(); // a folded name to its skill
  #root = { next: new Map(), skill: null };
  before = new Map();
  relatives = new Map();

  /** @param kinds  what readVocabulary gives */
  constructor(kinds) {
    for (const { name, aliases } of kinds.skills) for (const term of [name, ...aliases]) this.#add(term, name);
    for (const { name, aliases } of kinds.aliases) for (const term of aliases) this.#add(term, name);
    for (const { name, aliases } of kinds.before) this.before.set(name, [...(this.before.get(name) ?? []), ...aliases]);
    for (const { name, aliases } of kinds.families) {
      const members = [name, ...aliases];
      for (const member of members) {
        const all = this.relatives.get(member) ?? this.relatives.set(member, new Set()).get(member);
        for (const other of members) if (other !== member) all.add(other);
      }
    }
  }

  fold(name) {
    const words = [];
    eachWord(name, this.#words, (word) => words.push(word));
    return words.join(" ");
  }

  #add(term, skill) {
    const key = this.fold(term);
    if (this.#keys.has(key)) return;
    this.#keys.set(key, skill);
    let node = this.#root;
    for (const word of key.split(" ")) {
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: new Map(), skill: null }));
      node = next;
    }
    node.skill = skill;
  }

  find(name) {
    return this.#keys.get(this.fold(name)) ?? null;
  }

  #words_of(text) {
    const words = [];
    eachWord(text, this.#words, (word, begin, end, gap) => words.push({ word, begin, end, gap }));
    return words;
  }

  /** The names that begin at a word: `found(skill, words)`, the shorter first. */
  #at(words, at, found) {
    let node = this.#root;
    for (let i = at; i < words.length && (i === at || words[i].gap === NO_GAP); i++) {
      node = node.next.get(words[i].word);
      if (node === undefined) return;
      if (node.skill !== null) found(node.skill, i + 1 - at);
    }
  }

  /** The skills that a text claims, the longest at each place; of ASCII, so that places are bytes. */
  match(text) {
    const words = this.#words_of(text);
    const out = [];
    let denied = false;
    for (let at = 0; at < words.length;) {
      const { word, gap, begin } = words[at];
      if (gap === STOP) denied = false;
      let skill = null;
      let length = 0;
      this.#at(words, at, (name, count) => { skill = name; length = count; });
      if (skill === null) {
        if (word === "no" || word === "not" || word === "without" || word === "never") denied = true;
        else if (word === "but") denied = false;
        at++;
        continue;
      }
      const end = words[at + length - 1].end;
      if (!denied) out.push({ skill, as: text.slice(begin, end), offset: begin, length: end - begin });
      at += length;
    }
    return out;
  }

  /** Every skill that a text names, also those inside others. */
  named(text) {
    const words = this.#words_of(text);
    const out = new Set();
    for (let at = 0; at < words.length; at++) this.#at(words, at, (skill) => out.add(skill));
    return out;
  }
}

const rounded = (number) => Math.round(number * 1e6) / 1e6;
const share = (level) => {
  if (level === undefined || level === "have") return 1;
  if (level === "learning") return 0.5;
  if (level === "none") return 0;
  if (typeof level === "number") return level;
  const [n, m] = level.split("/").map(Number);
  return n / m;
};

/** A role made ready: its terms, what its texts close, what stands on what. */
export class PeerRole {
  constructor(guide, known) {
    this.guide = guide;
    this.known = known;
    this.skills = [];
    this.index = new Map();
    const add = (names, weight, from) => {
      for (const name of names) {
        const skill = known.find(name) ?? name;
        const at = this.index.get(skill);
        if (at === undefined) {
          this.index.set(skill, this.skills.length);
          this.skills.push({ name, skill, weight, from: [from], relatives: [...(known.relatives.get(skill) ?? [])], phrase: this.#phrase(name) });
        } else if (!this.skills[at].from.includes(from)) {
          this.skills[at].weight += weight;
          this.skills[at].from.push(from);
        }
      }
    };
    add(guide.topSkills, 1, "topSkills");
    add(guide.skillGaps.oftenMissing, 0.5, "oftenMissing");
    this.asked = this.skills.reduce((sum, { weight }) => sum + weight, 0);
    this.actions = [
      ...guide.nextSteps.map((text, index) => ({ kind: "nextStep", index, text })),
      ...guide.skillGaps.suggestions.map((text, index) => ({ kind: "suggestion", index, text })),
      ...guide.responsibilities.map((text, index) => ({ kind: "responsibility", index, text })),
    ];
    const named = this.actions.map(({ text }) => known.named(text));
    for (const it of this.skills) it.closedBy = this.actions.map((_, at) => at).filter((at) => named[at].has(it.skill));
  }

  /** `Tools (Go, Rust, or similar)`: what it names, or null. */
  #phrase(name) {
    const match = /^(.+?)\s*\((.*)\)$/.exec(name);
    if (!match) return null;
    const parts = match[2].split(/, */).map((part) => part.replace(/^or /, "")).filter((part) => part !== "similar");
    return { any: match[2].includes(" or "), parts: parts.map((part) => this.known.find(part) ?? part) };
  }

  /** What is had of each skill, from a Map of what was said. */
  level(said, it) {
    let has = said.get(it.skill)?.level ?? 0;
    for (const relative of it.relatives) {
      const other = said.get(relative);
      if (other !== undefined && other.level / 2 > has) has = other.level / 2;
    }
    if (it.phrase !== null) {
      const levels = it.phrase.parts.map((part) => said.get(part)?.level ?? 0);
      has = Math.max(has, it.phrase.any ? Math.max(...levels) : levels.reduce((sum, level) => sum + level, 0) / levels.length);
    }
    return has;
  }

  said(profile) {
    const said = new Map();
    for (const { name, level } of profile.skills) {
      const skill = this.known.find(name);
      const key = skill ?? `?${name}`;
      const now = share(level);
      const old = said.get(key);
      if (old === undefined) said.set(key, { level: now, as: name, known: skill !== null });
      else if (now > old.level) Object.assign(old, { level: now, as: name });
    }
    return said;
  }

  gap(profile) {
    const said = this.said(profile);
    const have = [];
    const missing = [];
    let lacking = 0;
    let lackingAsSaid = 0;
    for (const it of this.skills) {
      const own = said.get(it.skill);
      let has = own?.level ?? 0;
      let as = own?.as;
      let credit = null;
      for (const relative of it.relatives) {
        const other = said.get(relative);
        if (other === undefined || other.level / 2 <= has) continue;
        has = other.level / 2;
        as = other.as;
        const at = this.index.get(relative);
        credit = { from: [at === undefined ? relative : this.skills[at].name], why: "related" };
      }
      if (has >= 1) {
        have.push({ skill: it.name, as, has, credit });
        continue;
      }
      lacking += it.weight * (1 - has);
      if (own !== undefined) lackingAsSaid += it.weight * (1 - has);
      missing.push({ it, gain: it.weight * (1 - has), has: rounded(has), said: own !== undefined, credit });
    }
    const requires = this.#requires(missing);
    const order = this.#order(missing, requires);
    return {
      role: this.guide.title,
      readiness: rounded(1 - lacking / this.asked),
      readinessUpTo: rounded(1 - lackingAsSaid / this.asked),
      have,
      missing: missing.map(({ it, has, said: isSaid, credit }, at) => ({
        skill: it.name, weight: it.weight, need: 1, has, said: isSaid, from: it.from, credit,
        requires: requires[at].map((other) => missing[other].it.name),
        closedBy: it.closedBy.map((action) => ({ kind: this.actions[action].kind, index: this.actions[action].index })),
      })),
      gates: [],
      order: order.map((at) => missing[at].it.name),
      plan: this.#plan(missing, order),
      other: [...said].filter(([key, { known }]) => known && !this.index.has(key)).map(([key]) => key),
      unmatched: [...said].filter(([, { known }]) => !known).map(([, { as }]) => as),
    };
  }

  /** The missing skills that each stands on: through what is not missing, without those that others of them stand on. */
  #requires(missing) {
    const at = new Map(missing.map(({ it }, index) => [it.skill, index]));
    const direct = missing.map(({ it }) => {
      const found = [];
      const seen = new Set();
      const open = [it.skill];
      while (open.length > 0)
        for (const before of this.known.before.get(open.pop()) ?? []) {
          if (seen.has(before)) continue;
          seen.add(before);
          const index = at.get(before);
          if (index !== undefined) found.push(index);
          else open.push(before);
        }
      return found;
    });
    return direct.map((needs) => {
      const below = new Set();
      const open = [...needs];
      while (open.length > 0)
        for (const index of direct[open.pop()]) {
          if (below.has(index)) continue;
          below.add(index);
          open.push(index);
        }
      return needs.filter((index) => !below.has(index)).sort((a, b) => a - b);
    });
  }

  #order(missing, requires) {
    const order = [];
    const placed = new Array(missing.length).fill(false);
    while (order.length < missing.length) {
      let best = -1;
      for (let i = 0; i < missing.length; i++)
        if (!placed[i] && (best < 0 || missing[i].gain > missing[best].gain) && requires[i].every((before) => placed[before])) best = i;
      placed[best] = true;
      order.push(best);
    }
    return order;
  }

  /** The fewest steps and suggestions that close all that any closes, by trying sets from the smallest on. */
  #plan(missing, order) {
    const candidates = [...new Set(missing.flatMap(({ it }) => it.closedBy))].filter((at) => this.actions[at].kind !== "responsibility").sort((a, b) => a - b);
    const masks = missing.map(({ it }) => candidates.reduce((mask, action, bit) => (it.closedBy.includes(action) ? mask | (1 << bit) : mask), 0));
    const wanted = [...new Set(masks.filter((mask) => mask !== 0))];
    const covers = (set) => wanted.every((mask) => (mask & set) !== 0);
    let chosen = 0;
    const choose = (from, left, set) => {
      if (left === 0) return covers(set) ? ((chosen = set), true) : false;
      for (let i = from; i < candidates.length; i++) if (choose(i + 1, left - 1, set | (1 << i))) return true;
      return false;
    };
    for (let size = 0; size <= candidates.length && !choose(0, size, 0); size++);
    const rank = new Map(order.map((index, place) => [index, place]));
    return candidates
      .map((action, bit) => ({ action, closes: missing.map((_, index) => index).filter((index) => (masks[index] >> bit) & 1), taken: (chosen >> bit) & 1 }))
      .filter(({ taken }) => taken)
      .map((it) => ({ ...it, first: Math.min(...it.closes.map((index) => rank.get(index))) }))
      .sort((a, b) => a.first - b.first)
      .map(({ action, closes }) => ({ ...this.actions[action], closes: closes.map((index) => missing[index].it.name) }));
  }

  readiness(said) {
    let lacking = 0;
    for (const it of this.skills) {
      const has = this.level(said, it);
      if (has < 1) lacking += it.weight * (1 - has);
    }
    return 1 - lacking / this.asked;
  }

  /** What each missing skill would move, here and in the roles that follow. */
  whatIf(profile, next) {
    const said = this.said(profile);
    const skills = [];
    for (const it of this.skills) {
      if (this.level(said, it) >= 1) continue;
      const old = said.get(it.skill);
      said.set(it.skill, { level: 1 });
      skills.push({ skill: it.name, readiness: rounded(this.readiness(said)), next: next.map((role) => rounded(role.readiness(said))) });
      if (old === undefined) said.delete(it.skill);
      else said.set(it.skill, old);
    }
    return { role: this.guide.title, readiness: rounded(this.readiness(said)), next: next.map((role) => rounded(role.readiness(said))), skills };
  }
}
