// What counts as right: a guide's fifteen fields, each either exactly what it should be or not.
import { isDeepStrictEqual } from "node:util";

/** The fields of a guide, each with its path. @returns {Map<string, unknown>} */
export function fields(guide) {
  const { progression, skillGaps, ...rest } = guide;
  const under = (name, object) => Object.entries(object).map(([key, value]) => [`${name}.${key}`, value]);
  return new Map([...Object.entries(rest), ...under("progression", progression), ...under("skillGaps", skillGaps)]);
}

/** The paths of the fields of `meaning` that `guide` (null: not read at all) has otherwise. @returns {string[]} */
export function wrongFields(meaning, guide) {
  const got = guide ? fields(guide) : new Map();
  return [...fields(meaning)].filter(([field, value]) => !isDeepStrictEqual(got.get(field), value)).map(([field]) => field);
}
