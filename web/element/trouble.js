// A text that is no guide, or a guide that could not be loaded: what happened, where, and the ways on.
import { disclosure, h } from "./dom.js";
import { remarkRows } from "./reading.js";

/**
 * @param {object} app
 * @param {{title: string, message: string, diagnostics: object[], text: string, retry: (() => void)|null, back: {title: string, go: () => void}|null}} trouble
 */
export function troubleNode(app, { title, message, diagnostics, text, retry, back }) {
  const heading = app.heading(title);
  const area = h("textarea", { "class": "field", "part": "paste", "rows": "12", "spellcheck": "false", "aria-label": "The text of a guide", "value": text });
  const read = button("Read this text", "read-again", () => app.open(area.value), "button main");
  const others = [
    retry && button("Try again", "retry", retry, "button main"),
    back && button(`Back to ${back.title}`, "back", back.go),
  ];
  const node = h("section", { "class": "trouble", "part": "trouble", "role": "alert", "aria-labelledby": heading.id },
    heading, h("p", { "class": "trouble-message" }, message),
    diagnostics.length > 1 ? h("ul", { "class": "remarks" }, remarkRows(diagnostics)) : null);

  if (text) {
    node.append(
      h("p", { "class": "hint" }, "This is the text that was read. Mend it or paste another; a guide has headings such as “Key Responsibilities” and “Top Skills for Success”."),
      area, h("div", { "class": "trouble-actions" }, read, others));
  } else {
    const paste = disclosure("Paste a guide’s text instead", h("div", {}, area, h("div", { "class": "trouble-actions" }, read)));
    node.append(h("div", { "class": "trouble-actions" }, others), paste.button, paste.body);
  }
  return node;
}

function button(label, action, onclick, className = "button") {
  return h("button", { "type": "button", "class": className, "data-action": action, onclick }, label);
}
