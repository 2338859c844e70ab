// Finding a role among thousands by any of its titles, while one types. An index folds every title once; a look into it
// costs one pass over the roles, and most of them a single comparison.
//
// A role is {title, alsoCalled: [title], group: what its list is headed by, …}; whatever else it carries comes back with it.
// `sameAs` are titles that others have for the same work: they find it as its other titles do.

/** How well a title fits, the best first; from WEAK on it is a title that only holds what was typed somewhere. */
const TITLE = { exact: 0, begins: 1, word: 2, words: 5, inside: 8 };
const ALIAS = { exact: 3, begins: 4, word: 6, words: 7, inside: 9 };
const WEAK = 5;
const LEAST_INSIDE = 3; // letters: fewer stand inside nearly every title

const ASCII = /^[ -~]*$/u; // most titles: a few times faster to fold

/** A text as titles are compared: no case, no accents, words parted by one space; `+` and `#` stay. */
export function plain(text) {
  const bare = ASCII.test(text) ? text : text.normalize("NFKD").replace(/\p{M}/gu, "");
  return bare.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, " ").trim();
}

const tight = (words) => words.replaceAll(" ", "");

const entryOf = new WeakMap(); // a role that is the same object is folded once

/** Folds the titles of a list of roles. Groups keep the order in which they first occur. Cost: linear in the titles. */
export function roleIndex(roles) {
  return { entries: roles.map(folding), groups: [...new Set(roles.map(({ group }) => group))] };
}

function folding(role) {
  if (!entryOf.has(role)) {
    const names = [role.title, ...role.alsoCalled, ...(role.sameAs ?? [])];
    const folded = names.map(plain);
    const tights = folded.map(tight);
    entryOf.set(role, { role, names, folded, tights, spaced: ` ${folded.join("\n ")}`, tight: tights.join("\n") });
  }
  return entryOf.get(role);
}

/**
 * The roles that a typed text may mean, in their groups: {groups: [{label, found: [{role, as}], more}], count}. `as` is the
 * other title by which a role was found, or ""; `more` how many of a group are left out, since no more than `most` are
 * given. A group that holds a good fit stands before those that only hold weak ones.
 */
export function findRoles(index, typed, { most = 40 } = {}) {
  const wanted = plain(typed);
  if (!wanted) return browse(index, most);
  const found = fitting(index, wanted);
  // Who types several of a kind means one of them.
  return inGroups(index, found.length ? found : fitting(index, singular(wanted)), most);
}

const singular = (wanted) => wanted.split(" ").map((word) => (word.length > 3 ? word.replace(/s$/u, "") : word)).join(" ");

function fitting({ entries }, wanted) {
  const words = wanted.split(" ");
  const whole = tight(wanted);
  const look = { wanted, words, whole: whole.length < LEAST_INSIDE ? null : whole, spaced: ` ${wanted}`, starts: words.map((word) => ` ${word}`) };
  const found = [];
  for (const entry of entries) {
    const may = look.starts.every((start) => entry.spaced.includes(start)) || look.whole !== null && entry.tight.includes(look.whole);
    const best = may ? bestName(entry, look) : null;
    if (best) found.push(best);
  }
  return found;
}

// The name of a role that fits best; of equal ones the first.
function bestName({ role, names, folded, tights }, look) {
  let best = null;
  for (let nth = 0; nth < folded.length; nth += 1) {
    const rank = (nth === 0 ? TITLE : ALIAS)[fit(folded[nth], tights[nth], look)];
    if (rank !== undefined && (best === null || rank < best.rank)) best = { role, rank, as: nth === 0 ? "" : names[nth], length: folded[nth].length };
    if (best !== null && best.rank < ALIAS.exact) break; // no other title is better
  }
  return best;
}

function fit(name, close, { wanted, words, whole, spaced, starts }) {
  if (name.startsWith(wanted)) return name === wanted ? "exact" : "begins";
  if (name.includes(spaced)) return "word";
  if (words.length > 1 && starts.every((start) => name.startsWith(start.slice(1)) || name.includes(start))) return "words";
  return whole !== null && close.includes(whole) ? "inside" : "none";
}

function inGroups({ groups }, found, most) {
  found.sort((one, other) => one.rank - other.rank || one.length - other.length);
  const parts = groups.map((label) => {
    const own = found.filter(({ role }) => role.group === label);
    return { label, own, weak: own.length > 0 && own[0].rank >= WEAK };
  }).filter(({ own }) => own.length > 0);
  parts.sort((one, other) => one.weak - other.weak);
  return cut(parts.map(({ label, own }) => ({ label, found: own.map(({ role, as }) => ({ role, as })) })), most);
}

// Nothing typed: what is there. A group that is too long to look through is only counted.
function browse({ entries, groups }, most) {
  const all = groups.map((label) => ({ label, found: entries.filter(({ role }) => role.group === label).map(({ role }) => ({ role, as: "" })) }));
  const count = entries.length;
  return { count, groups: all.map(({ label, found }) => (found.length <= most ? { label, found, more: 0 } : { label, found: [], more: found.length })) };
}

// No more than `most` in all; each group keeps a few, however many the ones before it have.
function cut(groups, most) {
  const count = groups.reduce((sum, { found }) => sum + found.length, 0);
  const least = Math.max(1, Math.floor(most / (2 * Math.max(1, groups.length))));
  let room = most - groups.reduce((sum, { found }) => sum + Math.min(found.length, least), 0);
  return {
    count,
    groups: groups.map(({ label, found }) => {
      const take = Math.min(found.length, least + Math.max(0, room));
      room -= Math.max(0, take - least);
      return { label, found: found.slice(0, take), more: found.length - take };
    }),
  };
}
