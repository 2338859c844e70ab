// <career-guide>: attributes, properties, methods and events. layout.js puts together, session.js and view/ compute.
import { cleanProfile } from "../store/document.js";
import { sharedStore } from "../store/store.js";
import { sentence } from "../view/reading.js";
import { createApp } from "./app.js";
import { h, ownText, watchOwnText } from "./dom.js";
import { layout } from "./layout.js";
import { Session } from "./session.js";
import { shelfOf } from "./shelf.js";
import { adoptStyles } from "./styles.js";
import { troubleNode } from "./trouble.js";

const Base = globalThis.HTMLElement ?? class {}; // in Node the module loads, and the element is not used
let loadEngine = null;

/** Registers the element; `load` gives the engine. Does nothing where there are no custom elements, or it is there. */
export function define(load, name = "career-guide") {
  loadEngine ??= load;
  if (globalThis.customElements && !customElements.get(name)) customElements.define(name, CareerGuideElement);
}

export class CareerGuideElement extends Base {
  static observedAttributes = ["src", "view"];

  #session = null;
  #store = null;
  #app = null;
  #parts = null;
  #gap = null;
  #view = null;
  #given = undefined; // what was set by `text` or open(), and not by an attribute or the element's own text
  #others = [];
  #asked = 0;         // only the answer to the latest opening counts
  #scheduled = false;
  #lastSaid = "";
  #stop = null;
  #watch = null;

  /** The address of a guide's text. */
  get src() { return this.getAttribute("src") ?? ""; }
  set src(value) { this.setAttribute("src", value); }

  /** "page" for the layout of a whole page, else "". */
  get view() { return this.getAttribute("view") === "page" ? "page" : ""; }
  set view(value) { this.setAttribute("view", value); }

