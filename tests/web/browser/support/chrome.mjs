// One Chromium for a test file, and tabs in it that write down all that the page asks for and complains of.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

export const root = fileURLToPath(new URL("../../../..", import.meta.url));
export const dist = resolve(root, process.env.DIST ?? "dist");
export const distAddress = `${pathToFileURL(dist).href}/`;
export const pageAddress = `${distAddress}index.html`;

const program = process.env.CHROMIUM ?? onPath(["chromium", "chromium-browser", "google-chrome"]);
const flags = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
];

function onPath(names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path)) ?? "";
}

/** Starts a browser with a profile of its own before the tests of a file, and ends it after them. */
export function browserForFile() {
  let browser = null;
  let profile = "";
  before(async () => {
    if (!existsSync(program)) throw new Error("Chromium is missing: the browser tests need it (scripts/setup installs it, CHROMIUM names another place)");
    if (!existsSync(join(dist, "index.html"))) throw new Error("dist/index.html is missing: run scripts/build first");
    profile = await mkdtemp(join(tmpdir(), "career-guide-chromium-"));
    browser = await puppeteer.launch({ executablePath: program, headless: true, userDataDir: profile, args: flags, protocolTimeout: 30_000 });
  });
  const ends = [];
  // The browser ends whatever a check at the end has to say: left open, it would keep the test run from ending.
  after(async () => {
    try {
      for (const end of ends.reverse()) await end();
    } finally {
      await browser?.close();
      if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
  return {
    /**
     * A tab with storage of its own. `prepare(tab)` runs before the page is loaded; `quiet: false` lets the page
     * complain. @returns {Promise<Watched>}
     */
    async tab(t, options = {}) {
      const context = await browser.createBrowserContext();
      t.after(() => context.close());
      return watchedTab(t, context, options);
    },
    /** One tab for tests that only read, or that say a whole profile first; loaded with the first of them. */
    shared(options = {}) {
      let opened = null;
      return () => (opened ??= this.tab({ after: (end) => ends.push(end) }, options));
    },
  };
}

/**
 * @typedef {object} Watched
 * @property {import("puppeteer-core").Page} tab
 * @property {string[]} requests    every address that was asked for, in order
 * @property {string[]} complaints  errors and warnings of the console, exceptions, dialogs, crashes
 * @property {(options?: object) => Promise<Watched>} again  another tab with the same storage
 */
async function watchedTab(t, context, { address = pageAddress, width = 1280, height = 900, quiet = true, ready = guideShown, prepare } = {}) {
  const tab = await context.newPage();
  tab.setDefaultTimeout(15_000);
  const requests = [];
  const complaints = [];
  tab.on("console", (message) => ["error", "warn", "assert"].includes(message.type()) && complaints.push(`console: ${message.text()}`));
  tab.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  tab.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  tab.on("error", (error) => complaints.push(`crash: ${error.message}`));
  const network = await tab.createCDPSession();
  network.on("Network.requestWillBeSent", ({ request }) => requests.push(request.url));
  network.on("Network.webSocketCreated", ({ url }) => requests.push(url));
  network.on("Network.webTransportCreated", ({ url }) => requests.push(url));
  await network.send("Network.enable");
  await tab.setViewport({ width, height });
  await tab.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }, { name: "prefers-color-scheme", value: "light" }]);
  await prepare?.(tab);
  await tab.goto(address);
  await ready?.(tab);
  if (quiet) t.after(() => assert.deepEqual(complaints, [], "the page complained"));
  return { tab, requests, complaints, again: (options = {}) => watchedTab(t, context, { address, width, height, quiet, ready, ...options }) };
}

/** Waits until an element shows a guide. */
export async function guideShown(tab) {
  await tab.waitForFunction(() => document.querySelector("career-guide")?.shadowRoot?.querySelector("[part=answer]")?.textContent);
}

/** Addresses that are none of the files beside the page, each once. */
export function elsewhere(requests, home = distAddress) {
  return [...new Set(requests.filter((address) => !address.startsWith(home)).map((address) => (address.length > 120 ? `${address.slice(0, 120)}…` : address)))];
}
