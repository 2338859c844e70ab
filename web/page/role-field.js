// The field to find a role in: a combobox over titles and other titles. The list answers each keystroke; groups have a
// heading, and ways on ("Open a guide…") are the last of it, so that keys reach them, too.
import { h, setText } from "../element/dom.js";
import { findRoles, roleIndex } from "../view/role-search.js";
import { thousands } from "../view/format.js";

const PAGE = 10; // rows that PageUp and PageDown pass
const MOST = 24; // roles in the list: who does not find theirs among so many types on
const MOST_UNTYPED = 60; // of a group, while nothing is typed
const QUIET = 300; // milliseconds without a key until the count is told

const indexes = new WeakMap();

/** The index of a list of roles, made once for all fields: who changes the roles gives another list. */
export function indexOf(roles) {
  if (!indexes.has(roles)) indexes.set(roles, roleIndex(roles));
  return indexes.get(roles);
}

/**
 * @param {object} options
 * @param {string} options.label  what is asked for; shown where `labelled` is true, else only told
 * @param {string} options.id     of the input; the list's and the options' are made of it
 * @param {() => object[]} options.roles  the roles as role-search.js takes them; the same list while nothing has changed.
 *   `note` is a word to stand beside a role, `heading` of a group's first role a line under the group's name
 * @param {(role: object) => void} options.onChoose
 * @param {(typed: string) => {label: string, run: () => void, stay?: boolean}[]} [options.ways]  what else may be done; `stay`: the list stays open
 * @param {string} [options.placeholder]
 * @param {boolean} [options.labelled]
 * @param {string} [options.resting]  the word beside the role that the field rests on
 * @returns {{node: HTMLElement, input: HTMLInputElement, show: (title: string) => void, refresh: () => void, open: () => void}}
 *   show: the title that the field rests on; refresh: the roles have changed; open: focus it with its list
 */
