// The role's title and the one sentence that answers.
import { noticeOf } from "../view/reading.js";
import { freshId, h, jump, setText } from "./dom.js";

export function answerPart(app) {
  const title = h(app.page ? "h1" : "h2", { "class": "title", "part": "title", "id": freshId("title") });
  const sentence = h("p", { "class": "answer", "part": "answer" });
  const summary = h("p", { "class": "summary", "part": "summary", "hidden": true });
  const notice = h("p", { "class": "notice", "part": "notice", "hidden": true });
  const node = h("header", { "class": "answer-head" }, h("p", { "class": "eyebrow" }, "Career guide"), title, sentence, summary, notice);
  let noted = "";

  function update(view) {
    setText(title, view.guide.title || "A role without a title");
    setText(summary, view.guide.summary);
    summary.hidden = !view.guide.summary;
    sentence.replaceChildren(...view.answer.parts.map(part));
    showNotice(noticeOf(view.reading));
  }

  function showNotice(text) {
    notice.hidden = !text;
    if (noted === text) return;
    noted = text;
    notice.replaceChildren(`${text} `, jump("Look at the text", () => app.goToReading(), { "data-action": "look" }));
  }

  function part({ text, kind, quiet }) {
    const className = quiet ? "quiet" : undefined;
    if (kind === "figure") return h("strong", { "class": "figure" }, text);
    if (kind === "skill") return jump(text, () => app.goToSkill(text), { "data-skill": text });
    if (kind === "role") return jump(text, () => app.goTo("leads"));
    return h("span", { "class": className }, text);
  }

  return { node, update, titleId: title.id };
}
