import path from "node:path";
import { parseArgs } from "node:util";
import type { ProfileName } from "../host";
import { PROFILES } from "../host/profiles";
import { CliError, EXIT } from "./cliError";
import { outputProblem } from "./outputPaths";

/** What one `npm run classify` was asked to do. Paths are absolute. */
export interface ClassifyArguments {
  /** Undefined: the bundled sample. */
  input?: string;
  sheet?: string;
  table?: string;
  settings?: string;
  out?: string;
  json?: string;
  report: boolean;
  profile: ProfileName;
}

const CLASSIFY_USAGE =
  "Usage: npm run --silent classify -- [INPUT.xlsx|.csv] [--sheet S | --table T] [--settings FILE.json] " +
  "[--out FILE.xlsx] [--json FILE.json] [--report] [--profile web|desktop|excel-2021|floor]";

const usage = (sentence: string) => new CliError(EXIT.usage, `${sentence}\n${CLASSIFY_USAGE}`);

/**
 * Reads and checks the words of the command line.
 *
 * Without INPUT the bundled sample is taken, with a report and default paths for what is not named.
 *
 * @throws CliError (exit 2) when the words do not fit together, or when --out or --json names INPUT itself.
 * @example classifyArguments(["deals.csv", "--json", "r.json"], "/w")
 * // => { input: "/w/deals.csv", json: "/w/r.json", report: false, profile: "web" }
 */
export function classifyArguments(words: readonly string[], folder: string): ClassifyArguments {
  const { values, positionals } = parse(words);
  const [input, ...more] = positionals;
  if (more.length > 0) throw usage(`One input at a time: “${more.join("”, “")}” is one too many.`);
  if (values.sheet !== undefined && values.table !== undefined)
    throw usage("Name a sheet or a table, not both.");
  const profile = values.profile ?? "web";
  if (!isProfile(profile))
    throw usage(`There is no profile “${profile}”; choose ${Object.keys(PROFILES).join(", ")}.`);

  const at = (file: string | undefined) => (file === undefined ? undefined : path.resolve(folder, file));
  const sample = input === undefined;
  const found: ClassifyArguments = {
    ...defined({ input: at(input), sheet: values.sheet, table: values.table, settings: at(values.settings) }),
    ...defined({
      out: at(values.out ?? (sample ? "out/sample-classified.xlsx" : undefined)),
      json: at(values.json ?? (sample ? "out/sample-classified.json" : undefined)),
    }),
    report: (values.report ?? false) || sample,
    profile,
  };
  checkPaths(found);
  return found;
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        sheet: { type: "string" },
        table: { type: "string" },
        settings: { type: "string" },
        out: { type: "string" },
        json: { type: "string" },
        report: { type: "boolean" },
        profile: { type: "string" },
      },
    });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

function checkPaths({ input, settings, out, json, report, table }: ClassifyArguments): void {
  if (report && out === undefined) throw usage("A report needs a workbook to stand in: add --out FILE.xlsx.");
  if (input !== undefined && isCsv(input) && table !== undefined)
    throw usage(`${input} is a .csv and has no tables: leave --table out.`);
  const problem = outputProblem({ ...defined({ out, json }), read: [input, settings] });
  if (problem !== null) throw usage(problem);
}

/** Whether a file is read as comma-separated values, by its name. */
export function isCsv(file: string): boolean {
  return path.extname(file).toLowerCase() === ".csv";
}

/** Whether a word names one of the host's profiles. */
export function isProfile(word: string): word is ProfileName {
  return Object.hasOwn(PROFILES, word);
}

function defined<T extends object>(members: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
