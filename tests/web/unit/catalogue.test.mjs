import assert from "node:assert/strict";
import { test } from "node:test";
import { Catalogue } from "../../../web/page/catalogue.js";

const nobody = { skills: [], gates: [], refuse: [] };
const guideOf = (title, more = {}) => ({ title, topSkills: [`${title} skill`], skillGaps: { oftenMissing: [] }, progression: { canLeadTo: [], transitions: [] }, salary: [], sectors: [], growthTrend: "", about: { alsoCalled: [] }, ...more });

// An engine over some guides, that writes down what is asked of it.
function fakeEngine(guides, answers = {}) {
  const asked = [];
  const open = new Set();
  let last = 0;
  return {
    asked, open,
    roles: () => guides.map(({ title, about }) => ({ title, alsoCalled: about.alsoCalled, in: "page" })),
    openRole(title) {
      asked.push(`open ${title}`);
      const guide = guides.find((one) => one.title === title || one.about.alsoCalled.includes(title));
      if (!guide) return { id: 0, answer: { ok: false, result: null } };
      open.add(last += 1);
      return { id: last, answer: { ok: true, result: guide } };
    },
    close: (id) => open.delete(id),
    rank(_, { top, sector = "" }) {
      asked.push(`rank ${top} ${sector}`.trim());
      return { ok: true, diagnostics: [], result: { roles: answers.rank.slice(0, top), leverage: [] } };
    },
    progression(from, _, { level = "" } = {}) {
      asked.push(`from ${from} at ${level}`);
      return { ok: true, result: { next: answers.next?.[from] ?? [], routes: [] }, diagnostics: [] };
    },
  };
}

test("a guide is read once until something changes, and let go at once", () => {
  const engine = fakeEngine([guideOf("Cook")]);
  const catalogue = new Catalogue(engine);
  catalogue.guide("Cook");
  assert.equal(catalogue.guide("Cook").title, "Cook");
  assert.equal(catalogue.guide("Nobody"), null);
  assert.deepEqual(engine.asked, ["open Cook", "open Nobody"]);
  assert.equal(engine.open.size, 0);
  catalogue.forget();
  catalogue.guide("Cook");
  assert.equal(engine.asked.length, 3);
});

const role = (title, readiness, missing = []) => ({ title, readiness, missing, pay: null });
const blank = (title) => guideOf(title, { topSkills: [] });

test("roles that name no skill are left out of a ranking, and as many as were asked for are found behind them", () => {
  const blanks = Array.from({ length: 150 }, (_, at) => `Blank ${at}`);
  const rest = ["Ready", "Near", "Far"].map((title, at) => role(title, 1 - at * 0.3, at ? ["Salting"] : []));
  const engine = fakeEngine([...blanks.map(blank), guideOf("Ready"), guideOf("Near"), guideOf("Far")], { rank: [...blanks.map((title) => role(title, 1)), ...rest] });
  const catalogue = new Catalogue(engine);
  const two = catalogue.rank(nobody, { top: 2 });
  assert.deepEqual([two.roles.map(({ title }) => title), two.more, two.blank], [["Ready", "Near"], true, 150]);
  const all = catalogue.rank(nobody, { top: 3, sector: "Food" });
  assert.deepEqual([all.roles.length, all.more], [3, false]);
  const ranks = engine.asked.filter((line) => line.startsWith("rank"));
  assert.equal(ranks.at(-1), "rank 154 Food"); // so many are blank: asked for at once the next time
  assert.ok(ranks.length <= 4, ranks.join());
});

test("a refused ranking gives the engine's word", () => {
  const engine = { ...fakeEngine([]), rank: () => ({ ok: false, result: null, diagnostics: [{ severity: "error", message: "No." }] }) };
  assert.deepEqual(new Catalogue(engine).rank(nobody, { top: 5 }), { ok: false, diagnostics: [{ severity: "error", message: "No." }] });
});

test("pay along a route is asked for on the level that one has come to, where the guide has it", () => {
  const levels = (...names) => ({ salary: names.map((level) => ({ level })) });
  const next = {
    "Cook": [{ title: "Head Cook", pay: { level: "Mid Level" } }],
    "Chef": [{ title: "Owner", pay: { level: "Senior Level" } }],
    "Owner": [{ title: "Investor", pay: null }],
  };
  const engine = fakeEngine([
    guideOf("Cook", levels("Entry Level")), guideOf("Chef", { ...levels("Entry Level", "Mid Level"), about: { alsoCalled: ["Head Cook"] } }),
    guideOf("Owner", levels("Only Level")), guideOf("Investor"),
  ], { next });
  const pay = new Catalogue(engine).payAlong("Cook", [{ title: "Chef" }, { title: "Owner" }, { title: "Investor" }], nobody);
  assert.deepEqual(pay.map((one) => one?.level ?? null), ["Mid Level", "Senior Level", null]);
  assert.deepEqual(engine.asked.filter((line) => line.startsWith("from")), ["from Cook at ", "from Chef at Mid Level", "from Owner at "]);
});

test("sectors and who leads where are known of all guides, once", async () => {
  const engine = fakeEngine([
    guideOf("Cook", { sectors: ["Hotels", "catering"], progression: { canLeadTo: ["Chef"], transitions: ["Waiter"] } }),
    guideOf("Baker", { sectors: ["Catering"], progression: { canLeadTo: ["chef"], transitions: [] } }),
  ]);
  const catalogue = new Catalogue(engine);
  const ties = await catalogue.ties();
  assert.deepEqual(ties.sectors, ["catering", "Hotels"]);
  assert.deepEqual(ties.leadingTo(["Chef", "Waiter"]), ["Cook", "Baker"]);
  assert.deepEqual(ties.leadingTo(["Nurse"]), []);
  assert.equal(await catalogue.ties(), ties);
});

test("a catalogue that changes while all of it is looked at gives nothing", async () => {
  const engine = fakeEngine(["Cook", "Baker", "Chef"].map((title) => guideOf(title)));
  const { openRole } = engine;
  engine.openRole = (title) => {
    const until = performance.now() + 10; // more than may be done in one go
    while (performance.now() < until);
    return openRole(title);
  };
  const catalogue = new Catalogue(engine);
  const ties = catalogue.ties();
  catalogue.forget();
  assert.equal(await ties, null);
  assert.ok((await catalogue.ties()).sectors);
});
