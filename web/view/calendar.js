// The plan as a calendar file (RFC 5545): a whole-day event for each step that has its days.
import { dayAfter } from "./pace.js";

const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/**
 * @param {{title: string, steps: {text: string, closes: string[], begins: string, ends: string}[], now: Date}} plan
 * @returns {string}  lines end with CRLF; none has more than 75 octets
 */
export function calendarOf({ title, steps, now }) {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/gu, "");
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//career-guide//plan//EN", "CALSCALE:GREGORIAN",
    ...steps.flatMap(({ text, closes, begins, ends }) => [
      "BEGIN:VEVENT",
      `UID:${mark(`${title}\n${text}`)}@career-guide`, // the same step is the same event when it is saved anew
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(begins)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(ends, 1))}`, // the first day that is no longer of it
      `SUMMARY:${escaped(text)}`,
      `DESCRIPTION:${escaped(`${title}${closes.length ? `\nCloses: ${closes.join(", ")}` : ""}`)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR"];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** A text as a value: separators and line ends are written out, and no other control sign is let in. */
export function escaped(text) {
  return text.replace(/\r\n?/gu, "\n").replace(/[^\P{Cc}\n\t]/gu, "").replace(/[\\;,]/gu, "\\$&").replace(/\n/gu, "\\n");
}

/** A line as lines of at most 75 octets of UTF-8, each but the first begun with a blank; no character is cut. */
export function folded(line) {
  if (line.length * 3 <= MOST_OCTETS) return line;
  const parts = [];
  let part = "";
  let size = 0;
  for (const sign of line) {
    const octets = encoder.encode(sign).length;
    if (size + octets > MOST_OCTETS) {
      parts.push(part);
      part = " ";
      size = 1;
    }
    part += sign;
    size += octets;
  }
  return [...parts, part].join("\r\n");
}

const compact = (day) => day.replaceAll("-", "");

// A mark of a text: two FNV-1a hashes over its bytes, 64 bits in all. It tells events apart and hides nothing.
function mark(text) {
  return [0x811C9DC5, 0x01000193].map((seed) => {
    let hash = seed;
    for (const byte of encoder.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, "0");
  }).join("");
}
