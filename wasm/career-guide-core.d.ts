/**
 * The wasm module behind `web/engine.js`, as its glue gives it, ours or Emscripten's. Text goes in as UTF-8 bytes, answers
 * come out as the UTF-8 bytes of JSON. A view is valid until the next call into the module.
 */
export interface CareerGuideCore {
  /** The engine's version, `major.minor.patch`. */
  version(): string;
  /** A view of `size` bytes to fill before the next call. No more than one byte past the limit of 1 MiB is given. */
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
  /** The answer of `progression` from an open guide over all open guides; an empty `level` is the first, an empty `to` none. */
  progression(id: number, level: string, to: string): void;
  /** A view of the last answer. */
  answer(): Uint8Array;
}

/** Starts the module. The wasm is handed over; the module fetches nothing. */
export default function createCore(options: { wasmBinary: ArrayBuffer | Uint8Array }): Promise<CareerGuideCore>;
