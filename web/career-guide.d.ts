/** What `career-guide` exports, as a classic script (global `careerGuide`), for `require` and for `import`. */

/** An answer of the engine. `result` is null exactly where `ok` is false. */
export type Envelope<T> =
  | { ok: true; result: T; diagnostics: Diagnostic[] }
  | { ok: false; result: null; diagnostics: Diagnostic[] };

export interface Diagnostic {
  severity: "error" | "warning" | "note";
  code: string;
  message: string;
  in: string;
  line: number;
  column: number;
  offset: number;
  length: number;
}

export interface Band {
  level: string;
  currency: string;
  low: number | null;
  high: number | null;
  period: "year" | "month" | "hour";
}

export interface Guide {
  title: string;
  summary: string;
  responsibilities: string[];
  topSkills: string[];
  progression: { canLeadTo: string[]; transitions: string[] };
  skillGaps: { oftenMissing: string[]; suggestions: string[] };
  salary: Band[];
  growthTrend: string;
  employers: string[];
  sectors: string[];
  nextSteps: string[];
  needs: Record<string, { level: number; of: number }>;
  about: { alsoCalled: string[]; code: string; sources: string[] };
  /** Only where they were asked for: the places of each item, as [offset, length] in bytes. */
  places?: Record<string, [number, number][][]>;
}

/** What a person has. A level is "none", "learning", "have", "n/m" or a number from 0 to 1; left out it means have. */
export type Level = "none" | "learning" | "have" | `${number}/${number}` | number;

export interface Profile {
  skills: { name: string; level?: Level }[];
  gates?: { text: string; met: boolean }[];
  refuse?: { as: string; skill: string }[];
}

export interface Credit {
  from: string[];
  why: "related" | "part";
}

export interface Gap {
  role: string;
  readiness: number;
  readinessUpTo: number;
  have: { skill: string; as: string; has: number; credit: Credit | null }[];
  missing: {
    skill: string;
    weight: number;
    need: number;
    has: number;
    said: boolean;
    from: ("topSkills" | "oftenMissing")[];
    credit: Credit | null;
    requires: string[];
    closedBy: { kind: "nextStep" | "suggestion" | "responsibility"; index: number }[];
  }[];
  gates: { text: string; kind: "licence" | "degree" | "experience" | "clearance"; met: boolean | null }[];
  order: string[];
  plan: { kind: "nextStep" | "suggestion"; index: number; text: string; closes: string[] }[];
  other: string[];
  unmatched: string[];
}

export interface Pay extends Band {
  basis: string;
  change: { from: string; low: number; high: number; sameBasis: boolean } | null;
}

export interface Progression {
  from: string;
  next: {
    title: string;
    kind: "promotion" | "transition";
    known: boolean;
    readiness: number | null;
    missing: string[];
    pay: Pay | null;
  }[];
  routes: { hops: { title: string; kind: "promotion" | "transition"; learn: string[]; cost: number | null }[]; cost: number }[];
}

export interface WhatIf {
  role: string;
  readiness: number;
  /** Of each known role that it leads to, promotions first. */
  next: number[];
  /** With each missing skill, had in full. */
  skills: { skill: string; readiness: number; next: number[] }[];
}

export interface Ranking {
  roles: { title: string; readiness: number; missing: string[]; pay: Pay | null }[];
  leverage: { skill: string; roles: number }[];
}

export interface Comparison {
  from: string;
  to: string;
  shared: string[];
  toLearn: string[];
  leftBehind: string[];
  pay: Pay | null;
}

