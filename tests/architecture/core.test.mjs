// The rules that the C++ keeps. Dependencies point one way:
//   cli, wasm -> json -> progression -> catalogue -> skill_gap -> {parse, profile} -> guide
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { code, cpp, includes, occurrences, root } from "./sources.mjs";

const none = (found) => assert.deepEqual(found, []);
const offending = (all, isWrong) => all.flatMap(({ path, text }) => includes(text).filter((name) => isWrong(name, path)).map((name) => `${path} includes ${name}`));
/** The part that a path or an include names: `core/src/grammar/pay_def.hpp` is `pay_def`. */
const names = (path) => path.split("/").at(-1).replace(/\.[ch]pp$/, "");

const core = [...cpp("core/include"), ...cpp("core/src")];

test("there is a core to look at", () => assert.ok(core.length > 30));

test("public headers name neither Boost nor nlohmann, nor anything of core/src", () => {
  none(offending(cpp("core/include"), (name) => /^boost|nlohmann/.test(name)));
  none(offending(cpp("core/include"), (name) => name.includes("/") && !name.startsWith("career/")));
  none(offending(cpp("core/include"), (name) => name.endsWith(".hpp") && !name.startsWith("career/")));
});

test("only core/src/grammar names Boost", () => {
  const rest = [...cpp("core"), ...cpp("wasm")].filter(({ path }) => !path.startsWith("core/src/grammar/"));
  none(offending(rest, (name) => name.startsWith("boost")));
  none(occurrences(rest.map((it) => ({ ...it, text: code(it.text) })), /\bx3::|\bboost::/));
});

test("what defines a grammar is included by its own source alone", () => {
  none(offending(core, (name, path) => name.endsWith("_def.hpp") && !path.endsWith(`${name.replace("_def.hpp", ".cpp")}`)));
  // the rest of the core sees the façade and the tree
  const outside = core.filter(({ path }) => !path.startsWith("core/src/grammar/"));
  none(offending(outside, (name) => name.startsWith("grammar/") && !["grammar/grammar.hpp", "grammar/ast.hpp", "grammar/words.hpp"].includes(name)));
});

test("only the readers of profiles name nlohmann", () => {
  none(offending([...cpp("core"), ...cpp("wasm")], (name, path) => name.startsWith("nlohmann") && !["core/src/profile_json.cpp", "core/src/import/json_resume.cpp"].includes(path)));
});