export function roleField({ label, id, roles, onChoose, ways = () => [], placeholder = "Find a role", labelled = false, resting: restingWord = "open now" }) {
  const listId = `${id}-list`;
  const input = h("input", {
    id, "type": "text", "class": "role-input", "role": "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": listId,
    "autocomplete": "off", "autocapitalize": "off", "spellcheck": "false", "enterkeyhint": "go", "maxlength": "200", placeholder,
  });
  const list = h("div", { "class": "role-list", "role": "listbox", "id": listId, "aria-label": "Roles" });
  const nothing = h("p", { "class": "role-nothing", "aria-hidden": "true", "hidden": true }); // the status tells it
  const pop = h("div", { "class": "role-pop", "hidden": true, "onpointerdown": (event) => event.preventDefault() }, nothing, list);
  const status = h("p", { "class": "hidden", "role": "status" });
  const node = h("div", { "class": "role-field" }, h("label", { "class": labelled ? "role-label" : "hidden", "for": id }, label),
    h("div", { "class": "role-box" }, input, pop), status);
  let resting = ""; // what the field says when nobody types
  let rows = [];    // {node, run}
  let active = -1;
  let timer = 0;
  let chosen = "";  // until it is open

  const isOpen = () => !pop.hidden;
  const typed = () => (input.value === resting ? "" : input.value);

  // `still`: the person has done nothing; the row that they are at stays theirs.
  function refresh({ still = false } = {}) {
    if (!isOpen()) return;
    const at = still ? rows[active]?.name : undefined;
    const { groups, count } = findRoles(indexOf(roles()), typed(), { most: typed().trim() ? MOST : MOST_UNTYPED });
    rows = [];
    const parts = groups.map((group, at) => groupNode(group, at));
    const further = ways(typed());
    if (further.length) parts.push(h("div", { "class": "role-ways", "role": "group", "aria-label": "More" }, further.map(wayRow)));
    list.replaceChildren(...parts);
    nothing.hidden = count > 0;
    setText(nothing, count > 0 ? "" : none());
    // What was typed is answered by the first; where nothing is, the role that is open is where one stands.
    const first = typed() ? 0 : rows.findIndex(({ current }) => current);
    const same = at === undefined ? -1 : rows.findIndex(({ name }) => name === at);
    activate(same >= 0 ? same : count > 0 ? first : -1);
    tell(count);
  }

  const none = () => (typed().trim() ? `No role here is called “${typed().trim()}”.` : "No role is here yet.");

  function groupNode({ label: name, found, more }, at) {
    const headId = `${id}-group-${at}`;
    const { heading = "" } = found[0]?.role ?? roles().find(({ group }) => group === name) ?? {};
    return h("div", { "role": "group", "aria-labelledby": headId, "class": "role-group" },
      h("div", { "class": "role-head", "role": "presentation" }, h("span", { "id": headId, "class": "role-group-name" }, name), heading && h("span", { "class": "role-heading" }, heading)),
      found.map(roleRow),
      more ? h("div", { "class": "role-more", "role": "presentation" }, moreWords(found.length, more)) : null);
  }

  const moreWords = (shown, more) => (shown ? `and ${thousands(more)} more: type on` : `${thousands(more)} roles: type a few letters`);

  function roleRow({ role, as }) {
    const current = role.title === resting;
    return row("role-row", { current, name: `${role.group}\n${role.title}`, run: () => choose(role) }, [
      h("span", { "class": "role-title" }, role.title),
      as ? h("span", { "class": "role-as" }, ` as ${as}`) : null,
      current ? h("span", { "class": "role-note" }, restingWord) : role.note ? h("span", { "class": "role-note" }, role.note) : null,
    ], { "data-role": role.title });
  }

  function wayRow({ label: text, run, stay = false }) {
    return row("role-way", {
      name: text,
      run: () => {
        if (!stay) rest();
        run();
      },
    }, [text]);
  }

  function row(className, entry, content, attributes = {}) {
    const at = rows.length;
    const option = h("div", {
      "role": "option", "id": `${id}-${at}`, "class": className, "aria-selected": "false", "aria-current": entry.current ? "true" : undefined, ...attributes,
      "onclick": () => entry.run(),
    }, content);
    rows.push({ ...entry, node: option });
    return option;
  }

  function activate(at) {
    rows[active]?.node.setAttribute("aria-selected", "false");
    active = rows[at] ? at : -1;
    const now = rows[active]?.node;
    if (!now) return input.removeAttribute("aria-activedescendant");
    now.setAttribute("aria-selected", "true");
    input.setAttribute("aria-activedescendant", now.id);
    return reveal(now);
  }

  // Within the list alone: the page under it stays where it is.
  function reveal(option) {
    const head = rows[0]?.node === option ? list.firstElementChild : option;
    const top = head.offsetTop;
    const bottom = option.offsetTop + option.offsetHeight;
    if (top < pop.scrollTop) pop.scrollTop = top;
    else if (bottom > pop.scrollTop + pop.clientHeight) pop.scrollTop = bottom - pop.clientHeight;
  }

  function tell(count) {
    clearTimeout(timer);
    timer = setTimeout(() => setText(status, !isOpen() ? "" : count === 0 ? none() : `${thousands(count)} ${count === 1 ? "role" : "roles"}`), QUIET);
  }

  function open() {
    input.focus();
    unfold();
  }

  function unfold() {
    if (isOpen()) return;
    pop.hidden = false;
    input.setAttribute("aria-expanded", "true");
    refresh();
  }

  // Back to what the field said before anybody typed.
  function rest() {
    fold();
    input.value = resting;
  }

  function fold() {
    pop.hidden = true;
    rows = [];
    list.replaceChildren();
    activate(-1);
    input.setAttribute("aria-expanded", "false");
    clearTimeout(timer);
    setText(status, "");
  }

  function choose(role) {
    rest();
    chosen = role.title;
    onChoose(role);
  }

  const by = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };

  function move(step) {
    const last = rows.length - 1;
    if (last < 0) return;
    if (Math.abs(step) > 1) activate(Math.min(last, Math.max(0, active + step)));
    else if (active < 0) activate(step > 0 ? 0 : last);
    else activate((active + step + rows.length) % rows.length);
  }

  input.addEventListener("input", () => {
    unfold();
    pop.scrollTop = 0;
    refresh();
  });
  input.addEventListener("focus", () => input.select());
  input.addEventListener("click", () => {
    if (input.value === resting) input.select(); // the click has put the caret somewhere
    unfold();
  });
  input.addEventListener("blur", rest);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (by[event.key]) {
      event.preventDefault();
      if (isOpen()) move(by[event.key]);
      else unfold();
    } else if ((event.key === "Home" || event.key === "End") && isOpen() && active >= 0 && !event.shiftKey) {
      event.preventDefault();
      activate(event.key === "Home" ? 0 : rows.length - 1);
    } else if (event.key === "Enter" && isOpen()) {
      event.preventDefault();
      rows[active]?.run();
    } else if (event.key === "Escape" && (isOpen() || input.value !== resting)) {
      event.preventDefault();
      event.stopPropagation();
      rest();
      input.select();
    }
  });

  return {
    node, input, open,
    refresh: () => refresh({ still: true }),
    show(title) {
      const untouched = input.value === resting;
      if (chosen && title === chosen) setText(status, `${title} is open`);
      chosen = "";
      resting = title;
      if (untouched) input.value = title;
    },
  };
}
