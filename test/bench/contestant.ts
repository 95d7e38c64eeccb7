import { loadLines, loadRows } from "./columns";
import { engineJob, engineLines, jobResult } from "./engineJob";
import { duel, passed, peakMegabytes } from "./measure";
import { Prototype } from "./prototype";
import type { Report } from "./results";

/** Engine or prototype in a process of its own, as the other contestants are: `contestant.ts engine`. */
const name = process.argv[2] === "engine" ? "engine" : "prototype";
const rows = loadRows();
const lines = loadLines();
const report: Report = name === "engine" ? ofEngine() : ofPrototype();
process.stdout.write(`${JSON.stringify(report)}\n`);

function ofEngine(): Report {
  const job = duel({ job: () => engineJob(rows) }, passed);
  const grouped = lines && duel({ lines: () => engineLines(lines) }, passed);
  return {
    name: "engine",
    job: job.times.job,
    jobResult: jobResult(job.results.job),
    ...(grouped && { lines: grouped.times.lines, linesResult: grouped.results.lines }),
    peak: peakMegabytes(),
  };
}

function ofPrototype(): Report {
  const prototype = new Prototype(rows.count);
  const job = duel({ job: () => prototype.job(rows) }, passed);
  const result = job.results.job();
  const grouped = lines && duel({ lines: () => prototype.lines(lines) }, passed);
  return {
    name: "prototype",
    job: job.times.job,
    jobResult: result,
    ...(grouped && { lines: grouped.times.lines, linesResult: grouped.results.lines }),
    peak: peakMegabytes(),
  };
}
