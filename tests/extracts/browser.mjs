// What Chromium makes of pages, for make.py: `node browser.mjs PAGE.html…` writes beside each page
//   .chromium.pdf   its print
//   .innertext      document.body.innerText
//   .selection      everything selected, as the clipboard gets it
import { existsSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const tab = await browser.newPage();
  for (const page of process.argv.slice(2)) {
    const beside = (ending) => page.replace(/\.html$/, ending);
    await tab.goto(pathToFileURL(page).href);
    await tab.pdf({ path: beside(".chromium.pdf"), format: "A4", margin: { top: "2cm", bottom: "2cm", left: "2cm", right: "2cm" } });
    writeFileSync(beside(".innertext"), await tab.evaluate(() => document.body.innerText));
    writeFileSync(beside(".selection"), await tab.evaluate(() => {
      getSelection().selectAllChildren(document.body);
      return getSelection().toString();
    }));
  }
} finally {
  await browser.close();
}
