// The dialog that opens a guide or a pack: pasted, chosen or dropped anywhere on the page. A text is read before the guide
// that is open gives way to it.
import { h } from "../element/dom.js";
import { sentence } from "../view/reading.js";
import { reportNodes } from "./pack-list.js";
import { MOST_PACK } from "./packs.js";

const MOST_SHOWN = 1 << 20; // bytes: a longer text is not put into the field

/**
 * @param {object} page
 * @param {HTMLElement} page.element  the <career-guide>
 * @param {() => Promise<object>} page.load  the engine
 * @param {import("./packs.js").Packs} page.packs
 * @param {(id: string) => HTMLElement} page.find
 * @param {() => void} page.look  goes on to look for a role
 * @param {(title: string) => void} page.remove  takes one of the person's guides away
 */
export function openerDialog({ element, load, packs, find, look, remove }) {
  const [dialog, title, paste, refused, reading, report] = ["opener", "opener-title", "paste", "refused", "reading", "report"].map(find);

  function open(text = "") {
    paste.value = text;
    refused.hidden = report.hidden = reading.hidden = true;
    dialog.toggleAttribute("data-told", false);
    title.textContent = "Open a guide";
    if (!dialog.open) dialog.showModal();
    paste.focus();
  }

  const close = () => dialog.close();

  function refuse(message) {
    refused.textContent = message;
    refused.hidden = false;
  }

  async function read(textOrBytes, shown, label) {
    refused.hidden = report.hidden = true;
    try {
      if (/^\s*\{/u.test(shown)) {
        const problem = await element.offer(shown);
        return problem ? refuse(problem) : close();
      }
      const bytes = typeof textOrBytes === "string" ? new TextEncoder().encode(textOrBytes) : textOrBytes;
      await progress(`Looking through ${label}…`);
      const told = await packs.read(bytes, label);
      return told ? showReport(told) : await readGuide(textOrBytes);
    } catch (error) {
      return refuse(sentence(error.message));
    } finally {
      reading.hidden = true;
    }
  }

  async function readGuide(textOrBytes) {
    const engine = await load();
    const { id, answer } = engine.open(textOrBytes);
    if (id) {
      engine.close(id);
      close();
      await element.open(textOrBytes);
      scrollTo({ top: 0 });
      return;
    }
    const errors = answer.diagnostics.filter(({ severity }) => severity === "error");
    refuse(errors.map(({ message, line }) => (line > 0 ? `Line ${line}: ` : "") + sentence(message)).join(" "));
  }

  // Painted before the work begins, which lets nothing be painted.
  async function progress(words) {
    reading.textContent = words;
    reading.hidden = false;
    await new Promise((painted) => { requestAnimationFrame(() => setTimeout(painted, 0)); });
  }

  // In place of what the dialog asks for.
  function showReport(told) {
    paste.value = "";
    dialog.toggleAttribute("data-told", true);
    title.textContent = "A pack was opened";
    report.replaceChildren(...reportNodes(told, {
      look: () => {
        close();
        look();
      },
      again: () => open(),
      close,
    }));
    report.hidden = false;
    report.focus();
  }

  async function readFile(file) {
    if (!file) return;
    open();
    if (file.size > MOST_PACK) {
      refuse(`${file.name} is over ${MOST_PACK >> 20} MiB, and is not read.`);
      return;
    }
    await progress(`Reading ${file.name}…`);
    let bytes;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      reading.hidden = true;
      refuse(`${file.name} could not be read.`); // gone meanwhile, or a folder
      return;
    }
    const shown = bytes.length > MOST_SHOWN ? "" : new TextDecoder().decode(bytes);
    paste.value = shown;
    await read(bytes, shown, file.name);
  }

  find("open").addEventListener("click", () => open());
  find("cancel").addEventListener("click", close);
  find("read").addEventListener("click", () => read(paste.value, paste.value, "Pasted text"));
  find("file").addEventListener("change", ({ target }) => {
    readFile(target.files[0]);
    target.value = "";
  });

  const carriesFile = (event) => event.dataTransfer?.types.includes("Files");
  addEventListener("dragover", (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    find("drop").hidden = false;
  });
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) find("drop").hidden = true;
  });
  addEventListener("drop", (event) => {
    find("drop").hidden = true;
    if (!carriesFile(event)) return;
    event.preventDefault();
    readFile(event.dataTransfer.files[0]);
  });

  function ownRow({ title: name }) {
    const gone = () => {
      remove(name);
      paste.focus();
    };
    return h("li", {}, h("span", {}, name), h("button", { "type": "button", "class": "tool", "aria-label": `Remove ${name}`, "onclick": gone }, "Remove"));
  }

  return {
    open, refuse,
    get isOpen() {
      return dialog.open;
    },
    /** Lists the person's own guides. */
    showOwn(guides) {
      find("own").hidden = guides.length === 0;
      find("own-list").replaceChildren(...guides.map(ownRow));
    },
  };
}
