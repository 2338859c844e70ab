// What a person has said, kept on this machine. All elements of a page share one store; other tabs hear of a change
// by the browser's storage event. Where nothing can be kept, the store goes on in memory and says so.
import { browserStorage, keep, keepBackup, readKept, KEY } from "./storage.js";
import { cleanProfile, emptyProfile, readDocument, VERSION } from "./document.js";
import { joined } from "./portable.js";
import { applied, gateChange, guideChange, lengthChange, mendChange, paceChange, profileChange, refusalChange, skillChange, stepChange } from "./changes.js";

const UNDO_DEPTH = 100;

const PROBLEMS = {
  forbidden: () => "Your browser keeps nothing for this page here: what you tick lasts until you close it.",
  full: () => "Your browser has no room left for this page: what you tick from now on lasts until you close it.",
  damaged: (key) => `Some of what was kept here could not be read. It lies untouched under “${key}” in this browser’s storage; the rest goes on.`,
  newer: (key) => `What was kept here comes from a newer version of this page. It lies untouched under “${key}” in this browser’s storage; this version begins anew.`,
  unsaved: () => "What was kept here could not be read, and there is no room to put it aside, so it is left alone: what you tick lasts until you close this page.",
};

export class Store {
  #storage;
  #document;
  #lastRaw = null;
  #inMemory = false;
  #problem = null;
  #undo = [];
  #listeners = new Set();

  /** @param {Storage|null} storage  null: nothing can be kept */
  constructor(storage = browserStorage()) {
    this.#storage = storage;
    this.#read();
  }

  /** What the person has: {skills, gates, refuse}, as the engine takes it. Not to be changed in place. */
  get profile() {
    return this.#document.profile;
  }

  /** The person's own guides: [{title, text}]. */
  get guides() {
    return this.#document.guides;
  }

  /** Texts of guides that the person has put right: [{source, text}]. Another list after each change of it. */
  get mends() {
    return this.#document.mends;
  }

  /** The texts of a guide's steps that are ticked. */
  doneSteps(guide) {
    return this.#document.steps[guide] ?? [];
  }

  /** Null, or why something is not kept: {code, message}. */
  get problem() {
    return this.#problem;
  }

  /** What undo() would take back, in words; "" where there is nothing. */
  get undoable() {
    return this.#undo.at(-1)?.label ?? "";
  }

