// Comparing skill names as people type them, and finding what a typed beginning may mean.

/**
 * A name without its case, spaces and punctuation. `+` and `#` stay: C, C++ and C# are three languages.
 */
export function fold(name) {
  return name.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}\p{M}+#]/gu, "");
}

/**
 * The names that a typed text may mean: the name itself, then names that begin with it,
 * then names of which a later word begins with it. Costs one pass over the names.
 */
export function suggest(typed, names, most = 8) {
  const wanted = fold(typed);
  if (!wanted) return [];
  const ranks = [[], [], []];
  for (const name of names) {
    const folded = fold(name);
    if (folded === wanted) ranks[0].push(name);
    else if (folded.startsWith(wanted)) ranks[1].push(name);
    else if (laterWords(name).some((rest) => rest.startsWith(wanted))) ranks[2].push(name);
  }
  return ranks.flat().slice(0, most);
}

/** The name that Enter takes: the name itself, or the first that begins with what was typed; else undefined. */
export function meant(typed, names) {
  const [first] = suggest(typed, names, 1);
  return first !== undefined && fold(first).startsWith(fold(typed)) ? first : undefined;
}

/** Parts of a typed list; commas inside parentheses belong to the name. */
export function splitTyped(text) {
  const parts = [];
  let depth = 0;
  let part = "";
  for (const sign of text) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,;\n]/.test(sign)) {
      parts.push(part);
      part = "";
    } else {
      part += sign;
    }
  }
  return [...parts, part].map((item) => item.trim()).filter(Boolean);
}

function laterWords(name) {
  const words = name.split(/[^\p{L}\p{N}\p{M}+#]+/u).filter(Boolean);
  return words.slice(1).map((_, at) => fold(words.slice(at + 1).join(" ")));
}

/** A typed skill with its level, where one stands behind it: `Python 3/5`, `SQL = learning`; else level `have`. */
export function typedSkill(text) {
  const [, name, level, n, m] = /^(.*\S)(?:\s*=\s*(none|learning|have)|(?:\s*=\s*|\s+)(\d+(?:\.\d{1,2})?)\s*\/\s*(\d+(?:\.\d{1,2})?))$/iu.exec(text.trim()) ?? [];
  if (level) return { name, level: level.toLowerCase() };
  if (name && Number(m) > 0 && Number(n) <= Number(m)) return { name, level: `${n}/${m}` };
  return { name: text.trim(), level: "have" };
}
