/**
 * The wasm module behind `web/engine.js`, as its glue gives it, ours or Emscripten's. Text goes in as UTF-8 bytes, answers
 * come out as the UTF-8 bytes of JSON. A view is valid until the next call into the module.
 */
export interface CareerGuideCore {
  /** The engine's version, `major.minor.patch`. */
  version(): string;
  /** A view of `size` bytes to fill before the next call. No more than one byte past the limit of a pack, 64 MiB, is given. */
  input(size: number): Uint8Array;
  /** Reads the input as a vocabulary: its names are known from now on, in place of those before. */
  vocabulary(): void;
  /** Reads the input as a guide and keeps it. Its number; or 0 where it is none, and `answer()` says why. */
  open(): number;
  /** Lets a guide go. An unknown number is ignored. */
  close(id: number): void;
  /** The answer of `parse` for an open guide, with the places of its items where they are asked for. */
  describe(id: number, places: boolean): void;
  /** Makes an open guide's canonical text the answer: UTF-8, no JSON. Empty where the number is unknown. */
  write(id: number): void;
  /**
   * The same with the input, one item a line, in place of the list at `path` (`employers`, `skillGaps.oftenMissing`).
   * Empty also where no list has that path.
   */
  mend(id: number, path: string): void;
  /** The answer of `split` for the input, read as a list of `kind`: skills, employers, sectors or roles. */
  split(kind: string): void;
  /** The answer of `match` for the input; with the own names of an open guide, 0 for none. */
  match(id: number): void;
  /** The skills that what was typed may become, at most `most`: `{"skills": [{"skill", "as"}]}`. */
  complete(typed: string, most: number): void;
  /** Reads the input as a profile, which counts from now on. False where it is none, and `answer()` says why. */
  profile(): boolean;
  /** The answer of `gap` for an open guide and the profile; `steps` below 0 sets no limit. */
  gap(id: number, steps: number): void;
  /** What each missing skill of an open guide would move: `{"role", "readiness", "next", "skills": [{"skill", "readiness", "next"}]}`. */
  whatIf(id: number): void;
  /** The answer of `progression` from an open guide over all open guides; an empty `level` is the first, an empty `to` none. */
  progression(id: number, level: string, to: string): void;
  /** Reads the input, a pack or a guide, into the catalogue in place of what has this name. The answer: `{"note", "added", "leftOut", "replaced"}`. */
  load(name: string): void;
  /** Drops all guides that were loaded under the name; how many. */
  unload(name: string): number;
  /** Drops the guide of this title from the catalogue; whether there was one. */
  drop(title: string): boolean;
  /** The answer: `{"roles": [{"title", "alsoCalled", "in"}]}` of the catalogue. */
  titles(): void;
  /** Opens a guide of the catalogue whole, as `open` does; 0 where the title means none or several. */
  pick(title: string): number;
  /** The answer of `progression` over the catalogue; an empty `level` is the first, an empty `to` none. */
  ahead(from: string, level: string, to: string): void;
  /** The answer of `rank`: `top` 0 is all, `minPay` below 0 any; an empty `sector`, `from` or `kind` is any. */
  rank(top: number, sector: string, minPay: number, from: string, kind: string): void;
  /** The answer of `compare`. */
  compare(from: string, to: string): void;
  /** A view of the last answer. */
  answer(): Uint8Array;
}

/** Starts the module. The wasm is handed over; the module fetches nothing. */
export default function createCore(options: { wasmBinary: ArrayBuffer | Uint8Array }): Promise<CareerGuideCore>;
