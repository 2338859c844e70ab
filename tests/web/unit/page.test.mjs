// Rules that hold for the sources of the page and the element.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const web = new URL("../../../web/", import.meta.url);
const read = (path) => readFileSync(new URL(path, web), "utf8");
const files = (ending) => readdirSync(web, { recursive: true }).filter((path) => path.endsWith(ending));

test("text stays text: no script parses markup or code", () => {
  for (const path of files(".js")) {
    assert.doesNotMatch(read(path), /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/, path);
  }
});

test("the page allows nothing from elsewhere, and no inline script or style", () => {
  const html = read("index.html");
  assert.match(html, /default-src 'none'/);
  assert.match(html, /require-trusted-types-for 'script'/);
  assert.doesNotMatch(html, /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')| style="| on\w+="|<style|crossorigin|integrity/);
  assert.doesNotMatch(html, /(?:src|href)="(?:https?:)?\/\//);
});

test("what is computed knows no DOM", () => {
  for (const path of files(".js").filter((name) => /^(view|store)\//.test(name))) {
    assert.doesNotMatch(read(path), /\b(?:document\.(?:create|query|get|body)|window\b|HTMLElement)/, path);
  }
});

test("only engine.js speaks to the wasm module", () => {
  for (const path of files(".js").filter((name) => !/^(engine|entry-)/.test(name))) {
    assert.doesNotMatch(read(path), /career-guide-core/, path);
  }
});

test("without scripts the page still gives the skills and steps of the guide that it comes with", () => {
  const html = read("index.html");
  const guide = readFileSync(new URL("../data/guides/junior-backend-engineer.txt", web), "utf8");
  const plain = html.slice(html.indexOf("<noscript>"), html.indexOf("</noscript>"));
  const steps = [...plain.matchAll(/<li>(.*)<\/li>/g)].map(([, step]) => step);
  assert.equal(steps.length, 7);
  for (const step of steps) assert.ok(guide.includes(step), step);
  const skills = [...plain.matchAll(/<h2>(?:Skills to have|Often missing)<\/h2>\s*<p>(.*)\.<\/p>/g)].flatMap(([, list]) => list.split(", "));
  assert.equal(skills.length, 24);
  for (const skill of skills) assert.ok(guide.includes(skill), skill);
});
