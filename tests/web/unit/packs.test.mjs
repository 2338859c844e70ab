// Packs kept in the browser's database, and every way in which that may fail; what the page remembers beside.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PackStore, browserDatabases } from "../../../web/store/packs.js";
import { PageMemory } from "../../../web/store/page-memory.js";
import { MemoryDatabases, channels } from "../support/databases.mjs";
import { MemoryStorage } from "../support/storage.mjs";

const pack = (name, stamp = 1) => ({ name, label: name, note: "A note", added: 2, stamp, bytes: new TextEncoder().encode(`${name} holds this`) });
const storeOn = (databases, channel = null, patience = 5000) => new PackStore({ databases, channel, patience });
const names = ({ packs }) => packs.map(({ name }) => name);

test("what is kept is there for the next page, to the byte, in the order of keeping", async () => {
  const databases = new MemoryDatabases();
  const store = storeOn(databases);
  assert.equal(await store.keep(pack("b", 1)), "");
  assert.equal(await store.keep(pack("a", 2)), "");
  const { packs, damaged, problem } = await storeOn(databases).all();
  assert.deepEqual([packs.map(({ name }) => name), damaged, problem], [["b", "a"], [], ""]);
  assert.deepEqual(packs[0].bytes, pack("b").bytes);
});

test("a pack of the same name takes the other's place; a removed one is gone", async () => {
  const store = storeOn(new MemoryDatabases());
  await store.keep(pack("a", 1));
  await store.keep({ ...pack("a", 2), note: "Newer" });
  assert.deepEqual((await store.all()).packs.map(({ note }) => note), ["Newer"]);
  assert.equal(await store.remove("a"), "");
  assert.deepEqual(names(await store.all()), []);
});

test("where there is no database, or it refuses, or never answers, that is said and nothing is thrown", async () => {
  const throwing = { open() { throw new DOMException("no", "SecurityError"); } };
  const silent = { open: () => ({}) };
  for (const databases of [null, throwing, silent]) {
    const store = storeOn(databases, null, databases === silent ? 20 : 5000);
    assert.equal(await store.keep(pack("a")), "forbidden");
    assert.equal(await store.remove("a"), "forbidden");
    assert.deepEqual(await store.all(), { packs: [], damaged: [], problem: "forbidden" });
  }
  assert.equal(browserDatabases({ get indexedDB() { throw new DOMException("no", "SecurityError"); } }), null);
  assert.equal(browserDatabases({}), null);
});

test("a full database is told as full, and what was there stays", async () => {
  const databases = new MemoryDatabases();
  const store = storeOn(databases);
  await store.keep(pack("a"));
  databases.refusal = new DOMException("no room", "QuotaExceededError");
  assert.equal(await store.keep(pack("b")), "full");
  databases.refusal = null;
  assert.deepEqual(names(await store.all()), ["a"]);
  assert.equal(await store.keep(pack("b")), "", "room again");
});

test("a database of a newer version is left alone", async () => {
  const databases = new MemoryDatabases();
  databases.version = 99;
  const store = storeOn(databases);
  assert.equal(await store.keep(pack("a")), "newer");
  assert.equal((await store.all()).problem, "newer");
  assert.equal(databases.version, 99);
});

test("a record that is none is put aside untouched and named, and the others are read", async () => {
  const databases = new MemoryDatabases();
  await storeOn(databases).keep(pack("good"));
  const odd = [{ ...pack("text"), version: 1, bytes: "no bytes" }, { name: "empty" }, { ...pack("old"), version: 0 }];
  for (const record of odd) databases.stores.get("packs").rows.set(record.name, record);
  const { packs, damaged } = await storeOn(databases).all();
  assert.deepEqual([packs.map(({ name }) => name), damaged.sort()], [["good"], ["empty", "old", "text"]]);
  assert.deepEqual([...databases.stores.get("aside").rows.values()].map(({ name }) => name).sort(), ["empty", "old", "text"]);
  assert.deepEqual((await storeOn(databases).all()).damaged, [], "they are told once");
});

test("a record that the database itself cannot read costs itself alone", async () => {
  const databases = new MemoryDatabases();
  const store = storeOn(databases);
  await store.keep(pack("a"));
  await store.keep(pack("b"));
  databases.unreadable.add("a");
  const { packs, damaged, problem } = await store.all();
  assert.deepEqual([packs.map(({ name }) => name), damaged, problem], [["b"], ["a"], ""]);
});

test("another tab hears of what is kept and of what is removed", async () => {
  const databases = new MemoryDatabases();
  const channel = channels();
  const here = storeOn(databases, channel());
  const there = storeOn(databases, channel());
  let heard = 0;
  there.subscribe(() => { heard += 1; });
  here.subscribe(() => assert.fail("a tab does not hear itself"));
  await here.keep(pack("a"));
  assert.equal(heard, 1);
  await here.remove("a");
  assert.equal(heard, 2);
});

test("the page remembers the atlas and the pack's guide that was open", () => {
  const storage = new MemoryStorage();
  const memory = new PageMemory(storage);
  assert.deepEqual([memory.atlas, memory.visited], [false, null]);
  memory.atlas = true;
  memory.visited = { title: "Nurse", pack: "atlas", text: "Nurse\nCareer Guide" };
  const next = new PageMemory(storage);
  assert.deepEqual([next.atlas, next.visited?.title], [true, "Nurse"]);
  next.visited = null;
  assert.equal(new PageMemory(storage).visited, null);
});

test("a page's memory that is damaged, forbidden or full is none", () => {
  for (const raw of ["{", "[]", "null", '{"atlas":"yes","visited":{"title":5}}']) {
    const memory = new PageMemory(new MemoryStorage({ "career-guide.page": raw }));
    assert.deepEqual([memory.atlas, memory.visited], [false, null], raw);
  }
  const full = new MemoryStorage();
  full.full = true;
  for (const storage of [null, full]) {
    const memory = new PageMemory(storage);
    memory.atlas = true;
    assert.equal(memory.atlas, true, "it lasts for the visit");
  }
});
