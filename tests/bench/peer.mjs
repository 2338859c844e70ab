/**
 * The peer of our core in the benchmarks: the guide format read by hand-written JavaScript and
 * regular expressions, as a web developer who wants both speed and all features would write it.
 * It imports nothing of ours, so that it can disagree with us; peer.test.mjs holds what it must do.
 * Unlike our core it says nothing of places and names nothing odd: what it gives is the guide alone.
 *
 * Headings are looked for anywhere in the text, for they come glued to what stands before and after
 * them; then each block between two headings is read by the reader of its kind. Each shape here is the
 * fastest of those tried: indexOf a heading beats one expression of all headings (1.2 against 2.5 us),
 * walking seams with test() beats split() with a look-behind (0.5 against 1.1), indexOf a line's end
 * beats split("\n") and trim, and a short expression for pay beats a precise one (0.4 against 1.2).
 */

const decoder = new TextDecoder();

/** Heading -> the reader of the block below it. A heading over subheadings holds no text of its own. */
const readers = new Map([
  ["Career Guide", (guide, text) => { guide.summary = join(guide.summary, paragraph(text)); }],
  ["Key Responsibilities", (guide, text) => list(text, guide.responsibilities)],
  ["Top Skills for Success", (guide, text) => skills(text, guide.topSkills, guide.needs)],
  ["Career Progression", ignore],
  ["Can Lead To", (guide, text) => list(text, guide.progression.canLeadTo)],
  ["Transition Opportunities", (guide, text) => list(text, guide.progression.transitions)],
  ["Common Skill Gaps", ignore],
  ["Often Missing Skills", (guide, text) => skills(text, guide.skillGaps.oftenMissing, guide.needs)],
  ["Development Suggestions", (guide, text) => {
    if (/^\s*- /.test(text)) list(text, guide.skillGaps.suggestions);
    else sentences(text, guide.skillGaps.suggestions);
  }],
  ["Salary & Demand", ignore],
  ["Median Salary Range", (guide, text) => bands(text, guide.salary)],
  ["Growth Trend", (guide, text) => { guide.growthTrend = join(guide.growthTrend, paragraph(text)); }],
  ["Companies Hiring", ignore],
  ["Major Employers", (guide, text) => list(text, guide.employers)],
  ["Industry Sectors", (guide, text) => list(text, guide.sectors)],
  ["Recommended Next Steps", (guide, text) => steps(text, guide.nextSteps)],
  ["About This Guide", (guide, text) => about(text, guide.about)],
]);

/**
 * Reads a guide.
 * @param {Uint8Array} bytes the guide's text in UTF-8
 * @returns {object} the guide, as the `result` of our `parse`
 */
export const parseGuide = (bytes) => parseText(decoder.decode(bytes));

/** The same of a text that is decoded already. */
export function parseText(text) {
  if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");

  const guide = {
    title: "", summary: "", responsibilities: [], topSkills: [],
    progression: { canLeadTo: [], transitions: [] },
    skillGaps: { oftenMissing: [], suggestions: [] },
    salary: [], growthTrend: "", employers: [], sectors: [], nextSteps: [], needs: {},
    about: { alsoCalled: [], code: "", sources: [] },
  };

  const hits = []; // nearly sorted already, so that sorting them costs next to nothing
  for (const [words, read] of readers) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (stands(text, at, at + words.length)) hits.push({ at, end: at + words.length, read });
    }
  }
  hits.sort((a, b) => a.at - b.at);
  guide.title = firstLine(text.slice(0, hits[0]?.at));
  for (let i = 0; i < hits.length; i++) {
    let end = hits[i].end;
    if (text.charCodeAt(end) === COLON) end++;
    hits[i].read(guide, text.slice(end, hits[i + 1]?.at));
  }
  return guide;
}

const NEWLINE = 10, SPACE = 32, PARENTHESIS = 40, COLON = 58, BRACKET = 93;

