// The command line: exit codes, messages, standard input, folders.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { command, root } from "../golden/cases.mjs";

const reference = join(root, "data", "guides", "junior-backend-engineer.txt");
let dir;

before(() => {
  dir = mkdtempSync(join(tmpdir(), "career-guide-cli-"));
});
after(() => rmSync(dir, { recursive: true, force: true }));

/** @returns {{status: number, out: string, err: string, json: () => object}} */
function run(args, input = "") {
  const { status, stdout, stderr, error } = spawnSync(command(), args, { input, maxBuffer: 1 << 27 });
  assert.equal(error, undefined);
  const out = stdout.toString("utf8");
  return { status, out, err: stderr.toString("utf8"), json: () => JSON.parse(out) };
}

function file(name, text) {
  const path = join(dir, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const guide = (title, ...more) => [`${title}`, "Career Guide", "Top Skills for Success", "- SQL", "- Testing", ...more, ""].join("\n");
const codes = ({ diagnostics }) => diagnostics.map(({ code }) => code);

/** A wrong command line: status 2, nothing on standard output, one line that says what and where to look. */
function isUsage(args, what) {
  const { status, out, err } = run(args);
  assert.equal(status, 2, err);
  assert.equal(out, "");
  assert.match(err, /^career-guide: [^\n]*\n$/);
  assert.match(err, what);
}

describe("exit status 0", () => {
  test("a guide that is read", () => {
    const { status, err, json } = run(["parse", reference]);
    assert.deepEqual([status, err, json().ok], [0, "", true]);
  });
  test("a gap, and a progression", () => {
    assert.equal(run(["gap", "--guide", reference]).status, 0);
    assert.equal(run(["progression", "--guides", reference, "--from", "Junior Backend Engineer"]).status, 0);
  });
  test("a check with warnings and notes alone", () => {
    const odd = file("odd.txt", `noise\n${guide("Odd")}`);
    const { status, out } = run(["check", odd]);
    assert.equal(status, 0);
    assert.match(out, /: warning\[unread-text\]: /);
  });
});

describe("exit status 1", () => {
  test("a text that is no guide", () => {
    const { status, err, json } = run(["parse", file("letter.txt", "Dear all,\n")]);
    assert.deepEqual([status, err, codes(json())], [1, "", ["not-a-guide"]]);
  });
  test("a guide of more than a MiB", () => {
    const { status, json } = run(["parse", file("large.txt", "a".repeat(3 << 20))]);
    assert.deepEqual([status, codes(json())], [1, ["input-too-large"]]);
  });
  test("a level that is none", () => {
    const { status, json } = run(["gap", "--guide", reference, "--have", "SQL=much"]);
    assert.deepEqual([status, codes(json())], [1, ["bad-level"]]);
  });
  test("a profile that is no JSON", () => {
    const { status, json } = run(["gap", "--guide", reference, "--profile", file("bad.json", "{")]);
    assert.deepEqual([status, codes(json())], [1, ["bad-profile"]]);
  });
  test("a role that no guide describes", () => {
    const { status, json } = run(["progression", "--guides", reference, "--from", "Astronaut"]);
    assert.deepEqual([status, codes(json())], [1, ["unknown-role"]]);
  });
  test("a check with an error in some file, all files are told of", () => {
    const { status, out } = run(["check", file("a.txt", "no guide"), file("b.txt", guide("B").replace("- SQL", "- S\xffQL")), file("c.txt", "")]);
    assert.equal(status, 1);
    assert.match(out, /a\.txt:1:1: error\[not-a-guide\]: /);
    assert.match(out, /c\.txt:1:1: error\[not-a-guide\]: /);
  });
});

describe("exit status 2", () => {
  test("no command, or one that is not there", () => {
    isUsage([], /no command/);
    isUsage(["prase", reference], /“prase”.*--help/);
  });
  test("an option that the command has not, or without its value, or twice", () => {
    isUsage(["parse", "--guide", reference], /parse has no option --guide/);
    isUsage(["gap", "--guide"], /--guide needs a value/);
    isUsage(["gap", "--guide", reference, "--guide", reference], /--guide stands twice/);
    isUsage(["gap", "--guide", reference, "--wrong"], /--wrong/);
  });
  test("a file too few or too many", () => {
    isUsage(["parse"], /one FILE/);
    isUsage(["parse", reference, reference], /one FILE/);
    isUsage(["check"], /FILE/);
    isUsage(["gap"], /--guide FILE/);
    isUsage(["gap", "--guide", reference, "SQL"], /“SQL”/);
    isUsage(["progression", "--from", "X"], /--guides PATH/);
    isUsage(["progression", "--guides", reference], /--from ROLE/);
  });
  test("a number of steps that is none", () => {
    for (const steps of ["-1", "two", "1.5", "", "99999999999999999999"]) isUsage(["gap", "--guide", reference, "--steps", steps], /--steps/);
  });
  test("a file that cannot be read, wherever it is named", () => {
    const none = join(dir, "none.txt");
    for (const args of [
      ["parse", none],
      ["check", none],
      ["gap", "--guide", none],
      ["gap", "--guide", reference, "--profile", none],
      ["progression", "--guides", none, "--from", "X"],
      ["progression", "--guides", reference, "--from", "Junior Backend Engineer", "--profile", none],
    ]) {
      const { status, out, err } = run(args);
      assert.equal(status, 2, args.join(" "));
      assert.equal(out, "");
      assert.match(err, /^career-guide: cannot read .*none\.txt: \S[^\n]*\n$/);
    }
  });
  test("a folder where a file is meant", () => {
    assert.equal(run(["parse", dir]).status, 2);
    assert.equal(run(["gap", "--guide", dir]).status, 2);
  });
  test("check goes on to the files that can be read", () => {
    const { status, out, err } = run(["check", join(dir, "none.txt"), file("letter.txt", "Dear all,\n")]);
    assert.equal(status, 2);
    assert.match(err, /cannot read/);
    assert.match(out, /error\[not-a-guide\]/);
  });
});

describe("standard input", () => {
  const text = readFileSync(reference);
  test("- reads the guide from it", () => {
    assert.equal(run(["parse", "-"], text).out, run(["parse", reference]).out);
    assert.equal(run(["gap", "--guide", "-", "--have", "SQL"], text).out, run(["gap", "--guide", reference, "--have", "SQL"]).out);
    assert.equal(run(["check", "-"], "no guide").out.startsWith("-:1:1: error[not-a-guide]: "), true);
  });
  test("- reads the profile from it", () => {
    const { json } = run(["gap", "--guide", reference, "--profile", "-"], '{"skills": [{"name": "SQL"}]}');
    assert.equal(json().result.have[0].skill, "SQL");
  });
  test("- reads one of many guides from it", () => {
    assert.equal(run(["progression", "--guides", "-", "--from", "Junior Backend Engineer"], text).json().ok, true);
  });
  test("nothing on it is no guide", () => {
    assert.deepEqual(codes(run(["parse", "-"], "").json()), ["not-a-guide"]);
  });
});

describe("other people's files as a profile", () => {
  const gap = (path, ...more) => run(["gap", "--guide", reference, "--profile", path, ...more]);
  const has = ({ have, missing }, name) => [...have, ...missing].find(({ skill }) => skill === name).has;
  const resume = JSON.stringify({
    basics: { name: "N. N." },
    skills: [{ name: "Where it is kept", level: "Beginner", keywords: ["SQL"] }, { name: "Debugging", level: "Master" }],
    work: [{ name: "Somewhere", highlights: ["Wrote unit tests in Python.", "No experience with Docker."] }],
  });

  test("a JSON Resume is known by its keys: skills, keywords, levels, and what its texts claim", () => {
    const { status, json } = gap(file("resume.json", resume));
    const { result } = json();
    assert.equal(status, 0);
    assert.deepEqual(["SQL", "Debugging", "Testing"].map((name) => has(result, name)), [0.5, 1, 0]);
    assert.deepEqual(result.other, ["Unit Testing", "Python"]);
    assert.deepEqual(result.unmatched, []);
  });
  test("it may come from standard input, and --have adds to it", () => {
    const { result } = run(["gap", "--guide", reference, "--profile", "-", "--have", "Testing"], resume).json();
    assert.deepEqual([has(result, "Debugging"), has(result, "Testing")], [1, 1]);
  });
  test("a CSV of names and levels is known by its file's name", () => {
    const { result } = gap(file("Levels.CSV", "Skill;Level\r\nSQL;3/5\r\n\"Debugging\";learning\r\n")).json();
    assert.deepEqual([has(result, "SQL"), has(result, "Debugging")], [0.6, 0.5]);
  });
  test("LinkedIn's Skills.csv, which has names alone, means have", () => {
    const { result } = gap(file("Skills.csv", "\ufeffName\nSQL\nData Modelling\nJuggling\n")).json();
    assert.deepEqual([has(result, "SQL"), has(result, "Data Modeling"), result.unmatched], [1, 1, ["Juggling"]]);
  });
  test("rank takes them as well", () => {
    const { result } = run(["rank", "--guides", reference, "--profile", file("Skills.csv", "Name\nSQL\n")]).json();
    assert.equal(result.roles[0].readiness, 0.05);
  });
  test("what is wrong with one is told as for any profile", () => {
    for (const [name, text, code] of [
      ["no-column.csv", "A,B\n1,2\n", "bad-profile"],
      ["empty.csv", "", "bad-profile"],
      ["level.csv", "Name,Level\nSQL,9/5\n", "bad-level"],
      ["many.csv", `Name\n${"a\n".repeat(600_000)}`, "input-too-large"],
      ["resume.json", '{"basics": {}, "skills": 7', "bad-profile"],
      ["large.json", JSON.stringify({ basics: { summary: "a".repeat(2 << 20) } }), "input-too-large"],
    ]) {
      const { status, json } = gap(file(name, text));
      assert.deepEqual([status, codes(json()), json().result], [1, [code], null], name);
    }
  });
});

describe("a profile a line", () => {
  const lines = (input, ...more) => {
    const { status, out, err } = run(["gap", "--guide", reference, "--profiles", "-", ...more], input);
    assert.ok(out === "" || out.endsWith("\n"));
    return { status, err, answers: out.split("\n").slice(0, -1).map((line) => JSON.parse(line)) };
  };
  const one = (profile, ...more) => run(["gap", "--guide", reference, "--profile", "-", ...more], profile).json();
  const sql = '{"skills": [{"name": "SQL"}]}';

  test("each line gets the answer that it gets alone, in its place", () => {
    const people = [sql, "{}", '{"skills": [{"name": "testing", "level": "learning"}, {"name": "Juggling"}]}'];
    for (const input of [people.join("\n"), people.map((it) => `${it}\n`).join(""), people.join("\r\n")]) {
      const { status, err, answers } = lines(input, "--steps", "2");
      assert.deepEqual([status, err], [0, ""]);
      assert.deepEqual(answers, people.map((it) => one(it, "--steps", "2")));
    }
    assert.deepEqual(lines("", "--have", "SQL").answers, []);
    assert.equal(lines("{}\n", "--have", "SQL").answers[0].result.have[0].skill, "SQL");
    const path = file("people.jsonl", people.join("\n"));
    assert.equal(run(["gap", "--guide", reference, "--profiles", path]).out.split("\n").length, 4);
  });
  test("a line that is no profile is answered by its error, and the run goes on", () => {
    const { status, answers } = lines(["no", sql, "", '{"skills": [{"name": "a", "level": "much"}]}', sql].join("\n"));
    assert.equal(status, 1);
    assert.deepEqual(answers.map((it) => codes(it).join()), ["bad-profile", "", "bad-profile", "bad-level", ""]);
    assert.deepEqual(answers.map(({ ok, result }) => ok === (result !== null)), Array(5).fill(true));
  });
  test("hostile lines are told their limit, and the next line is read", () => {
    const skills = (count) => JSON.stringify({ skills: Array.from({ length: count }, (_, at) => ({ name: `s${at}` })) });
    const hostile = [
      ["a".repeat(2 << 20), "input-too-large", /1048576/],
      [`{"skills": [{"name": "${"b".repeat(2 << 20)}"}]}`, "input-too-large", /1048576/],
      [skills(100_000).slice(0, (1 << 20) + 9), "input-too-large", /1048576/],
      [`{"skills":[${'{"name":"x"},'.repeat(20_000)}{"name":"x"}]}`, "input-too-large", /10,?000/],
      [`${"[".repeat(100_000)}`, "bad-profile", /./],
      [`{"x": ${"[".repeat(40)}${"]".repeat(40)}}`, "bad-profile", /16/],
      ['{"skills": [{"name": "\\ud800"}]}', "bad-profile", /./],
      ['{"skills": [{"name": "a\u0001b"}]}', "bad-profile", /./],
      ["\0\0\0", "bad-profile", /./],
    ];
    const { status, answers } = lines(hostile.flatMap(([text]) => [text, sql]).join("\n"));
    assert.equal(status, 1);
    assert.equal(answers.length, 2 * hostile.length);
    for (const [at, [, code, message]] of hostile.entries()) {
      assert.deepEqual(codes(answers[2 * at]), [code], `hostile line ${at + 1}`);
      assert.match(answers[2 * at].diagnostics[0].message, message);
      assert.equal(answers[2 * at + 1].ok, true);
    }
  });
  test("an answer comes before the next line is written", async () => {
    const child = spawn(command(), ["gap", "--guide", reference, "--profiles", "-"]);
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (some) => (out += some));
    for (let count = 1; count <= 3; count++) {
      child.stdin.write(`${sql}\n`);
      while (out.split("\n").length <= count) await once(child.stdout, "data");
    }
    child.stdin.end();
    const [status] = await once(child, "close");
    assert.deepEqual([status, out.split("\n").length], [0, 4]);
  });
  test("a file parted by lines over several processes gives what one gives", (t) => {
    const people = file("parted.jsonl", Array.from({ length: 60 }, (_, at) => `{"skills": [{"name": "SQL", "level": "${at}/60"}]}\n`).join(""));
    const whole = run(["gap", "--guide", reference, "--profiles", people]).out;
    const shell = (script) => spawnSync("bash", ["-c", script], { cwd: dir, encoding: "utf8", env: { ...process.env, COMMAND: command(), GUIDE: reference, PEOPLE: people } });
    const parallel = shell("parallel --version 2>&1 | grep -q '^GNU parallel'").status === 0;
    t.diagnostic(parallel ? "run with GNU parallel" : "GNU parallel is not installed: run with split and xargs -P");
    const { stdout, stderr, status } = shell(parallel
      ? 'parallel --will-cite --pipepart --arg-file "$PEOPLE" --block 700 --keep-order "$COMMAND" gap --guide "$GUIDE" --profiles -'
      : 'split -l 7 "$PEOPLE" part. && ls part.?? | xargs -P 4 -I {} sh -c \'"$COMMAND" gap --guide "$GUIDE" --profiles {} > {}.answers\' && cat part.??.answers');
    assert.deepEqual([status, stderr], [0, ""]);
    assert.equal(stdout, whole);
  });
  test("a wrong command line, and a file that is not there", () => {
    isUsage(["gap", "--guide", reference, "--profiles", "-", "--profile", "-"], /--profiles/);
    isUsage(["gap", "--guide", "-", "--profiles", "-"], /both/);
    isUsage(["gap", "--guide", reference, "--profiles", join(dir, "none.jsonl")], /cannot read/);
    isUsage(["gap", "--guide", reference, "--profiles", dir], /cannot read/);
    const { status, out } = run(["gap", "--guide", file("no-guide.txt", "Dear all,\n"), "--profiles", "-"], sql);
    assert.deepEqual([status, codes(JSON.parse(out))], [1, ["not-a-guide"]]);
  });
});

describe("help and version", () => {
  for (const name of ["parse", "check", "gap", "progression"]) {
    test(`${name} --help says how it is used, with each of its options`, () => {
      const { status, out, err } = run([name, "--help"]);
      assert.deepEqual([status, err], [0, ""]);
      assert.ok(out.startsWith(`Usage: career-guide ${name} `), out);
      assert.equal(run(["help", name]).out, out);
      assert.equal(run([name, "-h"]).out, out);
    });
  }
  test("the options that help names are the options that there are", () => {
    const options = { parse: ["places"], gap: ["guide", "have", "profile", "steps"], progression: ["guides", "from", "to", "level", "have", "profile"] };
    for (const [name, all] of Object.entries(options)) {
      const { out } = run([name, "--help"]);
      for (const option of all) assert.match(out, new RegExp(`--${option}\\b`));
    }
  });
  test("--help alone is an overview of the commands", () => {
    const { status, out } = run(["--help"]);
    assert.equal(status, 0);
    for (const name of ["parse", "check", "gap", "progression"]) assert.match(out, new RegExp(`^  ${name} `, "m"));
    assert.equal(run(["help"]).out, out);
    assert.equal(run(["-h"]).out, out);
  });
  test("no line of help is wider than 120 columns", () => {
    for (const name of ["", "parse", "check", "gap", "progression"]) {
      for (const line of run(["help", ...(name ? [name] : [])]).out.split("\n")) assert.ok(line.length <= 120, line);
    }
  });
  test("the version is the package's", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    assert.equal(run(["version"]).out, `career-guide ${version}\n`);
    assert.equal(run(["--version"]).out, `career-guide ${version}\n`);
  });
});

