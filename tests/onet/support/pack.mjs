// Reads a pack of canonical guides by its lines alone.

const lists = new Map([
  ["Key Responsibilities", "responsibilities"],
  ["Top Skills for Success", "topSkills"],
  ["Can Lead To", "canLeadTo"],
  ["Transition Opportunities", "transitions"],
  ["Median Salary Range", "salary"],
  ["Growth Trend", "growthTrend"],
  ["Often Missing Skills", "oftenMissing"],
]);
const groups = ["Career Progression", "Salary & Demand", "Common Skill Gaps"];
const plain = (line) => line.replace(/^- /, "").replace(/^\\/, "");

/** A guide from its lines. */
function guideOf([title, , ...lines]) {
  const guide = { title: plain(title), summary: "", alsoCalled: [], code: "", sources: [] };
  for (const name of lists.values()) guide[name] = [];
  let into;
  for (const line of lines) {
    if (lists.has(line)) into = lists.get(line);
    else if (line === "About This Guide") into = "about";
    else if (groups.includes(line)) into = undefined;
    else if (into === "about") {
      const [, key, value] = /^([A-Z][A-Za-z ]+): (.*)$/.exec(line);
      if (key === "Source") guide.sources.push(value);
      else if (key === "Code") guide.code = value;
      else guide.alsoCalled = value.split("; ");
    } else if (into === undefined) guide.summary += plain(line);
    else guide[into].push(plain(line));
  }
  guide.skills = guide.topSkills.map((skill) => {
    const [, name, level] = /^(.*?)(?: \[([\d.]+)\/7\])?$/.exec(skill);
    return { name, level: level === undefined ? undefined : Number(level) };
  });
  return guide;
}

/** @param {string} text */
export function readPack(text) {
  const [note, ...guides] = text.trimEnd().split("\n\n");
  return { note, guides: guides.map((guide) => guideOf(guide.split("\n"))) };
}
