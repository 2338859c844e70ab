// Reads the published tables by itself: what the importer says is checked against these, not against its own reading.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../..", import.meta.url));
export const command = join(root, "build", "native", "career-guide");
export const fixture = join(root, "tests", "onet", "fixture");

/** Where the whole tables lie, on a machine that has them: beside the repository. */
const shared = [join(root, "..", "shared", "data"), join(root, "..", "..", "shared", "data")].find((it) => existsSync(join(it, "onet_29.2")));
export const whole = shared && {
  onet: join(shared, "onet_29.2"),
  wages: join(shared, "bls", "bls_oews_national_may2024.csv"),
  projections: join(shared, "bls", "bls_employment_projections_2024_34.csv"),
};
export const noWhole = !whole && "the whole tables are not at hand: ../shared/data/onet_29.2 is not there";
export const small = { onet: fixture, wages: join(fixture, "oews_may2031.csv"), projections: join(fixture, "projections.csv") };

/** The arguments that import all of these. */
export const importOf = ({ onet, wages, projections }) => ["import-onet", onet, "--wages", wages, "--projections", projections];

const lines = (path) => readFileSync(path, "utf8").replace(/^\uFEFF/, "").split(/\r?\n/).filter((line) => line.trim() !== "");

/** Rows as objects, by column. */
const objects = ([header, ...rows]) => rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]])));

export const tabbed = (path) => objects(lines(path).map((line) => line.split("\t").map((cell) => cell.trim())));

/** Commas and quotation marks; no line ends inside cells. */
export const commas = (path) =>
  objects(lines(path).map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => (quoted ?? bare).replaceAll('""', '"').trim())));

const read = new Map();

/** All tables, by their names without the ending; read once. */
export function readTables(of) {
  if (!read.has(of)) read.set(of, readAll(of));
  return read.get(of);
}

function readAll({ onet, wages, projections }) {
  const tables = Object.fromEntries(readdirSync(onet).filter((file) => file.endsWith(".txt") && !/^(Read Me|expected)/.test(file)).map((file) => [file.slice(0, -4), tabbed(join(onet, file))]));
  return { ...tables, wages: commas(wages), projections: commas(projections) };
}