test("the core includes nothing of the command or of the bindings", () => {
  none(offending(core, (name) => /(^|\/)(cli|wasm)\//.test(name) || ["options.hpp", "commands.hpp", "files.hpp", "engine.hpp"].includes(name)));
});

// Each rank may include itself and those before it.
const ranks = [
  ["sorting"],
  ["limits", "letters", "brackets", "utf8", "diagnostic", "diagnostics", "excerpt", "ranking", "lazy"],
  ["guide", "known_headings", "known_terms", "name_ids", "number_index", "known_skills", "profile", "number_lists", "near_names", "word_stems", "stem_names", "spelling_trie", "skill_indexes", "word_forms", "word_settling", "cue_words", "entities", "word_habits", "seams", "seam_weights", "vocabulary", "vocabulary_text"],
  ["ast", "config", "grammar", "headings", "pay", "pay_def", "pay_tokens", "pay_words", "pieces", "pieces_def", "gate_phrases", "gate_phrases_def", "have", "have_def", "document", "document_def", "markup", "markup_def", "words"],
  ["parse", "write", "mend", "canonical", "canonical_items", "canonical_pay", "split_list", "pack", "decode", "page_marks", "find_headings", "layout", "lines", "sections", "split", "gluing", "glued", "lists", "amounts", "bands", "pay_cells", "pay_marks", "pay_rows", "items", "skill_names", "skill_ids", "loose_names", "skill_finder", "mentions", "denials", "ordinary_words", "profile_checks"],
  ["skill_gap", "prepared_role", "role_terms", "person_skills", "gates", "learning_order", "readiness", "what_if", "plan", "roles", "match"],
  ["catalogue", "catalogue_data", "catalogue_index"],
  ["progression", "rank", "compare", "reach", "role_choice", "role_pay", "routes"],
  ["import_onet", "table_rows", "bls_tables", "onet_occupations", "onet_lists", "onet_skills", "onet_ratings", "onet_technologies", "onet_guide", "import", "import_profile", "csv_skills", "level_words"],
  ["json", "json_resume", "json_parts", "json_matches", "json_roles", "json_what_if", "json_writer", "profile_json"],
];
// A header may rank before its source: what a person has is plain data, reading it is work. The step `markup` is the
// parser's; what it shares its name with is a grammar.
const sourcesApart = new Map([
  ["core/src/profile.cpp", "parse"],
  ["core/src/known_headings.cpp", "parse"],
  ["core/src/known_skills.cpp", "parse"],
  ["core/src/markup.hpp", "parse"],
  ["core/src/markup.cpp", "parse"],
]);
const rankOf = (name) => ranks.findIndex((rank) => rank.includes(name));

test("every part of the core has its rank", () => {
  const parts = core.map(({ path }) => names(path));
  none([...new Set(parts.filter((name) => rankOf(name) < 0))]);
});

test("no part of the core includes one of a later rank", () => {
  const rankOfPath = (path) => rankOf(sourcesApart.get(path) ?? names(path));
  none(offending(core, (name, path) => rankOf(names(name)) > rankOfPath(path)));
});

test("the parser does not know what its guides are for", () => {
  const readers = core.filter(({ path }) => /\/(parse|write|canonical|canonical_items|canonical_pay|pack|items|bands|split|split_list|decode|entities|markup|page_marks|find_headings|layout|lists|glued|gluing|word_habits|sections|amounts)\.[ch]pp$|\/grammar\//.test(path));
  none(offending(readers, (name) => /skill_gap|progression|json|role_terms|person_skills|known_skills|plan|roles|catalogue|vocabulary/.test(name)));
});

test("no stream anywhere: they cost the wasm module more than all else", () => {
  const streams = /^(iostream|sstream|fstream|ostream|istream|iomanip|streambuf|strstream|iosfwd|format|regex|locale)$/;
  none(offending([...cpp("core"), ...cpp("wasm")], (name) => streams.test(name)));
});

test("only the command's files.cpp opens files", () => {
  const rest = [...cpp("core"), ...cpp("wasm")].filter(({ path }) => path !== "core/cli/files.cpp");
  none(offending(rest, (name) => /^(filesystem|cstdio|stdio\.h|fcntl\.h|unistd\.h|dirent\.h)$/.test(name)));
  none(occurrences(rest.map((it) => ({ ...it, text: code(it.text) })), /\b(fopen|freopen|popen|system|getenv|remove|rename|tmpfile)\s*\(/));
});

test("the core keeps no state: nothing static that can change", () => {
  none(occurrences(core.map((it) => ({ ...it, text: code(it.text) })), /^\s*(static|inline|thread_local)\s+(?!.*\b(const|constexpr|consteval)\b)[\w:<>,\s*&]+\s+\w+\s*(=|;|\{[^}]*\};)/));
});

test("the core throws and catches nothing of its own", () => {
  // `throw "";` is how a consteval function refuses to compile
  none(occurrences(core.map((it) => ({ ...it, text: code(it.text) })), /\b(throw|try|catch)\b|x3::expect\b/).filter((it) => !it.endsWith('throw "";')));
});

test("no public header is over 150 lines, no source over 300", () => {
  const tooLong = (all, most) => all.filter(({ text }) => text.split("\n").length - 1 > most).map(({ path, text }) => `${path}: ${text.split("\n").length - 1} lines`);
  none(tooLong(cpp("core/include"), 150));
  none(tooLong([...cpp("core"), ...cpp("wasm")], 300));
});

test("every header opens with what it is for and guards itself", () => {
  const headers = [...cpp("core"), ...cpp("wasm")].filter(({ path }) => path.endsWith(".hpp"));
  none(headers.filter(({ text }) => !/^\/\/\/ @file \w+\.hpp\n\/\/\/ @brief /.test(text)).map(({ path }) => path));
  none(headers.filter(({ text }) => !/^#pragma once$/m.test(text)).map(({ path }) => path));
  none(headers.filter(({ path, text }) => !text.startsWith(`/// @file ${path.split("/").at(-1)}\n`)).map(({ path }) => path));
});

test("every source of the core with work of its own has a unit test of its name", () => {
  // Seen through another: the writer of envelopes through json_test, the tables through parse_test and diagnostic_test.
  const through = {
    word_settling: "word_forms",
    spelling_trie: "skill_finder",
    skill_indexes: "match",
    near_names: "match",
    loose_names: "match",
    cue_words: "match",
    mentions: "match",
    denials: "match",
    ordinary_words: "match",
    json_matches: "match",
    csv_skills: "import_profile",
    json_resume: "import_profile",
    level_words: "import_profile",
    gate_phrases: "gates",
    json_what_if: "what_if",
    sections: "parse",
    lines: "headings",
    glued: "lists",
    seam_weights: "seams",
    pieces: "items",
    document: "headings",
    pay: "pay",
    bands: "pay",
    canonical_items: "canonical",
    canonical_pay: "canonical",
    pay_cells: "pay_layouts",
    pay_marks: "pay_layouts",
    pay_rows: "pay_layouts",
    have: "profile",
    grammar: "parse",
    routes: "routes",
    words: "headings",
    name_ids: "role_terms",
    skill_ids: "role_terms",
    onet_occupations: "import_onet",
    onet_lists: "import_onet",
    onet_guide: "import_onet",
    catalogue_data: "catalogue",
    json_roles: "json",
    reach: "rank",
    role_choice: "progression",
  };
  const sources = core.filter(({ path }) => path.endsWith(".cpp")).map(({ path }) => names(path));
  none(sources.filter((name) => !existsSync(join(root, "tests", "unit", `${through[name] ?? name}_test.cpp`))));
});