describe("many guides", () => {
  test("a folder stands for the .txt files in it, and several paths add up", () => {
    file("many/a.txt", guide("Tester", "Can Lead To", "- Lead", "- Chief"));
    file("many/b.txt", guide("Lead"));
    file("many/notes.md", "no guide, and not asked for");
    const chief = file("chief.txt", guide("Chief"));
    const known = (...paths) => run(["progression", "--guides", ...paths, "--from", "Tester"]).json().result.next.map((next) => next.known);
    assert.deepEqual(known(join(dir, "many")), [true, false]);
    assert.deepEqual(known(join(dir, "many"), chief), [true, true]);
  });
  test("a broken guide is left out with a warning that names it", () => {
    file("mixed/a.txt", guide("Tester", "Can Lead To", "- Lead", "- Chief"));
    file("mixed/b.txt", "A letter.\n");
    file("mixed/c.txt", "a".repeat(2 << 20));
    const { status, json } = run(["progression", "--guides", join(dir, "mixed"), "--from", "Tester"]);
    assert.equal(status, 0);
    const { ok, diagnostics } = json();
    assert.equal(ok, true);
    assert.deepEqual(diagnostics.map(({ code, severity }) => `${severity} ${code}`), ["warning broken-guide", "warning broken-guide"]);
    assert.deepEqual(diagnostics.map((it) => it.in), [join(dir, "mixed", "b.txt"), join(dir, "mixed", "c.txt")]);
  });
  test("warnings about one of many name its path", () => {
    file("odd/a.txt", `noise\n${guide("Tester", "Can Lead To", "- Lead", "- Chief")}`);
    const { diagnostics } = run(["progression", "--guides", join(dir, "odd"), "--from", "Tester"]).json();
    assert.deepEqual(diagnostics.map((it) => [it.code, it.in]), [["unread-text", join(dir, "odd", "a.txt")]]);
  });
  test("an empty folder describes no role", () => {
    mkdirSync(join(dir, "empty"), { recursive: true });
    const { status, json } = run(["progression", "--guides", join(dir, "empty"), "--from", "Tester"]);
    assert.deepEqual([status, codes(json())], [1, ["unknown-role"]]);
  });
});

