// That the peers are set up fairly enough to be worth comparing with, on a handful of terms; the whole is peers.mjs itself.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FUSE, fuseBest, MINISEARCH, miniSearchBest, scoreAtItsBest, skillTerms, textFinders } from "./peers.mjs";

const terms = ["C", "C++", "Java", "JavaScript", "Kubernetes", "k8s", "Unit Testing", "Wound Care", "Café Management"]
  .map((term, id) => ({ id, term, skill: term === "k8s" ? "Kubernetes" : term }));

for (const [name, best] of [["Fuse.js", fuseBest(terms, FUSE)], ["MiniSearch", miniSearchBest(terms, MINISEARCH)]]) {
  describe(name, () => {
    for (const [written, skill] of [
      ["javascript", "JavaScript"], ["K8S", "Kubernetes"], ["Kubernets", "Kubernetes"], ["C++", "C++"],
      ["wound care", "Wound Care"], ["cafe management", "Café Management"],
    ]) {
      it(`finds ${skill} in ${written}`, () => assert.equal(best(written)?.skill, skill));
    }

    it("finds nothing in what is like nothing", () => assert.equal(best("zzyzzyq"), null));
  });
}

describe("the least that counts as a match", () => {
  it("keeps what is right and drops what is wrong, where the tool tells them apart", () => {
    const those = [
      { written: "a", skills: ["A"], kind: "alias" }, { written: "b", skills: ["B"], kind: "alias" },
      { written: "c", skills: [], kind: "none" },
    ];
    const answers = { a: { skill: "A", sure: 0.9 }, b: { skill: "B", sure: 0.8 }, c: { skill: "C", sure: 0.1 } };
    const { precision, recall, least } = scoreAtItsBest((written) => answers[written], those);
    assert.deepEqual({ precision, recall }, { precision: 1, recall: 1 });
    assert.ok(least > 0.1 && least <= 0.8, `${least}`);
  });
});

describe("the plain searches", () => {
  const finders = textFinders(terms);
  const found = (name, text) => [...new Set(finders[name](text))].sort();

  it("take every term that stands in the text, within words too", () => {
    assert.deepEqual(found("plain substring", "JavaScript"), ["C", "Java", "JavaScript"]);
  });

  it("take whole words alone, whatever stands beside them", () => {
    assert.deepEqual(found("whole words", "(JavaScript), C++; wound\ncare."), ["C++", "JavaScript", "Wound Care"]);
    assert.deepEqual(found("whole words", "no Java"), ["Java"]);
  });
});

describe("the terms", () => {
  it("are the names and aliases of every skill", async () => {
    const all = await skillTerms();
    assert.ok(all.length > 5000, `${all.length}`);
    assert.ok(all.every(({ term, skill }) => term !== "" && skill !== ""));
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  });
});
