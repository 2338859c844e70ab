/**
 * What a term comes down to when letter case, accents, punctuation and spaces are left out. `C`, `C++` and `C#` stay
 * apart.
 * @param {string} term
 */
export function normalised(term) {
  return term.normalize("NFKD").toLowerCase().replaceAll("&", "and").replace(/[^\p{L}\p{N}+#]/gu, "");
}