describe("write", () => {
  test("prints the guide as canonical text, which is written as it stands", () => {
    const { status, out, err } = run(["write", reference]);
    assert.deepEqual([status, err], [0, ""]);
    assert.match(out, /^Junior Backend Engineer\nCareer Guide\nKey Responsibilities\n- Implement/);
    assert.match(out, /\nRecommended Next Steps\n1\. Create [^\n]*\n2\. Add /);
    const again = run(["write", "-"], out);
    assert.deepEqual([again.status, again.out], [0, out]);
    assert.deepEqual(run(["parse", "-"], out).json().result, run(["parse", reference]).json().result);
  });
  test("what is left out of the guide is told on standard error", () => {
    const { status, out, err } = run(["write", file("noisy.txt", `noise\n${guide("Odd")}`)]);
    assert.equal(status, 0);
    assert.equal(out, guide("Odd"));
    assert.match(err, /noisy\.txt:1:1: warning\[unread-text\]: [^\n]*\nnoise\n\^~~~~\n$/);
  });
  test("a text that is no guide is an error, and nothing is printed", () => {
    const { status, out, err } = run(["write", reference, file("letter.txt", "Dear all,\n")]);
    assert.deepEqual([status, out], [1, ""]);
    assert.match(err, /letter\.txt:1:1: error\[not-a-guide\]: /);
  });
  test("several guides make a pack, and a pack is written as it stands", () => {
    const a = file("a.txt", guide("A"));
    const b = file("b.txt", guide("B"));
    const { out } = run(["write", a, b]);
    assert.equal(out, `${guide("A")}\n${guide("B")}`);
    const pack = `A note.\n\n${out}`;
    assert.equal(run(["write", file("pack.txt", pack)]).out, pack);
  });
});

