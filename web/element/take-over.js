// What came in a link or a file: what it holds, and the question what to make of it. Nothing is taken over unasked.
import { counted, listing } from "../view/format.js";
import { freshId, h } from "./dom.js";

/** @param {{state: object, hasOwn: boolean, settle: (replace: boolean) => void}} offer */
export function takeOverDialog({ state, hasOwn, settle }) {
  const titleId = freshId("over");
  const button = (action, label, onclick, className = "button") => h("button", { "type": "button", "class": className, "data-action": action, onclick }, label);
  const choose = (replace) => () => {
    dialog.close();
    settle(replace);
  };
  const parts = [
    counted(state.profile.skills.length, "skill"),
    state.steps.length && counted(state.steps.length, "ticked step"),
    state.profile.gates.length && counted(state.profile.gates.length, "answer about a licence or the like", "answers about licences and the like"),
    state.pace && "a pace",
    state.guide && "the guide itself",
  ].filter(Boolean);
  const dialog = h("dialog", { "class": "take", "part": "take-over", "aria-labelledby": titleId, "onclose": () => dialog.remove() },
    h("h2", { "class": "heading", "id": titleId }, "Take this over?"),
    h("p", {}, `It holds ${listing(parts)}${state.role ? `, for ${state.role}` : ""}.`),
    hasOwn ? h("p", { "class": "hint" }, "Add: what you have said here stays, and what it says besides is added. Replace: it stands in place of what you have said here. Either can be undone.") : null,
    h("div", { "class": "take-actions" },
      hasOwn ? [button("add", "Add to mine", choose(false), "button main"), button("replace", "Replace mine", choose(true))]
        : button("replace", "Take it over", choose(true), "button main"),
      button("leave", "Leave it", () => dialog.close())));
  return dialog;
}
