import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { differences, type Report } from "./results";

const ROOT = path.join(__dirname, "../..");
const TYPESCRIPT = ["-r", path.join(ROOT, "src/workbench/cli/register.cjs")];
const PYTHON = "/usr/bin/python3";

/** A disturbance of some seconds hits one contestant alone: everybody starts so often, in turn. */
const ROUNDS = 3;

/** Everybody who takes part, each in a process of its own; of several rounds the one that was disturbed least. */
export function contestants(): Report[] {
  installPeers();
  const rounds = Array.from({ length: ROUNDS }, round);
  return (rounds[0] ?? []).map((first, at) => {
    const reports = rounds.flatMap((reported) => reported[at] ?? []);
    const least = (figures: (number | undefined)[]) =>
      Math.min(...figures.map((figure) => figure ?? Infinity));
    return {
      ...first,
      ...(first.job !== undefined && { job: least(reports.map(({ job }) => job)) }),
      ...(first.lines !== undefined && { lines: least(reports.map(({ lines }) => lines)) }),
      peak: Math.max(...reports.map(({ peak }) => peak)),
    };
  });
}

/** @throws Error where somebody comes to something else than the engine. */
function round(): Report[] {
  const node = (...args: string[]) => reportOf(process.execPath, args);
  const reports = [
    node(...TYPESCRIPT, path.join(__dirname, "contestant.ts"), "engine"),
    node(...TYPESCRIPT, path.join(__dirname, "contestant.ts"), "prototype"),
    ...["arquero.mjs", "polars.mjs", "duckdb.mjs"].map((file) => node(path.join(__dirname, "peers", file))),
    ...pythonPeers(),
  ];
  const [engine, ...others] = reports;
  for (const other of others) {
    const wrong = [
      ...differences(engine?.jobResult, other.jobResult, "job"),
      ...differences(engine?.linesResult, other.linesResult, "lines"),
    ];
    if (wrong.length > 0) throw new Error(`engine and ${other.name} differ:\n${wrong.join("\n")}`);
  }
  return reports;
}

/** The peers are no dependencies of the project: they live in this folder's own node_modules. */
function installPeers(): void {
  const installed = path.join(__dirname, "node_modules/.package-lock.json");
  const wanted = path.join(__dirname, "package.json");
  if (existsSync(installed) && statSync(installed).mtimeMs > statSync(wanted).mtimeMs) return;
  process.stderr.write("installing the peers\n");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["install", "--no-package-lock", "--no-audit", "--no-fund"], { cwd: __dirname });
}

function pythonPeers(): Report[] {
  const found = spawnSync(PYTHON, ["-c", "import pandas"]);
  if (found.status !== 0) {
    process.stderr.write("not run: pandas and numpy (python3-pandas)\n");
    return [];
  }
  return ["pandas_peer.py", "numpy_peer.py"].map((file) =>
    reportOf(PYTHON, ["-B", path.join(__dirname, "peers", file)]),
  );
}

function reportOf(program: string, args: string[]): Report {
  process.stderr.write(
    `${args
      .filter((arg) => !arg.startsWith("-"))
      .map((arg) => path.basename(arg))
      .join(" ")}\n`,
  );
  const output = execFileSync(program, args, { encoding: "utf8" });
  return JSON.parse(output.trim().split("\n").at(-1) ?? "") as Report;
}
