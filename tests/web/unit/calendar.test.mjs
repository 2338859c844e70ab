// The calendar file, read back by a reader of RFC 5545 that is written here.
import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarOf, escaped, folded } from "../../../web/view/calendar.js";

const NOW = new Date("2026-11-25T10:11:12.345Z");
const octets = (text) => Buffer.byteLength(text, "utf8");

// [[name, value]] of a file: unfolded, parameters taken off.
function read(text) {
  assert.ok(text.endsWith("\r\n"));
  assert.doesNotMatch(text.replaceAll("\r\n", ""), /[\r\n]/u, "lines end with CRLF alone");
  return text.slice(0, -2).replaceAll("\r\n ", "").split("\r\n").map((line) => {
    const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/u.exec(line) ?? assert.fail(line);
    return [name, value];
  });
}

const unescaped = (value) => value.replace(/\\([\\;,nN])/gu, (_, sign) => (/n/iu.test(sign) ? "\n" : sign));
const step = (text, more = {}) => ({ text, closes: ["SQL", "Caching"], begins: "2026-12-30", ends: "2027-01-02", ...more });

test("each step is an all-day event whose end is the day after its last", () => {
  const lines = read(calendarOf({ title: "Baker", steps: [step("Bake, daily; or not"), step("Knead")], now: NOW }));
  assert.deepEqual([lines[0], lines.at(-1)], [["BEGIN", "VCALENDAR"], ["END", "VCALENDAR"]]);
  const of = (name) => lines.filter(([key]) => key === name).map(([, value]) => value);
  assert.deepEqual(of("VERSION"), ["2.0"]);
  assert.deepEqual(of("DTSTART"), ["20261230", "20261230"]);
  assert.deepEqual(of("DTEND"), ["20270103", "20270103"]);
  assert.deepEqual(of("DTSTAMP"), ["20261125T101112Z", "20261125T101112Z"]);
  assert.deepEqual(of("SUMMARY").map(unescaped), ["Bake, daily; or not", "Knead"]);
  assert.deepEqual(unescaped(of("DESCRIPTION")[0]), "Baker\nCloses: SQL, Caching");
  assert.equal(new Set(of("UID")).size, 2);
  assert.equal(lines.filter(([key, value]) => key === "BEGIN" && value === "VEVENT").length, 2);
});

test("the same step is the same event when it is saved anew", () => {
  const uid = (text, now) => read(calendarOf({ title: "Baker", steps: [step(text)], now })).find(([name]) => name === "UID")[1];
  assert.equal(uid("Bake", NOW), uid("Bake", new Date(0)));
  assert.notEqual(uid("Bake", NOW), uid("Bake.", NOW));
});

test("dates are written as dates, without any time or zone", () => {
  const text = calendarOf({ title: "Baker", steps: [step("Bake")], now: NOW });
  assert.match(text, /^DTSTART;VALUE=DATE:\d{8}\r$/mu);
  assert.match(text, /^DTEND;VALUE=DATE:\d{8}\r$/mu);
  assert.doesNotMatch(text, /TZID|VTIMEZONE/u);
});

test("no line has more than 75 octets, no character is cut, and unfolding gives the text again", () => {
  for (const sign of ["a", "é", "日", "😀", ",", "\\"]) {
    for (let count = 0; count < 200; count += 7) {
      const text = `x${sign.repeat(count)}`;
      const value = `SUMMARY:${escaped(text)}`;
      const lines = folded(value).split("\r\n");
      for (const line of lines) assert.ok(octets(line) <= 75, `${octets(line)} octets`);
      for (const line of lines.slice(1)) assert.ok(line.startsWith(" "));
      assert.ok(!folded(value).includes("\uFFFD"));
      assert.equal(folded(value).replaceAll("\r\n ", ""), value);
      assert.equal(unescaped(escaped(text)), text);
    }
  }
});

test("a text can neither end its line nor begin a property", () => {
  const hostile = "Bake\r\nEND:VEVENT\nATTACH:file:///etc/passwd\rX\u0000Y\u001BZ\u0085";
  const text = calendarOf({ title: hostile, steps: [step(hostile, { closes: [hostile] })], now: NOW });
  const lines = read(text);
  assert.equal(lines.filter(([name, value]) => name === "END" && value === "VEVENT").length, 1);
  assert.equal(lines.filter(([name]) => name === "ATTACH").length, 0);
  assert.doesNotMatch(text.replaceAll("\r\n", ""), /\p{Cc}/u);
});