/** Whether words that read like a heading are one: alone on a line or glued to it, not within a sentence. */
function stands(text, start, end) {
  if (start > 0 && text.charCodeAt(start - 1) === SPACE) {
    let at = start - 1;
    while (at >= 0 && text.charCodeAt(at) === SPACE) at--;
    if (at >= 0 && text.charCodeAt(at) !== NEWLINE) return false;
  }
  if (end === text.length) return true;
  const next = text.charCodeAt(end);
  if (next === SPACE) return /^ *(?:\n|$)/.test(text.slice(end, end + 80));
  return next === NEWLINE || next === COLON || !isLower(next);
}

const isLower = (code) => code >= 97 && code <= 122;

const isUpper = (code) => code >= 65 && code <= 90;

const isDigit = (code) => code >= 48 && code <= 57;

function ignore() {}

const join = (first, second) => (first && second ? `${first} ${second}` : first || second);

const firstLine = (text) => /\S.*/.exec(text)?.[0].trimEnd() ?? "";

/** A block's lines as one line: a tool may have wrapped them. */
function paragraph(text) {
  const trimmed = text.trim();
  return trimmed.includes("\n") ? trimmed.replace(/\s*\n\s*/g, " ") : trimmed;
}

const sentenceEnd = /[.!?]["')]? +(?=["'(]?[A-Z0-9])/g;

function sentences(text, into) {
  const all = paragraph(text);
  if (!all) return;
  let from = 0;
  sentenceEnd.lastIndex = 0;
  while (sentenceEnd.test(all)) {
    into.push(all.slice(from, sentenceEnd.lastIndex).trimEnd());
    from = sentenceEnd.lastIndex;
  }
  into.push(all.slice(from));
}

/** The lines of a block that are not blank, trimmed. */
function linesOf(text) {
  const lines = [];
  for (let from = 0; from < text.length;) {
    let end = text.indexOf("\n", from);
    if (end < 0) end = text.length;
    const line = text.slice(from, end).trim();
    if (line) lines.push(line);
    from = end + 1;
  }
  return lines;
}

const bullet = /^(?:[-*+•◦‣·] *|o +)/;

/** How many characters of a line are its bullet. The plain cases, which are nearly all, need no expression. */
function bulletOf(line) {
  const code = line.charCodeAt(0);
  if (isUpper(code)) return 0;
  if ((code === 45 || code === 42) && line.charCodeAt(1) === SPACE && line.charCodeAt(2) !== SPACE) return 2;
  return bullet.exec(line)?.[0].length ?? 0;
}

/** Glued items meet where lower case turns to upper, and before the last capital of a run: OracleIBMStripe. */
const seam = /[a-zß-ÿ0-9)][A-ZÀ-Þ]|[A-Z][A-Z](?=[a-z]{2})/g;

function unglue(text, into) {
  let from = 0;
  seam.lastIndex = 0;
  while (seam.test(text)) {
    const at = seam.lastIndex - 1;
    into.push(text.slice(from, at));
    from = seam.lastIndex = at; // the capital may be the first half of the next seam
  }
  into.push(text.slice(from));
}

/** A comma that is not inside parentheses. */
const comma = /, *(?![^()]*\))/;

/**
 * A list: an item a line, with bullets or without (with them, a line that has none goes on with the
 * item before it); a block of one line is a list glued together or joined by commas.
 */
function list(text, into) {
  const lines = linesOf(text);
  if (lines.length === 1) {
    const only = lines[0].slice(bulletOf(lines[0]));
    if (only.includes(",")) into.push(...only.split(comma));
    else unglue(only, into);
    return;
  }
  let bulleted = false;
  for (const line of lines) {
    const mark = bulletOf(line);
    if (mark) {
      bulleted = true;
      into.push(line.slice(mark));
    } else if (bulleted) {
      into[into.length - 1] += ` ${line}`;
    } else {
      into.push(line);
    }
  }
}

const level = /^(.*\S) *\[(\d+(?:\.\d{1,2})?)\/(\d+(?:\.\d{1,2})?)\]$/;

