// Taking it away: the plan as text, on paper and in a calendar, the answer and the profile as files, and a link. Nothing
// of it is sent anywhere: what leaves the page, the person saves or copies.
import { counted } from "../view/format.js";
import { freshId, h, setText } from "./dom.js";

export function takeAwayPart(app) {
  const titleId = freshId("take");
  const status = h("p", { "class": "status", "role": "status" });
  const calendar = row("Calendar", "", [["save-ics", "Save .ics", () => app.take.calendar()]]);
  const pace = h("button", { "type": "button", "class": "button", "data-action": "ask-pace", "onclick": () => go(() => app.askPace()) }, "Set a pace");
  calendar.actions.append(pace);
  const link = row("Link", "", [["copy-link", "Copy the link", copyLink]]);
  const byHand = h("input", { "type": "text", "class": "field", "readonly": true, "aria-label": "The link", "hidden": true });
  link.node.append(byHand);
  const file = h("input", { "type": "file", "class": "hidden-input", "accept": ".json,application/json", "onchange": openFile });
  const own = row("Everything, as JSON", "The answer with what you have said. This page opens it again, here or on another machine.",
    [["save-json", "Save .json", () => app.take.answer()]]);
  own.actions.append(h("label", { "class": "button" }, "Open one…", file));
  const dialog = h("dialog", { "class": "take", "part": "take-away", "aria-labelledby": titleId },
    h("h2", { "class": "heading", "id": titleId }, "Take it away"),
    h("p", { "class": "hint" }, "Saved or copied by you, sent to nobody."),
    row("Plan as text", "Markdown: steps with check boxes, what no step closes, the usual order, next roles, pay.",
      [["copy-plan", "Copy", () => told(app.take.copyPlan(), "The plan is copied")], ["save-plan", "Save .md", () => app.take.plan()]]).node,
    row("Printed page", "The plan with check boxes, on two sheets at most.", [["print", "Print", () => go(() => print())]]).node,
    calendar.node, app.page ? link.node : null, own.node,
    row("Profile", "What you have, as JSON Resume, which other programs read.", [["save-resume", "Save .json", () => app.take.resume()]]).node,
    row("Guide", "This guide as plain text.", [["save-guide", "Save .txt", () => app.saveText()]]).node,
    h("div", { "class": "take-foot" }, status, h("button", { "type": "button", "class": "button", "data-action": "close-take", "onclick": () => dialog.close() }, "Close")));
  const node = h("section", { "class": "take-away no-print", "part": "take-away-button" },
    app.page ? null : h("button", { "type": "button", "class": "button", "data-action": "take-away", "onclick": open }, "Take it away"), dialog);
  let last = null;
  let address = "";

  function row(title, text, buttons) {
    const hint = h("p", { "class": "hint" }, text);
    const actions = h("div", { "class": "take-actions" }, buttons.map(([action, label, onclick]) =>
      h("button", { "type": "button", "class": "button", "data-action": action, "aria-label": `${title}: ${label}`, onclick }, label)));
    return { node: h("div", { "class": "take-row" }, h("div", {}, h("h3", {}, title), hint), actions), hint, actions };
  }

  function go(where) {
    dialog.close();
    where();
  }

  async function told(done, message) {
    const copied = await done;
    setText(status, copied ? message : "The browser does not allow copying here.");
    return copied;
  }

  // Where the browser does not allow copying, the link stands there to be copied by hand.
  async function copyLink() {
    const copied = await told(app.take.copy(address), `The link is copied: ${counted(address.length, "sign")}`);
    if (copied) return;
    byHand.value = address;
    byHand.hidden = false;
    byHand.select();
  }

  async function openFile() {
    const [chosen] = file.files;
    if (!chosen) return;
    const text = await chosen.text();
    file.value = "";
    const problem = await app.offer(text);
    if (problem) setText(status, problem);
    else dialog.close();
  }

  // Only while it is open is anything worked out.
  async function open() {
    setText(status, "");
    byHand.hidden = true;
    if (!dialog.open) dialog.showModal();
    const { dated, planned, paced } = last.plan;
    const ready = dated.length > 0;
    calendar.actions.firstChild.hidden = !ready;
    pace.hidden = ready;
    setText(pace, paced ? "Set lengths" : "Set a pace");
    setText(calendar.hint, planned.length === 0 ? "No step is open, so there is nothing to enter."
      : !paced ? "An event for each step, once you have set a pace and how long each step takes. Nothing is guessed."
        : !ready ? "An event for each step, once you have said how long it takes."
          : dated.length < last.plan.open ? `${counted(dated.length, "event")}; ${last.plan.open - dated.length} more once ${last.plan.open - dated.length === 1 ? "its length is" : "their lengths are"} set.` : `${counted(dated.length, "event")}, a whole day or more each.`);
    pace.hidden ||= planned.length === 0;
    if (!app.page) return;
    const made = await app.take.link();
    address = made.address;
    link.actions.firstChild.disabled = made.problem !== "";
    setText(link.hint, made.problem || "What you have said and ticked, behind the # of the address, which is sent to no server. It opens on any machine that has this page.");
  }

  return { node, update: (view) => { last = view; }, open };
}
