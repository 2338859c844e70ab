// Files that leave the page by the person's own hand: nothing is sent, the browser saves what it is given.
import { h } from "./dom.js";

/** Has the browser save a text as a file. */
export function saveFile(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  h("a", { "href": url, "download": name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // once the browser has surely read it
}

/** Copies a text; false where the browser does not allow it. */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
