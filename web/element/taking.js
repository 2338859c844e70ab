// What the person takes away, made from what is shown and what is kept; and what comes back.
import { calendarOf } from "../view/calendar.js";
import { answerFile, isAnswerFile, resumeFile } from "../view/exports.js";
import { counted, fileName } from "../view/format.js";
import { markdownOf } from "../view/markdown.js";
import { fragmentOf, isFragment, MOST_LINK, readFragment } from "../store/link.js";
import { readPortable } from "../store/portable.js";
import { copyText, saveFile } from "./save.js";

/** @param {{store: object, session: () => object, view: () => object}} from */
export function takingOf({ store, session, view }) {
  const title = () => view().guide.title;
  const name = (what, ending) => fileName(`${title()} ${what}`, ending);

  // All that goes along: of lengths those of this guide's steps, of guides the person's own.
  function state() {
    const { plan } = view();
    const texts = new Set([...plan.steps, ...plan.suggestions].map(({ text }) => text));
    const own = store.guides.some(({ text }) => text === session().text);
    return {
      role: title(), profile: store.profile, steps: store.doneSteps(title()), pace: store.pace,
      lengths: store.lengths.filter(({ text }) => texts.has(text)), guide: own ? session().write() : "",
    };
  }

  return {
    copy: copyText,
    copyPlan: () => copyText(markdownOf(view())),
    plan: () => saveFile(name("plan", "md"), "text/markdown", markdownOf(view())),
    calendar: () => saveFile(name("plan", "ics"), "text/calendar", calendarOf({ title: title(), steps: view().plan.dated, now: new Date() })),
    answer: () => saveFile(name("answer", "json"), "application/json", answerFile(state(), view().gap)),
    resume: () => saveFile("resume.json", "application/json", resumeFile(store.profile, view().gap, new Date())),

    /** The link: {address, problem}; `problem` says why there is none, else it is "". */
    async link() {
      const address = location.href.split("#")[0] + await fragmentOf(state());
      const { length } = address;
      const problem = length <= MOST_LINK ? "" : `Too long for a link: it would have ${counted(length, "sign")}, and many programs cut one after ${MOST_LINK}. Save it as JSON instead.`;
      return { address, problem };
    },
  };
}

/** What a text or a fragment offers: {state, problem}; one of them is null. */
export async function readOffer(text) {
  if (isFragment(text)) return readFragment(text);
  try {
    return readPortable(JSON.parse(text));
  } catch {
    return { state: null, problem: isAnswerFile(text) ? "This file is damaged: it is no whole JSON." : "This holds nothing of ours." };
  }
}
