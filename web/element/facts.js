// The four facts under the strip.
import { h } from "./dom.js";

export function factsPart() {
  const node = h("dl", { "class": "facts", "part": "facts" });
  function update(view) {
    node.replaceChildren(...view.facts.map(({ name, term, text, stated }) =>
      h("div", { "class": "fact", "data-fact": name }, h("dt", {}, term), h("dd", { "class": stated ? undefined : "lesser" }, text))));
  }
  return { node, update };
}
