// A small role and the gap of a person for it, as the engine would answer: enough to test what is shown.

export const guide = {
  title: "Junior Baker", summary: "",
  responsibilities: ["Bake bread every night", "Keep the oven clean"],
  topSkills: ["Kneading", "Baking"],
  progression: { canLeadTo: ["Baker"], transitions: ["Confectioner", "Cook"] },
  skillGaps: { oftenMissing: ["Baking", "Pricing"], suggestions: ["Shadow a shop for a week."] },
  salary: [{ level: "Entry Level", currency: "USD", low: 75000, high: 105000, period: "year" }],
  growthTrend: "Strong demand, especially in towns.", employers: [], sectors: [],
  nextSteps: ["Bake ten loaves", "Knead by hand"],
  needs: {}, about: { alsoCalled: [], code: "", sources: [] },
};

const SKILLS = [
  { skill: "Kneading", weight: 1, need: 1, from: ["topSkills"], requires: [], closedBy: [{ kind: "nextStep", index: 1 }] },
  { skill: "Baking", weight: 1.5, need: 1, from: ["topSkills", "oftenMissing"], requires: ["Kneading"], closedBy: [{ kind: "nextStep", index: 0 }] },
  { skill: "Pricing", weight: 0.5, need: 1, from: ["oftenMissing"], requires: ["Kneading"], closedBy: [{ kind: "responsibility", index: 1 }] },
];

const SHARE = { have: 1, learning: 0.5, none: 0 };

/** The gap for a profile; `order` is the guide's, which is enough here. */
export function gapOf(profile) {
  const said = new Map(profile.skills.map(({ name, level = "have" }) => [name, SHARE[level]]));
  const missing = SKILLS.filter(({ skill }) => (said.get(skill) ?? 0) < 1)
    .map((skill) => ({ ...skill, has: said.get(skill.skill) ?? 0, said: said.has(skill.skill), credit: null }));
  const open = new Set(missing.map(({ skill }) => skill));
  for (const skill of missing) skill.requires = skill.requires.filter((name) => open.has(name));
  const lacking = (those) => those.reduce((sum, { weight, has }) => sum + weight * (1 - has), 0) / 3;
  return {
    role: guide.title, readiness: 1 - lacking(missing), readinessUpTo: 1 - lacking(missing.filter((skill) => skill.said)),
    have: SKILLS.filter(({ skill }) => !open.has(skill)).map(({ skill }) => ({ skill, as: skill, has: 1, credit: null })),
    missing, gates: [], order: missing.map(({ skill }) => skill),
    plan: guide.nextSteps.map((text, index) => ({
      kind: "nextStep", index, text,
      closes: missing.filter(({ closedBy }) => closedBy.some((one) => one.kind === "nextStep" && one.index === index)).map(({ skill }) => skill),
    })).filter(({ closes }) => closes.length),
    other: [], unmatched: [],
  };
}

/** What each missing skill would move, with the next roles as they are: as the engine would answer. */
export function whatIfOf(profile) {
  const { readiness, missing } = gapOf(profile);
  const now = next.filter(({ known }) => known).map((role) => role.readiness);
  return {
    role: guide.title, readiness, next: now,
    skills: missing.map(({ skill, weight, has }) => ({ skill, readiness: readiness + weight * (1 - has) / 3, next: skill === "Baking" ? [0.75] : now })),
  };
}

/** A profile from `{Kneading: "have"}`. */
export function profileOf(levels = {}) {
  return { skills: Object.entries(levels).map(([name, level]) => ({ name, level })), gates: [], refuse: [] };
}

export const next = [
  { title: "Baker", kind: "promotion", known: false, readiness: null, missing: [], pay: null },
  { title: "Cook", kind: "transition", known: true, readiness: 0.5, missing: [], pay: null },
];
