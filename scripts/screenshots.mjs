// Pictures of the page, as a file on disk: three widths, light and dark, fresh, half ticked, with the ways on open, and with
// the list of roles open, the atlas there; and the print.
// DIST names another folder than dist/, CHROMIUM another browser than the one on the path.
import { execFileSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const root = fileURLToPath(new URL("..", import.meta.url));
const page = pathToFileURL(join(resolve(root, process.env.DIST ?? "dist"), "index.html")).href;
const folder = join(root, "build", "screenshots");
const only = process.argv[2] ?? "";

const HALF = {
  "have": ["Problem Solving", "Written Communication", "Debugging", "Version Control", "Database Fundamentals", "Logging"],
  "learning": ["API Design", "Testing", "Cloud Fundamentals"],
  "none": ["SQL", "Container Basics", "Caching"],
};

const half = Object.entries(HALF).flatMap(([level, names]) => names.map((name) => ({ name, level })));

const pictures = [320, 768, 1440].flatMap((width) => ["light", "dark"].flatMap((theme) => [
  { name: `fresh-${width}-${theme}`, width, theme, skills: [] },
  { name: `half-${width}-${theme}`, width, theme, skills: half },
  { name: `ways-${width}-${theme}`, width, theme, skills: half, goal: "Security Architect" },
  { name: `roles-${width}-${theme}`, width, theme, typed: "software dev", clip: { x: 0, y: 0, width, height: 900 } },
]));

await mkdir(folder, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? execFileSync("which", ["chromium"], { encoding: "utf8" }).trim(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

// Opens what stands below the map, and asks for the ways to a role.
async function openWays(tab, goal) {
  await tab.$eval(".ways", (node) => node.scrollIntoView());
  await tab.$$eval(".ways-heading [aria-expanded=false]", (buttons) => buttons.forEach((button) => button.click()));
  await tab.type("#goal", goal);
  await tab.keyboard.press("Enter");
  for (const shown of [".route", ".reach-row", ".beside-row"]) await tab.waitForSelector(shown);
}

async function open({ width, height = 900, theme = "light", skills = [], goal = "", typed = "" }) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  tab.on("pageerror", (error) => console.error(`page: ${error.message}`));
  tab.on("console", (message) => message.type() === "error" && console.error(`console: ${message.text()}`));
  await tab.setViewport({ width, height });
  await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }, { name: "prefers-reduced-motion", value: "reduce" }]);
  await tab.goto(page);
  await tab.waitForSelector("career-guide >>> [part=title]");
  if (skills.length) {
    await tab.$eval("career-guide", (element, said) => { element.profile = { skills: said }; }, skills);
    await tab.waitForSelector("career-guide >>> .block[data-state=have]");
  }
  if (goal) await openWays(tab, goal);
  if (typed) {
    await tab.click("#chooser");
    await tab.$$eval(".role-way", ([atlas]) => atlas.click());
    await tab.waitForSelector("#credits [data-pack]");
    await tab.type("#chooser", typed);
    await tab.waitForSelector("#chooser-list [role=group]:nth-of-type(2) [role=option]");
  }
  return { tab, done: () => context.close() };
}

async function take(picture) {
  const { tab, done } = await open(picture);
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  if (wide) console.error(`${picture.name}: the page is wider than the window`);
  await tab.screenshot({ path: picture.path ?? join(folder, `${picture.name}.png`), fullPage: picture.clip === undefined, clip: picture.clip });
  await done();
  console.log(picture.name);
}

for (const picture of pictures.filter(({ name }) => name.includes(only))) await take(picture);

// The print twice: as a PDF, whose pages are counted, and as a picture of the same styles at the width of A4.
if ("print".includes(only)) {
  const { tab, done } = await open({ width: 680, theme: "dark", skills: half });
  const pdf = Buffer.from(await tab.pdf({ path: join(folder, "print.pdf"), format: "A4", preferCSSPageSize: true })).toString("latin1");
  await tab.emulateMediaType("print");
  await tab.screenshot({ path: join(folder, "print.png"), fullPage: true });
  await done();
  console.log(`print: ${pdf.match(/\/Type\s*\/Page\b/g)?.length ?? "?"} pages`);
}

if ("readme".includes(only)) {
  await take({ name: "readme", path: join(root, "docs", "page.png"), width: 1280, height: 986, skills: half, clip: { x: 0, y: 0, width: 1280, height: 986 } });
}

await browser.close();