  /** What the open guide's text means, or null. */
  get guide() { return copy(this.#session?.guide ?? null); }

  /** What the person lacks for it, or null. */
  get gap() { return copy(this.#gap); }

  /** What was odd about the text. */
  get diagnostics() { return copy(this.#session?.diagnostics ?? []); }

  /** The open guide's text; setting it opens another. */
  get text() { return this.#session?.text ?? ""; }
  set text(value) { this.open(String(value)); }

  /** What the person has: {skills, gates, refuse}. Setting it can be undone. */
  get profile() { return copy(this.#storeOf().profile); }
  set profile(value) { this.#storeOf().replaceProfile(cleanProfile(value), "the profile"); }

  /** Other guides on this machine, [{title, text}]: next roles are found in them. */
  get guides() { return copy(this.#others); }
  set guides(value) {
    this.#others = Array.isArray(value) ? value.filter((guide) => guide?.title && guide?.text) : [];
    this.#session?.setOthers(this.#others);
    this.#schedule();
  }

  /** Opens a guide's text. Resolves to true where it is a guide. */
  open(textOrBytes) {
    this.#given = textOrBytes;
    return this.isConnected ? this.#openText(textOrBytes) : Promise.resolve(false);
  }

  /** Opens a role of a guide or pack that is at hand, by any of its titles. Resolves to whether there is one. */
  async openRole(title) {
    const role = shelfOf(await loadEngine()).aboutRole(title);
    if (!role) return false;
    this.#given = role.text;
    return this.#openText(role.text, role.pack);
  }

  /** Reads a pack of many guides, to look for roles in; in place of the one of this name. Resolves to the envelope. */
  loadPack(textOrBytes, name) {
    return this.#shelved((shelf) => shelf.addPack(textOrBytes, String(name)));
  }

  /** Drops a pack. Resolves to how many guides that were. */
  removePack(name) {
    return this.#shelved((shelf) => shelf.removePack(String(name)));
  }

  async #shelved(change) {
    const answer = change(shelfOf(await loadEngine()));
    this.#schedule();
    return answer;
  }

  /** The open guide as canonical text, as the person has mended it; "" where none is open. */
  write() {
    return this.#session?.write() ?? "";
  }

  /** Shows the ways to take the plan away. */
  takeAway() { this.#parts?.takeAway.open(); }

  /** Asks the person what to make of a file's text or a link's fragment of ours; resolves to why not, or "". */
  async offer(text) {
    return this.#parts ? this.#app.offer(text) : "No guide is open.";
  }

  /** Takes back the last change; what it was, or "". */
  undo() { return this.#app?.undo() ?? ""; }

  connectedCallback() {
    if (!this.shadowRoot) {
      adoptStyles(this.attachShadow({ mode: "open" }));
      this.#app = createApp(this, this.#hooks());
    }
    this.#stop = this.#storeOf().subscribe(() => this.#schedule());
    this.#watch = watchOwnText(this, () => this.#begin());
    for (const name of ["src", "view", "text", "profile", "guides"]) this.#upgrade(name);
    this.#whenParsed(() => this.#begin());
  }

  disconnectedCallback() {
    this.#stop?.();
    this.#watch?.disconnect();
    queueMicrotask(() => {
      if (this.isConnected) return; // it was only moved
      this.#session?.end();
      this.#session = this.#parts = this.#gap = null;
    });
  }

  attributeChangedCallback(name, before, after) {
    if (before === after || !this.shadowRoot || !this.isConnected) return;
    if (name === "view") return this.#rebuild();
    this.#given = undefined;
    return this.#begin();
  }

  // A property that was set before the element was defined hides the setter: it is set anew.
  #upgrade(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  // The element's own text is only whole once the page is parsed.
  #whenParsed(begin) {
    const waits = document.readyState === "loading" && this.#given === undefined && !this.hasAttribute("src");
    if (waits) document.addEventListener("DOMContentLoaded", begin, { once: true });
    else begin();
  }

  // Which text is meant: what was set, else `src`, else the element's own text.
  #begin() {
    if (this.#given !== undefined) {
      const same = this.#session?.guide && this.#session.text === this.#given;
      return same ? this.#schedule() : this.#openText(this.#given);
    }
    if (this.hasAttribute("src")) return this.#openSource();
    const text = ownText(this);
    return text.trim() ? this.#openText(text) : undefined;
  }

  async #openSource() {
    const asked = this.#nowReading();
    const url = this.src;
    try {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      const bytes = new Uint8Array(await response.arrayBuffer());
      return asked === this.#asked && await this.#openText(bytes);
    } catch (error) {
      if (asked === this.#asked) {
        this.#fail("The guide could not be loaded", `“${url}” could not be loaded: ${error instanceof TypeError ? "it cannot be reached from this page" : error.message}.`, [], "", () => this.#openSource());
      }
      return false;
    }
  }

  async #openText(textOrBytes, pack = "") {
    const asked = this.#nowReading();
    try {
      const engine = await loadEngine();
      return asked === this.#asked && this.isConnected && this.#read(engine, textOrBytes, pack);
    } catch (error) {
      if (asked === this.#asked) {
        this.#fail("The engine could not do its work", sentence(error.message), [], "", () => this.#begin());
      }
      return false;
    }
  }

  #read(engine, textOrBytes, pack) {
    if (!this.#session) {
      this.#session = new Session(engine);
      this.#session.setOthers(this.#others);
    }
    const answer = this.#session.open(textOrBytes, pack);
    if (!answer.ok) {
      const text = typeof textOrBytes === "string" ? textOrBytes : new TextDecoder().decode(textOrBytes);
      const first = answer.diagnostics.find(({ severity }) => severity === "error");
      const place = first?.line > 0 ? `Line ${first.line}: ` : "";
      this.#fail("This text is no guide", place + sentence(first?.message ?? "nothing of it could be read"), answer.diagnostics, text, null);
      return false;
    }
    this.#app.message = this.#lastSaid = "";
    this.#rebuild();
    this.#emit("career-guide-open", { guide: this.guide, diagnostics: this.diagnostics, text: this.#session.text, pack });
    return true;
  }

  // What takes over 300 ms shows its progress: the style sheet waits that long before it lets this be seen.
  #nowReading() {
    this.#parts?.node.setAttribute("aria-busy", "true");
    if (!this.#parts) this.shadowRoot.replaceChildren(h("p", { "class": "loading", "role": "status" }, "Reading the guide…"));
    this.#asked += 1;
    return this.#asked;
  }

  #fail(title, message, diagnostics, text, retry) {
    const before = this.#session?.guide;
    const back = before ? { title: before.title, go: () => { this.#given = this.#session.text; this.#rebuild(); } } : null;
    this.#parts = null;
    this.shadowRoot.replaceChildren(h("div", { "class": this.view ? "guide page" : "guide hosted" },
      troubleNode(this.#app, { title, message, diagnostics, text, retry, back })));
    this.#emit("career-guide-error", { message, diagnostics });
  }

  #rebuild() {
    if (!this.#session?.guide) return;
    this.#parts = layout(this.#app);
    this.shadowRoot.replaceChildren(this.#parts.node); // a new node: no longer busy
    this.#refresh();
  }

  // Changes are coalesced: however many are made in one turn, they are shown once.
  #schedule() {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      if (!this.isConnected) return;
      try {
        this.#refresh();
      } catch (error) {
        this.#fail("The engine could not do its work", sentence(error.message), [], "", () => this.#rebuild());
      }
    });
  }

  #refresh() {
    if (!this.#parts) return;
    const { view, failed } = this.#session.view(this.#store);
    if (failed) {
      this.#fail("What you have said could not be read", failed.diagnostics[0]?.message ?? "", failed.diagnostics, "", () => this.#rebuild());
      return;
    }
    this.#gap = view.gap;
    this.#view = view;
    this.#parts.update(view);
    const said = JSON.stringify([view.profile, view.plan.doneCount]);
    if (this.#lastSaid && said !== this.#lastSaid) this.#emit("career-guide-change", { profile: this.profile, gap: this.gap });
    this.#lastSaid = said;
  }

  #hooks() {
    return {
      store: this.#storeOf(),
      open: (text) => this.open(text),
      session: () => this.#session,
      view: () => this.#view,
      parts: () => this.#parts,
      refresh: () => this.#schedule(),
      lookAhead: (title) => this.#session.lookAhead(title, this.#store.profile),
      openRole: (title) => this.openRole(title),
    };
  }

  #storeOf() {
    this.#store ??= sharedStore();
    return this.#store;
  }

  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }
}

function copy(value) {
  return value === null ? null : structuredClone(value);
}
