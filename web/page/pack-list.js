// What is shown of packs: the list in the dialog with what may be done with each, what came of reading one, and whose they
// are, at the foot of the page.
import { h } from "../element/dom.js";
import { listing, thousands } from "../view/format.js";
import { sentence } from "../view/reading.js";
import { plain } from "../view/role-search.js";
import { UNKEPT } from "../store/packs.js";
import { ATLAS, OCCUPATIONS } from "./atlas.js";

const MOST_TITLES = 5;
const guides = (count) => `${thousands(count)} ${count === 1 ? "guide" : "guides"}`;

const button = (text, onclick, attributes = {}) => h("button", { "type": "button", "class": "tool", onclick, ...attributes }, text);

/** The rows of the list: the atlas, and the person's packs. @param {import("./packs.js").Packs} packs */
export function packRows(packs) {
  return [atlasRow(packs), ...packs.list.filter(({ name }) => name !== ATLAS).map((pack) => packRow(packs, pack))];
}

function atlasRow(packs) {
  const { atlas } = packs;
  const name = h("span", {}, `The atlas of ${thousands(OCCUPATIONS)} occupations`, h("span", { "class": "lesser under" }, atlasWords(atlas)));
  const act = atlas === "there" ? button("Leave out", () => packs.closeAtlas(), { "aria-label": "Leave the atlas out" })
    : button(atlas === "" ? "Look in it" : "Try again", () => packs.openAtlas().catch(() => {}), { "disabled": atlas === "loading", "aria-label": atlas === "" ? "Look in the atlas" : "Try the atlas again" });
  return h("li", { "data-pack": ATLAS }, name, act);
}

/** How it stands with the atlas, in a sentence. */
export function atlasWords(atlas) {
  if (atlas === "loading") return "Loading the atlas…";
  if (atlas === "") return "Nurses, welders, accountants: facts of O*NET, without a network";
  return atlas === "there" ? "Looked through, and there at the next visit" : `It could not be loaded: ${atlas}`;
}

function packRow(packs, pack) {
  const row = h("li", { "data-pack": pack.label });
  const ask = () => {
    const keep = button("Keep it", show);
    row.replaceChildren(h("span", {}, `Remove ${pack.label} and its ${guides(pack.added)}?`), h("span", { "class": "both" }, button("Remove", () => packs.remove(pack.name)), keep));
    keep.focus();
  };
  function show(event) {
    const remove = button("Remove…", ask, { "aria-label": `Remove ${pack.label}` });
    row.replaceChildren(h("span", {}, pack.label, h("span", { "class": "lesser under" }, [guides(pack.added), pack.unkept && UNKEPT[pack.unkept]].filter(Boolean).join(". "))), remove);
    if (event) remove.focus();
  }
  show();
  return row;
}

/** What came of reading a pack. @param {object} report  of Packs.read @param {{look, again, close}} ways  to go on */
export function reportNodes({ pack, leftOut, covered, replaced, broken }, { look, again, close }) {
  const some = (titles) => (titles.length > MOST_TITLES ? `${titles.slice(0, MOST_TITLES).join(", ")} and ${titles.length - MOST_TITLES} more` : listing(titles));
  const lines = [
    `${pack.label} is a pack. ${guides(pack.added)} can be found now${leftOut ? `; ${guides(leftOut)} ${leftOut === 1 ? "was" : "were"} left out` : ""}.`,
    covered.length && `Of the same title as a guide that is open here, which stays in front: ${some(covered)}.`,
    replaced.length && `In place of guides that were here before: ${some(replaced)}.`,
    pack.unkept ? UNKEPT[pack.unkept] : "It is kept in this browser, for the next visit and without a network.",
  ].filter(Boolean);
  return [
    h("p", { "class": "report-line" }, lines[0]),
    pack.note ? h("blockquote", { "class": "lesser note" }, pack.note) : h("p", { "class": "lesser" }, "It does not say whose it is."),
    ...lines.slice(1).map((line) => h("p", {}, line)),
    broken.length ? h("details", { "open": broken.length <= MOST_TITLES }, h("summary", {}, `What was left out, and why`), h("ul", { "class": "broken" },
      broken.map(({ title, message, line }) => h("li", {}, h("b", {}, title || "A guide without a title"), ` Line ${line}: ${sentence(message)}`)))) : null,
    h("div", { "class": "dialog-actions" }, button("Find a role in it", look, { "class": "tool main" }), button("Open another…", again), button("Close", close, { "class": "tool last" })),
  ].filter(Boolean);
}

/** Whose the guides are, for the foot of the page: a paragraph a pack. */
export function creditNodes(packs) {
  const { damaged, problem } = packs.kept;
  return [
    ...packs.list.map((pack) => h("p", { "data-pack": pack.label }, h("b", {}, pack.label), ` · ${guides(pack.added)}. ${pack.note.replace(/\s+/gu, " ") || "The pack does not say whose it is."}`)),
    packs.atlas === "loading" ? h("p", {}, "Loading the atlas…") : null,
    packs.atlas && !["loading", "there"].includes(packs.atlas) ? h("p", { "class": "warning", "role": "alert" }, `The atlas could not be loaded: ${packs.atlas} `, button("Try again", () => packs.openAtlas().catch(() => {}), { "class": "link" })) : null,
    damaged.length ? h("p", { "class": "warning" }, `${listing(damaged)} could not be read any more, and was put aside in this browser’s database.`) : null,
    problem === "newer" ? h("p", { "class": "warning" }, "Packs of a newer version of this page are kept here. They are left alone, and are not looked through.") : null,
  ].filter(Boolean);
}

/** Where the open guide comes from, and who else describes the same work; nothing where there is nothing to say. */
export function originNodes({ pack, sameWork: { guides: own, occupations }, title, goTo }) {
  const go = (role) => h("button", { "type": "button", "class": "link", "onclick": () => goTo(role) }, role.title);
  const linked = (those) => those.slice(0, 3).flatMap((role, at) => [at ? ", " : "", go(role)]).concat(those.length > 3 ? [` and ${those.length - 3} more`] : []);
  const nodes = [];
  if (pack) nodes.push(h("span", {}, `From ${pack.name === ATLAS ? "the atlas" : pack.label}${fromWords(pack)}.`));
  if (pack && own.length) nodes.push(h("span", {}, own.length === 1 ? "A guide here describes the same work: " : "Guides here describe the same work: ", linked(nearest(own, title)), "."));
  const [atlas, others] = [true, false].map((is) => occupations.filter((one) => (one.pack === ATLAS) === is));
  if (atlas.length) nodes.push(h("span", {}, "O*NET describes the same work as ", linked(atlas), "."));
  if (others.length) nodes.push(h("span", {}, "In your packs the same work is ", linked(others), "."));
  return nodes;
}

function fromWords({ credit, note }) {
  const words = credit || note.split("\n")[0].replace(/\.\s*$/u, "");
  return words ? `: ${words}` : "";
}

// Of several guides those first that are called so themselves.
function nearest(guides, title) {
  const one = plain(title).replace(/s$/u, "");
  const called = ({ title: own, alsoCalled }) => [own, ...alsoCalled].some((name) => plain(name) === one);
  return guides.toSorted((a, b) => called(b) - called(a));
}
