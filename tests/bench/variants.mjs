/**
 * The texts that the benchmark reads: the reference guide, the same guide in the canonical layout, and
 * sets of guides with other words, so that no engine is served from one text that it has seen before.
 * The words are drawn by a seeded generator: every run reads the same bytes.
 */

/** Words of the reference guide that may give way to others of the same kind; glued lists hold plain names only. */
const exchange = {
  "Junior Backend Engineer": ["Junior Data Analyst", "Associate Platform Developer", "Network Technician", "Trainee Surveyor"],
  "Backend Engineer": ["Systems Engineer", "Integration Developer", "Tooling Engineer"],
  "Site Reliability Engineer": ["Release Engineer", "Operations Lead", "Infrastructure Engineer"],
  "Technical Product Manager": ["Delivery Manager", "Business Analyst", "Solution Architect"],
  "Problem Solving": ["Critical Thinking", "Analysis", "Fault Finding"],
  Debugging: ["Profiling", "Tracing", "Root Cause Analysis"],
  SQL: ["COBOL", "R", "Statistics", "PL/I"],
  "Container Basics": ["Packaging", "Virtual Machines", "Deployment Basics"],
  Logging: ["Alerting", "Capacity Planning", "Backups"],
  "Database Indexing": ["Query Planning", "Sharding", "Replication"],
  Caching: ["Partitioning", "Load Balancing", "Content Delivery"],
  "Message Queues": ["Event Streams", "Batch Jobs", "Scheduling"],
  "Incident Response": ["Change Management", "Threat Modeling", "Disaster Recovery"],
  requirements: ["requests", "specifications", "needs and priorities"],
  applications: ["clients", "customers", "products"],
  regressions: ["surprises", "defects in later releases", "outages"],
  teammates: ["peers", "colleagues", "the people who run the service"],
  incidents: ["outages", "alarms", "problems reported by customers"],
  monitoring: ["metrics", "dashboards", "observability"],
  tradeoffs: ["decisions", "choices", "alternatives"],
  Strong: ["Steady", "Growing", "Moderate"],
  fintech: ["banking", "insurance", "public services"],
  Amazon: ["Zalando", "Nestl\u00e9", "Siemens", "Caf\u00e9 Noir"],
  Microsoft: ["Oracle", "Infosys", "Capgemini"],
  Netflix: ["Spotify", "Disney", "Vodafone"],
  Stripe: ["Adyen", "Klarna", "Square"],
  Salesforce: ["Workday", "Atlassian", "Zendesk"],
  Ecommerce: ["Retail", "Travel", "Consumer Goods"],
  "Healthcare Technology": ["Life Sciences", "Medical Devices", "Public Health"],
  Gaming: ["Energy", "Agriculture", "Telecommunications"],
  portfolio: ["sample", "practice", "weekend"],
  "data structures": ["algorithms", "networking", "operating systems"],
};

/** A name in a glued list has no word boundary around it: its capital, and no small letter after it, must do. */
const words = new RegExp(
  Object.keys(exchange)
    .sort((a, b) => b.length - a.length)
    .map((word) => (/^[a-z]/.test(word) ? `\\b${word}\\b` : `(?<![A-Z])${word}(?![a-z])`))
    .join("|") + "|\\d+,000 to \\d+,000",
  "g",
);

/** Marsaglia's xorshift: small, seeded, the same everywhere. */
function generator(seed) {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/**
 * Guides with other words in the reference guide's layout.
 * @param {string} text the reference guide
 * @param {number} count how many
 * @returns {string[]}
 */
export function variants(text, count) {
  return Array.from({ length: count }, (_, index) => {
    const draw = generator(0x9e3779b9 * (index + 1));
    return text.replace(words, (word) => {
      const others = exchange[word];
      if (!others) {
        const low = 30 + draw(120);
        return `${low},000 to ${low + 10 + draw(60)},000`;
      }
      const pick = draw(others.length + 1);
      return pick < others.length ? others[pick] : word;
    });
  });
}

/** A guide as canonical text, from its meaning: as `career-guide write` gives it. */
export function canonical(guide) {
  const list = (items) => items.map((item) => `- ${item}`);
  const money = (amount) => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ",");
  const pay = ({ level, currency, low, high }) => `${level}: ${currency} ${money(low)} to ${money(high)}`;
  return [
    guide.title, "Career Guide",
    "Key Responsibilities", ...list(guide.responsibilities),
    "Top Skills for Success", ...list(guide.topSkills),
    "Career Progression",
    "Can Lead To", ...list(guide.progression.canLeadTo),
    "Transition Opportunities", ...list(guide.progression.transitions),
    "Common Skill Gaps",
    "Often Missing Skills", ...list(guide.skillGaps.oftenMissing),
    "Development Suggestions", ...list(guide.skillGaps.suggestions),
    "Salary & Demand",
    "Median Salary Range", ...guide.salary.map(pay),
    "Growth Trend", guide.growthTrend,
    "Companies Hiring",
    "Major Employers", ...list(guide.employers),
    "Industry Sectors", ...list(guide.sectors),
    "Recommended Next Steps", ...guide.nextSteps.map((step, index) => `${index + 1}. ${step}`),
    "",
  ].join("\n");
}
