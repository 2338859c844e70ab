// The reference guide: its text, all that stands in it (read by a person, not by our parser), and what the command
// answers to it.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { root } from "./chrome.mjs";

export const guideFile = join(root, "data", "guides", "junior-backend-engineer.txt");
export const guideText = readFileSync(guideFile, "utf8");
export const TITLE = "Junior Backend Engineer";

const list = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean);
const commas = (text) => text.split(",").map((item) => item.trim());

export const SECTIONS = {
  responsibilities: list(`
    Implement backend features based on product requirements
    Build and maintain APIs used by web and mobile applications
    Write automated tests to prevent regressions
    Fix bugs and improve existing services
    Work with databases to store and retrieve application data
    Review code changes with teammates and apply feedback
    Monitor service health and help resolve incidents
    Document technical decisions and basic system behavior`),
  topSkills: commas("Problem Solving, Written Communication, Debugging, Version Control, API Design, Database Fundamentals, SQL, Data Modeling, Authentication, Authorization, Testing, Performance Optimization, Cloud Fundamentals, Container Basics, Logging, Monitoring"),
  canLeadTo: commas("Backend Engineer, Software Engineer, Platform Engineer, Site Reliability Engineer"),
  transitions: commas("Full Stack Engineer, Data Engineer, Security Engineer, Technical Product Manager"),
  oftenMissing: commas("System Design Basics, Database Indexing, Caching, Message Queues, Rate Limiting, Secure Coding, API Documentation, Incident Response"),
  suggestions: list(`
    Build one small service end to end, including an API, a database, tests, and monitoring.
    Practice explaining tradeoffs in code reviews.
    Learn one cloud platform well enough to deploy, observe, and debug your service.`),
  growthTrend: ["Strong demand, especially in SaaS, fintech, and consumer apps, with continued hiring for roles that can build reliable APIs and data services."],
  employers: commas("Amazon, Google, Microsoft, Meta, Apple, Netflix, Uber, Airbnb, Stripe, Shopify, Salesforce, Adobe"),
  sectors: commas("Software as a Service, Financial Technology, Ecommerce, Healthcare Technology, Media and Streaming, Logistics and Delivery, Education Technology, Gaming"),
  nextSteps: list(`
    Create a portfolio project that exposes an API and persists data in a database
    Add unit tests and integration tests to a recent project
    Practice SQL by designing tables and writing queries for common use cases
    Learn basic security patterns such as input validation and secrets management
    Deploy a small service and set up logging and monitoring alerts
    Prepare interview fundamentals such as data structures and API design
    Ask for code review feedback focused on readability, testing, and error handling`),
};

/** Pay, as a row of the page tells it. */
export const PAY = [
  { level: "Entry Level", row: /^Entry ?75–105k$/ },
  { level: "Mid Level", row: /^Mid ?105–145k$/ },
  { level: "Senior Level", row: /^Senior ?145–200k$/ },
];

export const SKILLS = [...SECTIONS.topSkills, ...SECTIONS.oftenMissing];
export const STEPS = [...SECTIONS.nextSteps, ...SECTIONS.suggestions];

/** A profile from `{SQL: "have"}`. */
export const profileFrom = (levels) => ({ skills: Object.entries(levels).map(([name, level]) => ({ name, level })), gates: [], refuse: [] });

/** About half of what the role asks for, in all three words. */
export const HALF = profileFrom({
  "Problem Solving": "have", "Written Communication": "have", "Debugging": "have", "Version Control": "have", "Database Fundamentals": "have", "Logging": "have",
  "API Design": "learning", "Testing": "learning", "Cloud Fundamentals": "learning",
  "SQL": "none", "Container Basics": "none", "Caching": "none",
});

/** What `career-guide gap` answers for a profile. */
export function commandGap(profile, guide = guideFile, options = []) {
  const command = resolve(root, process.env.CAREER_GUIDE ?? "build/native/career-guide");
  if (!existsSync(command)) throw new Error("build/native/career-guide is missing: run scripts/build first");
  const folder = mkdtempSync(join(tmpdir(), "career-guide-profile-"));
  try {
    const file = join(folder, "profile.json");
    writeFileSync(file, JSON.stringify(profile));
    return JSON.parse(execFileSync(command, ["gap", "--guide", guide, "--profile", file, ...options], { encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A small guide of another role. */
export const BAKER = `Junior Baker
Career Guide
Key Responsibilities
- Bake bread every night
- Keep the oven clean
Top Skills for Success
Kneading
Baking
SQL
Career Progression
Can Lead To
Baker
Common Skill Gaps
Often Missing Skills
Pricing
Recommended Next Steps
1. Practice kneading by hand
2. Bake ten loaves
`;
