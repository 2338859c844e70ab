// The strip: every skill a block, its width its weight, its fill its state. One tab stop; arrows walk the blocks.
// A bubble names the block that is pointed at, focused or tapped; a second tap goes to the skill's row.
import { WORDS, STATES } from "../view/states.js";
import { moveNote, nextNote } from "../view/moves.js";
import { blockLabel, blockNote } from "../view/skills.js";
import { crowd, h, keyed, mark, setText, stillness } from "./dom.js";
import { countedPart } from "./counted.js";

export function stripPart(app) {
  const blocks = h("div", { "class": "blocks", "part": "strip", "role": "group", "aria-label": "Every skill a block, by state; arrow keys walk" });
  const bubbleName = h("strong");
  const bubbleText = h("span");
  const bubbleIf = h("span");
  const bubble = h("div", { "class": "bubble", "aria-hidden": "true", "hidden": true }, bubbleName, bubbleText, bubbleIf);
  const legend = legendPart();
  const counted = countedPart(app);
  const node = h("div", { "class": "strip" },
    h("div", { "class": "strip-frame" }, blocks, bubble),
    h("div", { "class": "legend-row" }, legend.node,
      h("p", { "class": "strip-note" }, h("span", {}, "A skill’s width is its weight. "), counted.button)),
    counted.body);

  let order = [];
  let moves = [];
  let current = ""; // the block that Tab comes to
  let shown = "";

  function show(name) {
    const skill = order.find((item) => item.name === name);
    shown = skill ? name : "";
    bubble.hidden = !skill;
    if (!skill) return;
    setText(bubbleName, skill.name);
    setText(bubbleText, `${WORDS[skill.state]} · ${blockNote(skill)}`);
    const move = moves.find((item) => item.skill === name);
    setText(bubbleIf, move ? [moveNote(move), nextNote(move)].filter(Boolean).join(". ") : "");
    place(blockOf(name));
  }

  // Above its block, but within the strip.
  function place(block) {
    const frame = blocks.getBoundingClientRect();
    const at = block.getBoundingClientRect();
    const middle = at.left - frame.left + at.width / 2;
    const half = bubble.offsetWidth / 2;
    bubble.style.left = `${Math.max(half, Math.min(frame.width - half, middle))}px`;
  }

  function blockOf(name) {
    return [...blocks.children].find((block) => block.dataset.skill === name);
  }

  function move(name) {
    current = name;
    for (const block of blocks.children) block.tabIndex = block.dataset.skill === name ? 0 : -1;
  }

  // Blocks are narrow on a phone: a finger that slides along the strip reads one after the other.
  blocks.addEventListener("pointermove", (event) => {
    const block = nearest(blocks, event.clientX);
    if (block && block.dataset.skill !== shown) show(block.dataset.skill);
  });
  blocks.addEventListener("pointerleave", (event) => {
    if (event.pointerType === "mouse") show(app.root.activeElement?.closest?.(".block")?.dataset.skill ?? "");
  });
  blocks.addEventListener("focusin", (event) => {
    move(event.target.dataset.skill);
    show(event.target.dataset.skill);
  });
  blocks.addEventListener("focusout", () => show(""));
  blocks.addEventListener("keydown", (event) => {
    const at = order.findIndex(({ name }) => name === current);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: order.length - 1 }[event.key];
    if (event.key === "Escape") show("");
    if (to === undefined) return;
    event.preventDefault();
    blockOf(order[Math.max(0, Math.min(order.length - 1, to))].name)?.focus();
  });

  app.root.addEventListener("pointerdown", (event) => {
    if (!blocks.contains(event.target)) show("");
  });

  // What the bubble says of it, for those who do not see that.
  function labelOf(skill) {
    const move = moves.find((item) => item.skill === skill.name);
    return [blockLabel(skill), move && nextNote(move)].filter(Boolean).join(". With it ");
  }

  function makeBlock({ name }) {
    let wasShown = false;
    const block = h("button", {
      "type": "button", "class": "block", "data-skill": name, "tabindex": "-1",
      "onpointerdown": () => { wasShown = shown === name; },
      "onclick": (event) => {
        const byKey = event.detail === 0;
        if (wasShown || byKey) app.goToSkill(name);
        else show(name);
      },
    });
    function update(skill) {
      block.dataset.state = skill.state;
      block.style.flexGrow = String(skill.weight);
      block.setAttribute("aria-label", labelOf(skill));
    }
    return { node: block, update };
  }

  function update(view) {
    order = view.strip;
    moves = view.moves;
    crowd(blocks, order.length);
    const focused = blocks.contains(app.root.activeElement) ? app.root.activeElement : null;
    slide(blocks, () => keyed(blocks, order, ({ name }) => name, makeBlock));
    if (!order.some(({ name }) => name === current)) current = order[0]?.name ?? "";
    move(current);
    if (focused?.isConnected && focused !== app.root.activeElement) focused.focus();
    node.hidden = order.length === 0;
    legend.update(view);
    counted.update(view);
  }

  return { node, update };
}

function nearest(blocks, x) {
  return [...blocks.children].find((block) => x <= block.getBoundingClientRect().right + 2) ?? blocks.lastElementChild;
}

// Blocks slide to their new place in 150 ms.
function slide(parent, change) {
  const before = new Map([...parent.children].map((child) => [child, child.offsetLeft]));
  change();
  if (stillness()) return;
  for (const child of parent.children) {
    const by = (before.get(child) ?? child.offsetLeft) - child.offsetLeft;
    if (Math.abs(by) > 1) child.animate?.([{ transform: `translateX(${by}px)` }, { transform: "none" }], { duration: 150, easing: "ease-out" });
  }
}

function legendPart() {
  const counts = new Map(STATES.map((state) => [state, h("span", { "data-count": state })]));
  const node = h("ul", { "class": "legend", "aria-label": "How many skills are in each state" },
    STATES.map((state) => h("li", {}, mark(state), ` ${WORDS[state]} `, counts.get(state))));
  return { node, update: (view) => STATES.forEach((state) => setText(counts.get(state), String(view.counts[state]))) };
}
