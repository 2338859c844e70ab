// Below the map of the element, in its slot `ways`: routes to a role further on, what is within reach, two roles side by
// side. Nothing is computed before the page is painted, out of sight or while folded; the last answer stays until then.
import { h } from "../element/dom.js";
import { besidePart } from "./beside.js";
import { Catalogue } from "./catalogue.js";
import { folding } from "./part.js";
import { reachPart } from "./reach.js";
import { routesPart } from "./routes.js";

const NEAR = "400px 0px"; // so far from the window it counts as in sight

/**
 * Puts the parts into the element.
 * @param {HTMLElement} element  the page's <career-guide>
 * @param {object} page
 * @param {() => Promise<object>} page.load  gives the engine
 * @param {object} page.store
 * @param {() => object[]} page.roles  the roles that one may choose from, as roles.js gives them
 * @param {() => object[]} page.further  what the fields offer beside roles, as role-field.js takes it
 * @returns {{changed: () => void}}  changed: guides or packs have come or gone
 */
export function createWays(element, { load, store, roles, further }) {
  let inSight = false;
  let waiting = false;
  let due = true;
  const app = {
    catalogue: null,
    roles,
    further,
    titles: () => app.catalogue.roles.map(({ title }) => title),
    schedule: () => schedule(),
    async open(title) {
      if (await element.openRole(title)) element.scrollIntoView({ block: "start" });
    },
    routeTo(title) {
      routes.choose(title);
      unfold(routes);
    },
    putBeside(title) {
      beside.choose(title);
      unfold(beside);
    },
  };
  const routes = folding(app, routesPart, "Ways to a role further on");
  const reach = folding(app, reachPart, "Within reach");
  const beside = folding(app, besidePart, "Side by side");
  const parts = [routes, reach, beside];
  const node = h("section", { "slot": "ways", "class": "ways", "aria-label": "Ways on" }, parts.map((part) => part.node));

  function schedule() {
    due = true;
    if (waiting || !inSight) return;
    waiting = true;
    requestAnimationFrame(() => setTimeout(() => {
      waiting = false;
      update();
    }));
  }

  function update() {
    const { guide } = element;
    if (!due || !guide || !app.catalogue) return;
    due = false;
    const now = { guide, profile: element.profile };
    for (const part of parts) if (part.isOpen()) part.update(now);
  }

  function unfold(part) {
    part.setOpen(true);
    part.heading.scrollIntoView({ block: "start" });
    part.button.focus({ preventScroll: true });
  }

  async function changed() {
    app.catalogue ??= new Catalogue(await load());
    app.catalogue.forget();
    for (const part of parts) part.forget?.();
    schedule();
  }

  new IntersectionObserver((entries) => {
    inSight = entries.at(-1).isIntersecting;
    if (inSight && due) schedule();
  }, { rootMargin: NEAR }).observe(node);
  addEventListener("beforeprint", update);
  element.addEventListener("career-guide-open", changed);
  element.addEventListener("career-guide-change", schedule);
  let kept = [store.guides, store.mends];
  store.subscribe(() => {
    const now = [store.guides, store.mends];
    if (now.some((list, at) => list !== kept[at])) queueMicrotask(changed);
    kept = now;
  });
  element.append(node);
  return { changed };
}
