// The style sheets, constructed once and shared by all elements of the page: a strict style-src does not forbid them.
import tokens from "../styles/tokens.css";
import base from "../styles/base.css";
import layout from "../styles/layout.css";
import skills from "../styles/skills.css";
import strip from "../styles/strip.css";
import plan from "../styles/plan.css";
import leads from "../styles/leads.css";
import role from "../styles/role.css";
import print from "../styles/print.css";
import forcedColors from "../styles/forced-colors.css";

let sheets = null;

/** Gives a shadow root the element's styles. */
export function adoptStyles(root) {
  sheets ??= [tokens, base, layout, skills, strip, plan, leads, role, print, forcedColors].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  root.adoptedStyleSheets = sheets;
}
