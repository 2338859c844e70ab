// The four states of a skill, in the order of the strip, and how they map to the levels of a profile.

/** States in the order in which the strip and the legend show them. */
export const STATES = ["have", "learning", "not-yet", "not-said"];

/** The word that stands beside each mark. */
export const WORDS = { "have": "have", "learning": "learning", "not-yet": "not yet", "not-said": "not said" };

/** The order in which a tap advances, and in which the arrow keys walk. */
export const CHOICES = ["not-said", "have", "learning", "not-yet"];

const LEVELS = { "have": "have", "learning": "learning", "not-yet": "none", "not-said": undefined };

/** The state that a tap leads to. */
export function nextState(state) {
  return CHOICES[(CHOICES.indexOf(state) + 1) % CHOICES.length];
}

/** What the profile holds for a state; undefined where nothing is said. */
export function levelOf(state) {
  return LEVELS[state];
}

/**
 * The state that a profile's level means for a skill of which `need` is asked.
 * Words are relative to the need; figures (`3/5`, 0.6) are absolute.
 */
export function stateOf(level, need = 1) {
  if (level === undefined || level === null || level === "have") return "have";
  if (level === "learning") return "learning";
  if (level === "none") return "not-yet";
  const figure = typeof level === "number" ? level : fraction(level);
  if (figure >= need) return "have";
  return figure > 0 ? "learning" : "not-yet";
}

function fraction(text) {
  const [n, m] = String(text).split("/").map(Number);
  return m > 0 ? n / m : 0;
}
