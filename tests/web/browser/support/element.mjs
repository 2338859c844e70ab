// What a test does with a <career-guide> in a tab, and reads from it. Taps and keys are real input.

/** Runs a function with the element's shadow root; `nth` says which element of the page. */
export function inside(frame, action, argument = null, nth = 0) {
  return frame.evaluate(`(${action})(${shadowOf(nth)}, ${JSON.stringify(argument)})`);
}

/** A handle on what a selector finds in an element. */
export async function part(frame, selector, nth = 0) {
  const handle = (await frame.evaluateHandle(`${shadowOf(nth)}.querySelector(${JSON.stringify(selector)})`)).asElement();
  if (!handle) throw new Error(`the element has no ${selector}`);
  return handle;
}

const shadowOf = (nth) => `document.querySelectorAll("career-guide")[${Number(nth)}].shadowRoot`;

export async function click(frame, selector, nth = 0) {
  await (await part(frame, selector, nth)).click();
}

export const rowOf = (name) => `.skill[data-skill="${name}"] .row`;

/** Taps a skill's row so many times. */
export async function tap(frame, name, times = 1, nth = 0) {
  for (let done = 0; done < times; done += 1) await click(frame, rowOf(name), nth);
}

/** All text of the element with white space made one. */
export const allText = (frame, nth = 0) => inside(frame, (shadow) => shadow.textContent.replace(/\s+/g, " "), null, nth);

/** The text of one part. */
export const textOf = (frame, selector, nth = 0) => inside(frame, (shadow, it) => shadow.querySelector(it)?.textContent.replace(/\s+/g, " ").trim() ?? "", selector, nth);

/** The texts of all that a selector finds. */
export const textsOf = (frame, selector, nth = 0) =>
  inside(frame, (shadow, it) => [...shadow.querySelectorAll(it)].map((node) => node.textContent.replace(/\s+/g, " ").trim()), selector, nth);

/** A skill's state as each place shows it; they should all say the same. */
export const stateOf = (frame, name, nth = 0) => inside(frame, (shadow, skill) => {
  const row = shadow.querySelector(`.skill[data-skill="${skill}"]`);
  const shown = [
    row.dataset.state,
    row.querySelector("input:checked").value,
    row.querySelector(".mark").dataset.state,
    row.querySelector(".word").textContent.replace(/^$/, "not said").replaceAll(" ", "-"),
    shadow.querySelector(`.strip .block[data-skill="${skill}"]`).dataset.state,
  ];
  return [...new Set(shown)].join(" | ");
}, name, nth);

/** What the element answers to a program. */
export const gapOf = (frame, nth = 0) => frame.evaluate((at) => document.querySelectorAll("career-guide")[at].gap, nth);
export const profileOf = (frame, nth = 0) => frame.evaluate((at) => document.querySelectorAll("career-guide")[at].profile, nth);

/** Says a whole profile at once. */
export const say = (frame, profile) => frame.evaluate((value) => { document.querySelector("career-guide").profile = value; }, profile);

/** `data-skill` of the row, block or link that has the focus, and what it is. */
export const focused = (frame, nth = 0) => inside(frame, (shadow) => {
  const node = shadow.activeElement;
  return node ? { tag: node.localName, type: node.type ?? "", value: node.value ?? "", skill: node.closest("[data-skill]")?.dataset.skill ?? "", step: node.closest("[data-step]")?.dataset.step ?? "" } : null;
}, null, nth);

/** `{have: 1, …}` as the legend counts. */
export const legend = (frame, nth = 0) => inside(frame, (shadow) =>
  Object.fromEntries([...shadow.querySelectorAll("[data-count]")].map((node) => [node.dataset.count, Number(node.textContent)])), null, nth);