describe("split", () => {
  const items = (args, input) => {
    const { status, json } = run(["split", "--kind", ...args], input);
    assert.equal(status, 0);
    return json().result.items;
  };
  test("gives the items of a list, however they stand", () => {
    assert.deepEqual(items(["skills", "CachingMessage QueuesRate Limiting"]), ["Caching", "Message Queues", "Rate Limiting"]);
    assert.deepEqual(items(["employers", "AmazonIBMStripe"]), ["Amazon", "IBM", "Stripe"]);
    assert.deepEqual(items(["roles", "- Data Engineer\n- Analyst"]), ["Data Engineer", "Analyst"]);
    assert.deepEqual(items(["sectors", "-"], "1. Rail\n2. Sea\n"), ["Rail", "Sea"]);
    assert.deepEqual(items(["skills", "--", "-x"]), ["-x"]);
    assert.deepEqual(items(["skills", ""]), []);
  });
  test("what is uncertain has its place in the text", () => {
    const { json } = run(["split", "--kind", "skills", "--vocabulary", "none", "SQL\nMajor Employers\nGit"]);
    assert.deepEqual(json().diagnostics.map(({ code, in: within, line, offset, length }) => [code, within, line, offset, length]), [["unread-text", "text", 2, 4, 15]]);
  });
  test("a wrong command line", () => {
    isUsage(["split", "SQL"], /--kind/);
    isUsage(["split", "--kind", "skills"], /one TEXT/);
    isUsage(["split", "--kind", "skills", "a", "b"], /one TEXT/);
    isUsage(["split", "--kind", "tools", "a"], /“tools”/);
    isUsage(["split", "--kind", "skills", "--kind", "roles", "a"], /twice/);
    isUsage(["split", "--kind", "skills", "-x"], /no option -x/);
    isUsage(["write"], /FILE/);
  });
  test("a list over a MiB is an error", () => {
    const { status, json } = run(["split", "--kind", "skills", "-"], "a".repeat((1 << 20) + 1));
    assert.deepEqual([status, codes(json())], [1, ["input-too-large"]]);
  });
});