export interface Engine {
  readonly version: string;
  /** Makes the names of a vocabulary known, in place of those before; guides that are open stay as they were read. */
  loadVocabulary(textOrBytes: string | Uint8Array): void;
  /** Reads a guide and keeps it open; `id` is 0 where the text is no guide. */
  open(textOrBytes: string | Uint8Array): { id: number; answer: Envelope<Guide> };
  describe(id: number, options?: { places?: boolean }): Envelope<Guide>;
  /** An open guide as canonical text, which is read as the same guide again; empty for an unknown number. */
  write(id: number): string;
  /** The same with other items in one list, by its path in the guide: `employers`, `skillGaps.oftenMissing`. */
  mend(id: number, path: string, items: string[]): string;
  /** The items of a list, read as the body of such a section is. */
  split(text: string, kind: "skills" | "employers" | "sectors" | "roles"): Envelope<{ items: string[] }>;
  close(id: number): void;
  gap(id: number, profile: Profile, options?: { steps?: number }): Envelope<Gap>;
  /** What each missing skill would move. */
  whatIf(id: number, profile: Profile): Envelope<WhatIf>;
  /** The skills that a text claims, each place in bytes of its UTF-8; with the own names of an open guide where one is given. */
  matchText(text: string, options?: { guide?: number }): Envelope<{ skills: { skill: string; as: string; offset: number; length: number }[] }>;
  /** The skills that what was typed may become, the likeliest first. */
  complete(typed: string, most?: number): { skill: string; as: string }[];
  /** From an open guide over all open guides, or from a title over the catalogue. */
  progression(from: number | string, profile: Profile, options?: { level?: string; to?: string }): Envelope<Progression>;
  /** Reads a pack, or one guide, into the catalogue, in place of what was loaded under this name before. */
  loadPack(
    textOrBytes: string | Uint8Array,
    name: string,
  ): Envelope<{ note: string; added: number; leftOut: number; replaced: string[] }>;
  /** Drops what was loaded under this name; how many guides that were. */
  removePack(name: string): number;
  /** Drops one guide of the catalogue; whether there was one of this title. */
  removeRole(title: string): boolean;
  /** All titles of the catalogue, for a search. */
  roles(): { title: string; alsoCalled: string[]; in: string }[];
  /** Opens a guide of the catalogue whole, as open() does. */
  openRole(title: string): { id: number; answer: Envelope<Guide> };
  /** All roles of the catalogue, the nearest first; `top` 0 is all. `minPay` looks at the first band's low figure. */
  rank(
    profile: Profile,
    options?: { top?: number; sector?: string; minPay?: number; from?: string; kind?: "promotion" | "transition" | "" },
  ): Envelope<Ranking>;
  /** Two roles of the catalogue side by side. */
  compare(from: string, to: string, profile: Profile): Envelope<Comparison>;
}

/** The engine, started once. */
export function load(): Promise<Engine>;

/** Registers the element where there are custom elements; done once on loading. */
export function define(load: () => Promise<Engine>, name?: string): void;

/** The one store of this page: what the person has said, kept in the browser. */
export function sharedStore(): Store;

export interface Store {
  readonly profile: Profile;
  readonly guides: { title: string; text: string }[];
  readonly problem: { code: string; message: string } | null;
  readonly undoable: string;
  undo(): string;
  subscribe(listener: () => void): () => void;
}

export class CareerGuideElement extends HTMLElement {
  /** The address of a guide's text. */
  src: string;
  /** "page" for the layout of a whole page, else "". */
  view: string;
  /** The open guide's text; setting it opens another. */
  text: string;
  /** What the person has. */
  profile: Profile;
  /** Other guides on this machine: next roles are found in them. */
  guides: { title: string; text: string }[];
  readonly guide: Guide | null;
  readonly gap: Gap | null;
  readonly diagnostics: Diagnostic[];
  /** Opens a guide's text; true where it is a guide. */
  open(textOrBytes: string | Uint8Array): Promise<boolean>;
  /** Opens a role of a guide or pack that is at hand; true where there is one. */
  openRole(title: string): Promise<boolean>;
  /** Reads a pack of many guides, to look for roles in, in place of the one of this name. */
  loadPack(
    textOrBytes: string | Uint8Array,
    name: string,
  ): Promise<Envelope<{ note: string; added: number; leftOut: number; replaced: string[] }>>;
  /** Drops a pack; how many guides that were. */
  removePack(name: string): Promise<number>;
  /** The open guide as canonical text, as the person has mended it; "" where none is open. */
  write(): string;
  /** Shows the ways to take the plan away. */
  takeAway(): void;
  /** Asks the person what to make of a file's text or a link's fragment of ours; resolves to why not, or "". */
  offer(text: string): Promise<string>;
  /** Takes back the last change; what it was, or "". */
  undo(): string;
}

declare global {
  interface HTMLElementTagNameMap {
    "career-guide": CareerGuideElement;
  }
  interface HTMLElementEventMap {
    "career-guide-open": CustomEvent<{ guide: Guide; diagnostics: Diagnostic[]; text: string; pack: string }>;
    "career-guide-change": CustomEvent<{ profile: Profile; gap: Gap }>;
    "career-guide-error": CustomEvent<{ message: string; diagnostics: Diagnostic[] }>;
  }
}