/** A list of skills, each of which may end with the level that the role needs: SQL [3/5]. */
function skills(text, into, needs) {
  let at = into.length;
  list(text, into);
  for (; at < into.length; at++) {
    const item = into[at];
    if (item.charCodeAt(item.length - 1) !== BRACKET) continue;
    const match = level.exec(item);
    if (!match || !(+match[2] > 0 && +match[2] <= +match[3])) continue;
    into[at] = match[1];
    const before = needs[match[1]];
    if (!before || before.level * match[3] < match[2] * before.of) needs[match[1]] = { level: +match[2], of: +match[3] };
  }
}

/**
 * Numbered steps. A number stands on its own line, before its step, or glued to the end of the step
 * before (`…in a database2`): there only the number that comes next is one.
 */
function steps(text, into) {
  const lines = linesOf(text);
  let next = 1;
  let open = false; // a number was seen and its step has not begun
  for (let line of lines) {
    const number = String(next);
    if (line.startsWith(number) || line.charCodeAt(0) === PARENTHESIS) {
      const mark = /^(?:\((\d+)\)|(\d+)[.)]?)(?: +|$)/.exec(line);
      if (mark && (mark[1] ?? mark[2]) === number) {
        next++;
        open = true;
        line = line.slice(mark[0].length);
        if (!line) continue;
      }
    }
    let glued = false;
    if (next > 1 && isDigit(line.charCodeAt(line.length - 1))) {
      const after = String(next);
      const before = line.charCodeAt(line.length - after.length - 1);
      if (line.endsWith(after) && !isDigit(before) && before !== SPACE) {
        glued = true;
        line = line.slice(0, -after.length);
      }
    }
    if (open || next === 1) into.push(next === 1 ? line.slice(bulletOf(line)) : line);
    else into[into.length - 1] += ` ${line}`;
    open = glued;
    if (glued) next++;
  }
}

const symbols = { $: "USD", "£": "GBP", "€": "EUR" };

/** What stands before the first figure, the figures, and what may follow them: a band, glued to the next or not. */
const band =
  /([^\d\n]+)(\d[\d,.]*)(k?)(?: *(?:to|-|–) *([^\d\n]{0,4})(\d[\d,.]*)(k?))?(?: or more)?(?: ([A-Z]{3})\b)?(?: ?(?:per|an?|\/) ?(year|month|hour))?/g;

/** `Entry LevelUSD 75,000 to 105,000`: pay, a level each. */
function bands(text, into) {
  band.lastIndex = 0;
  for (let match; (match = band.exec(text)) !== null;) {
    const thousand = match[3] || match[6];
    const low = whole(match[2], thousand);
    let high = match[5] === undefined ? null : whole(match[5], thousand);
    let name = match[1].trim();
    let currency = match[7] ?? "";
    const last = name.charCodeAt(name.length - 1);
    if (isUpper(last) && /(?:^|[^A-Z])[A-Z]{3}$/.test(name)) {
      currency = name.slice(-3);
      name = name.slice(0, -3).trimEnd();
    } else if (symbols[name[name.length - 1]]) {
      currency = symbols[name[name.length - 1]];
      name = name.slice(0, -1).trimEnd();
    }
    let from = low;
    const limit = /(?:up to|from)$/i.exec(name);
    if (limit) {
      name = name.slice(0, limit.index);
      if (limit[0].length === 5) [from, high] = [null, low];
    }
    into.push({
      level: name.slice(bulletOf(name)).replace(/[: ]+$/, ""),
      currency, low: from, high, period: match[8] ?? "year",
    });
  }
}

/** A figure without its marks between thousands. */
function whole(digits, thousand) {
  let value = 0;
  for (let at = 0; at < digits.length; at++) {
    const code = digits.charCodeAt(at);
    if (isDigit(code)) value = value * 10 + code - 48;
  }
  return thousand ? value * 1000 : value;
}

/** `Also Called: A; B`, `Code: …`, `Source: …`, one a line. */
function about(text, into) {
  for (const line of linesOf(text)) {
    const match = /^(?:[-*+•] *)?(Also Called|Code|Source): *(.*)$/.exec(line);
    if (!match) continue;
    if (match[1] === "Code") into.code = match[2];
    else if (match[1] === "Source") into.sources.push(match[2]);
    else into.alsoCalled.push(...match[2].split(/; */));
  }
}
