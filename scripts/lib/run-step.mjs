// Runs one step of the test run: its output into a log, a sign of life while it lasts, an end if it never ends.
import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";

/**
 * @param {import("./steps.mjs").Step} step
 * @param {{cwd: string, log: string, limit: number, onTick: (seconds: number) => void}} options  limit in seconds
 * @returns {Promise<{ok: boolean, output: string, seconds: number, why: string}>}  why it failed, or ""
 */
export async function runStep(step, { cwd, log, limit, onTick }) {
  const started = Date.now();
  const seconds = () => (Date.now() - started) / 1000;
  const file = createWriteStream(log);
  const parts = [];
  const keep = (bytes) => {
    parts.push(bytes);
    file.write(bytes);
  };
  const [program, ...rest] = step.command;
  // A group of its own, so that what it started ends with it.
  const child = spawn(program, rest, { cwd, env: { ...process.env, ...step.env }, stdio: ["ignore", "pipe", "pipe"], detached: true });
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  let why = "";
  const end = () => {
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // It is gone already.
    }
  };
  const stop = () => process.exit(130);
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  process.once("exit", end); // whoever of the steps that run side by side is told to stop, all end
  const ticker = setInterval(() => {
    onTick(seconds());
    if (seconds() > limit && !why) {
      why = `did not end within ${limit} s`;
      end();
    }
  }, 1000);
  const ok = await new Promise((done) => {
    child.on("error", (error) => {
      why = error.message;
      done(false);
    });
    child.on("close", (code, signal) => {
      why ||= signal ? `ended by ${signal}` : code ? `exit status ${code}` : "";
      done(code === 0 && !why);
    });
  });
  clearInterval(ticker);
  process.off("SIGINT", stop);
  process.off("SIGTERM", stop);
  process.off("exit", end);
  // For the reader of the log alone: the runner's totals must stay the last of its output.
  file.end(ok ? "" : `\n${step.command.slice(0, 3).join(" ")}: ${why}\n`);
  await finished(file);
  return { ok, output: Buffer.concat(parts).toString("utf8"), seconds: seconds(), why };
}