describe("check", () => {
  test("shows the line, and marks the place", () => {
    const { out } = run(["check", file("marked.txt", "T\nCareer Guide\nTop Skills for Success\n- Caf\xe9 Ser\u202evice\n")]);
    assert.ok(!out.includes("\u202e"));
    const bad = file("bad.txt", "");
    writeFileSync(bad, Buffer.concat([Buffer.from("T\nCareer Guide\nTop Skills for Success\n- Caf"), Buffer.from([0xe9]), Buffer.from(" \u202eService\n- SQL\n")]));
    assert.match(run(["check", bad]).out, /bad\.txt:4:6: warning\[invalid-utf8\]: [^\n]*\n- Caf<E9> <U\+202E>Service\n {5}\^~~~\n/);
  });
  test("looks at each guide of a pack, places being those in the file", () => {
    const pack = file("packed.txt", `A note.\n\n${guide("A")}\nB\nCareer Guide\nMedian Salary Range\nNothing to tell\n`);
    const { status, out } = run(["check", pack]);
    assert.equal(status, 0);
    assert.match(out, /packed\.txt:12:1: warning\[unread-text\]: [^\n]*\nNothing to tell\n\^~~~/);
    assert.match(out, /packed\.txt:3:1: note\[missing-section\]/);
    assert.match(out, /packed\.txt:9:1: note\[missing-section\]/);
  });
});

