// The style sheet, constructed once and shared by all elements of the page: a strict style-src does not forbid it.
import text from "../styles/element.css";

let sheet = null;

/** Gives a shadow root the element's styles. */
export function adoptStyles(root) {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
  }
  root.adoptedStyleSheets = [sheet];
}