  /**
   * Says several skills at once: [{name, level}]; a level that is undefined takes the skill back. With them, as the same
   * change, words that do not count for a skill: [{as, skill}].
   */
  saySkills(skills, label, refusals = []) {
    this.#changeAll([
      ...skills.map(({ name, level }) => (document) => skillChange(document, name, level)),
      ...refusals.map((refusal) => (document) => refusalChange(document, refusal, true)),
    ], label);
  }

  /** Refuses words for skills, [{as, skill}], or counts them again. */
  refuse(refusals, refused, label) {
    this.#changeAll(refusals.map((refusal) => (document) => refusalChange(document, refusal, refused)), label);
  }

  // Several changes as one: each is made of the document after those before it.
  #changeAll(makers, label) {
    this.#sync();
    let document = this.#document;
    const changes = makers.map((make) => {
      const change = make(document);
      document = applied(document, change);
      return change;
    });
    this.#change(changes, label);
  }

  sayGate(text, met, label) {
    this.#sync();
    this.#change([gateChange(this.#document, text, met)], label);
  }

  tickStep(guide, text, done, label) {
    this.#sync();
    this.#change([stepChange(this.#document, guide, text, done)], label);
  }

  replaceProfile(profile, label) {
    this.#sync();
    this.#change([profileChange(this.#document, cleanProfile(profile))], label);
  }

  clearProfile(label) {
    this.replaceProfile(emptyProfile(), label);
  }

  keepGuide(title, text, label) {
    this.#sync();
    this.#change([guideChange(this.#document, title, text)], label);
  }

  removeGuide(title, label) {
    this.#sync();
    const text = this.#document.guides.find((guide) => guide.title === title)?.text;
    this.#change([guideChange(this.#document, title, undefined), mendChange(this.#document, text, undefined)], label);
  }

  /** Keeps a guide's text as the person reads it; `text` undefined: as it was given. */
  mendGuide(source, text, label) {
    this.#sync();
    this.#change([mendChange(this.#document, source, text)], label);
  }

  /** Null, or {hours: a week, from: first day}. */
  get pace() {
    return this.#document.pace;
  }

  /** How long steps take: [{text, hours}]. */
  get lengths() {
    return this.#document.lengths;
  }

  setPace(pace, label) {
    this.#sync();
    this.#change([paceChange(this.#document, pace)], label);
  }

  setLength(text, hours, label) {
    this.#sync();
    this.#change([lengthChange(this.#document, text, hours)], label);
  }

  /**
   * Takes over what came from another machine, as one change: added to what is here, or in place of it.
   * @param {object} state  of readPortable
   * @param {{replace: boolean, title: string}} how  `title`: under which a guide that it brings is kept
   */
  takeOver({ role, profile, steps, pace, lengths, guide }, { replace, title }, label) {
    this.#sync();
    let document = this.#document;
    const changes = [];
    const add = (change) => {
      changes.push(change);
      document = applied(document, change);
    };
    add(profileChange(document, replace ? profile : joined(document.profile, profile)));
    if (replace) for (const text of document.steps[role] ?? []) if (!steps.includes(text)) add(stepChange(document, role, text, false));
    for (const text of steps) add(stepChange(document, role, text, true));
    if (replace || !document.pace) add(paceChange(document, pace));
    for (const { text, hours } of lengths) if (replace || !document.lengths.some((length) => length.text === text)) add(lengthChange(document, text, hours));
    if (guide) add(guideChange(document, title, guide));
    this.#change(changes, label);
  }

  /** Takes back the last change; its label, or "" where there is none. */
  undo() {
    const last = this.#undo.pop();
    if (!last) return "";
    this.#sync();
    for (const change of [...last.changes].reverse()) this.#document = applied(this.#document, change, true);
    this.#write();
    return last.label;
  }

  /** `chosen` (a guide's title) or `theme`; remembered, but nothing to undo. */
  setting(name) {
    return this.#document[name];
  }

  setSetting(name, value) {
    if (this.#document[name] === value) return;
    this.#sync();
    this.#document = { ...this.#document, [name]: value };
    this.#write();
  }

  /** Calls back after each change; returns how to stop. */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** To be called with the browser's storage events. */
  heard(event) {
    if (event.key !== null && event.key !== KEY) return;
    this.#sync();
    this.#tell();
  }

  #change(changes, label) {
    for (const change of changes) this.#document = applied(this.#document, change);
    this.#undo.push({ changes, label });
    if (this.#undo.length > UNDO_DEPTH) this.#undo.shift();
    this.#write();
  }

  // Another tab may have written since: take its words first. Not where this tab's own could not be kept.
  #sync() {
    if (this.#inMemory) return;
    const { ok, raw } = readKept(this.#storage);
    if (ok && raw !== this.#lastRaw) this.#read();
  }

  #read() {
    const { ok, raw } = readKept(this.#storage);
    const { document, problem } = readDocument(raw);
    this.#document = document;
    this.#lastRaw = raw;
    if (!ok) return this.#goOnInMemory("forbidden");
    if (!problem) return undefined;
    const key = keepBackup(this.#storage, raw);
    if (key === null) return this.#goOnInMemory("unsaved");
    this.#problem = { code: problem, message: PROBLEMS[problem](key) };
    return undefined;
  }

  #write() {
    if (!this.#inMemory || this.#problem?.code === "full") {
      const text = JSON.stringify({ ...this.#document, version: VERSION });
      if (keep(this.#storage, text)) {
        this.#lastRaw = text;
        if (this.#inMemory) [this.#inMemory, this.#problem] = [false, null];
      } else {
        this.#goOnInMemory("full");
      }
    }
    this.#tell();
  }

  #goOnInMemory(code) {
    this.#inMemory = true;
    this.#problem = { code, message: PROBLEMS[code]() };
  }

  #tell() {
    for (const listener of this.#listeners) listener();
  }
}

let shared = null;

/** The one store of this page. */
export function sharedStore() {
  if (!shared) {
    shared = new Store();
    globalThis.addEventListener?.("storage", (event) => shared.heard(event));
  }
  return shared;
}