describe("packs", () => {
  const pack = () => file("pack/all.txt", `A note.\n\n${guide("Tester", "Can Lead To", "- Lead", "- Chief")}\n${guide("Lead")}`);
  test("a pack gives its guides, beside folders and files", () => {
    const known = (...paths) => run(["progression", "--guides", ...paths, "--from", "Tester"]).json().result.next.map((next) => next.known);
    assert.deepEqual(known(pack()), [true, false]);
    assert.deepEqual(known(join(dir, "pack"), file("head.txt", guide("Chief"))), [true, true]);
  });
  test("a guide of a pack that cannot be read is left out, the others stay", () => {
    const large = `Large\nCareer Guide\nTop Skills for Success\n${"- SQL\n".repeat(200_000)}`;
    const path = file("pack-large.txt", `${guide("Tester", "Can Lead To", "- Lead")}${large}${guide("Lead")}`);
    const { status, json } = run(["progression", "--guides", path, "--from", "Tester"]);
    assert.equal(status, 0);
    const [told] = json().diagnostics;
    assert.deepEqual([told.code, told.in, told.line], ["broken-guide", path, 8]);
    assert.match(told.message, /^“Large” was left out\./);
    assert.deepEqual(json().result.next.map(({ known }) => known), [true]);
  });
  test("a command that answers for one guide says that there are many", () => {
    for (const args of [["parse", pack()], ["gap", "--guide", pack()]]) isUsage(args, /all\.txt holds many guides, and (parse|gap) takes one/);
  });
});

describe("what a person has", () => {
  const readiness = (...args) => run(["gap", "--guide", reference, ...args]).json().result.readiness;
  test("--have stands any number of times and adds to the profile", () => {
    const profile = file("sql.json", '{"skills": [{"name": "SQL"}]}');
    assert.equal(readiness("--have", "SQL, Testing"), 0.1);
    assert.equal(readiness("--have", "SQL", "--have", "Testing"), 0.1);
    assert.equal(readiness("--profile", profile, "--have", "Testing"), 0.1);
  });
  test("answers repeat a guide's warnings and errors, not its notes", () => {
    const odd = file("noise.txt", `noise\n${guide("Tester")}`);
    assert.deepEqual(codes(run(["gap", "--guide", odd]).json()), ["unread-text"]);
    assert.ok(codes(run(["parse", odd]).json()).includes("missing-section"));
  });
  test("an empty --have says nothing", () => assert.equal(readiness("--have", ""), 0));
  test("a value may begin with a sign", () => {
    assert.deepEqual(run(["gap", "--guide", reference, "--have", "-x"]).json().result.unmatched, ["-x"]);
  });
});
