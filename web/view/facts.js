// The four facts under the strip: short words from the guide, never ours passed off as its own.
import { counted, firstClause } from "./format.js";
import { bandInFull, shortLevel } from "./pay.js";

/** @returns {{name: string, term: string, text: string, stated: boolean}[]} */
export function factsOf(guide) {
  const band = guide.salary[0];
  const lacking = guide.skillGaps.oftenMissing.slice(0, 3).join(", ");
  return [
    fact("pay", band?.level ? `${shortLevel(band.level)} pay` : "Pay", band ? bandInFull(band) : "", "This guide states no pay"),
    fact("demand", "Demand", firstClause(guide.growthTrend), "This guide says nothing of it"),
    fact("lack", "Most people lack", lacking, "This guide names nothing"),
    fact("leads", "Leads to", leadsTo(guide.progression), "This guide names no role"),
  ];
}

function fact(name, term, text, absent) {
  return { name, term, text: text || absent, stated: Boolean(text) };
}

function leadsTo({ canLeadTo, transitions }) {
  const parts = [];
  if (canLeadTo.length) parts.push(counted(canLeadTo.length, "promotion"));
  if (transitions.length) parts.push(counted(transitions.length, "transition"));
  return parts.join(", ");
}
