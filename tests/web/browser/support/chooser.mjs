// What a test does with the field to find a role in, by real clicks and keys.

/** Opens the list and gives it whole: {group: [title]}, as with nothing typed. */
export async function rolesListed(tab) {
  if (await tab.$eval("#chooser", (input) => input.getAttribute("aria-expanded")) !== "true") await tab.click("#chooser");
  const groups = await tab.$$eval("#chooser-list [role=group][aria-labelledby]", (nodes) => nodes.map((node) => [
    document.getElementById(node.getAttribute("aria-labelledby")).textContent, [...node.querySelectorAll("[data-role]")].map((row) => row.dataset.role)]));
  return Object.fromEntries(groups);
}

/** Types into the field, in place of what is there, and gives what is listed: [row's text]. */
export async function look(tab, typed) {
  await tab.evaluate(() => document.activeElement.blur());
  await tab.click("#chooser");
  await tab.type("#chooser", typed);
  return rows(tab);
}

/** The rows of the list as they read. */
export const rows = (tab) => tab.$$eval("#chooser-list [role=option]", (options) => options.map((option) => option.textContent.replace(/\s+/g, " ").trim()));

/** The row that Enter would take, or "". */
export const activeRow = (tab) => tab.$eval("#chooser", (input) => {
  const row = document.getElementById(input.getAttribute("aria-activedescendant"));
  return row?.getAttribute("aria-selected") === "true" ? row.dataset.role ?? row.textContent : "";
});

/** Finds a role by its title and clicks it. */
export async function chooseRole(tab, title) {
  await look(tab, title);
  await tab.click(`#chooser-list [data-role="${title}"]`);
}

/** The title that the field rests on. */
export const chosenRole = (tab) => tab.$eval("#chooser", (input) => input.value);
