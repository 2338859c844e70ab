// The field for a role in the parts below the map. What no role here is called can be asked for as it was typed: guides may
// name it without describing it, or the engine tells what it may mean.
import { roleField } from "./role-field.js";

/** @param {{label: string, id: string, roles: () => object[], further: () => object[], onChoose: (title: string) => void}} options */
export function roleChoice({ label, id, roles, further, onChoose }) {
  const field = roleField({
    label, id, roles, labelled: true, resting: "chosen",
    onChoose: ({ title }) => onChoose(title),
    ways: (typed) => [...(typed.trim() ? [{ label: `Ask for “${typed.trim()}”`, run: () => onChoose(typed.trim()) }] : []), ...further()],
  });
  // Enter takes the row that is marked; where nothing fits, none is, and it takes the way on.
  field.node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || !field.input.value.trim() || field.input.hasAttribute("aria-activedescendant")) return;
    field.node.querySelector(".role-way")?.click();
  }, true);
  return field;
}
