import path from "node:path";
import {
  createApp,
  createInlineEngine,
  UserError,
  type App,
  type ClassifyOutcome,
  type RunOptions,
} from "../../app";
import { summarise, toResults, type Settings } from "../../engine";
import { createSay } from "../../locales";
import { saveXlsx } from "../files";
import type { ClassifyArguments } from "./classifyArguments";
import { CliError, EXIT } from "./cliError";
import { exitCodeOf } from "./exitCodeOf";
import { outputProblem } from "./outputPaths";
import { readInput } from "./readInput";
import { readSettings } from "./readSettings";
import { workbenchInNode } from "./workbenchInNode";
import { writeOutput } from "./writeOutput";

/**
 * Runs the pane's own use cases over a workbook in memory and writes what was asked for.
 *
 * @returns the lines of the summary.
 * @throws CliError with the exit code of the headless contract.
 */
export async function runClassify(
  asked: ClassifyArguments,
  progress: (line: string) => void,
): Promise<string[]> {
  const settings = await readSettings(asked.settings);
  keepJoinedFiles(asked, settings);
  const content = await readInput(asked, settings.locale);
  const say = createSay(settings.locale);
  const { book, host, close } = await workbenchInNode(content, {
    profile: asked.profile,
    culture: settings.locale === "en" ? "en-US" : settings.locale,
  });
  try {
    // Without a document of its own the run goes by the model that the workbook brings along.
    const given = asked.settings === undefined ? { locale: settings.locale } : settings;
    const app = createApp({ engine: createInlineEngine(say), say, settings: given });
    const outcome = await runApp(app, asked, progress);
    for (const note of [outcome.preview.keptProblem, outcome.note]) if (note) progress(say(note));
    const { syncs, bytesOut, bytesIn } = host.statistics;
    const extras = { syncs, bytesOut, bytesIn, milliseconds: rounded(outcome.milliseconds) };
    // Both results are made before the first is written: what fails in the making leaves nothing behind.
    const results: [file: string, bytes: Uint8Array][] = [];
    if (asked.out !== undefined) results.push([asked.out, await saveXlsx(book)]);
    if (asked.json !== undefined) {
      const document = toResults(outcome.analysis, say, extras);
      results.push([asked.json, new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`)]);
    }
    for (const [file, bytes] of results) await writeOutput(file, bytes);
    return [
      ...summarise(outcome.analysis, say),
      ...results.map(([file]) => `→ ${path.relative(process.cwd(), file)}`),
    ];
  } finally {
    close();
  }
}

/** A table that was joined is an input too: no result replaces it. */
function keepJoinedFiles({ out, json }: ClassifyArguments, { tables }: Settings): void {
  const read = Object.values(tables).map(({ file }) => file);
  const problem = outputProblem({ ...(out && { out }), ...(json && { json }), read });
  if (problem !== null) throw new CliError(EXIT.usage, problem);
}

async function runApp(
  app: App,
  asked: ClassifyArguments,
  progress: (line: string) => void,
): Promise<ClassifyOutcome> {
  const options: RunOptions = {
    choice: choiceOf(asked),
    onProgress: ({ step, done, total }) => progress(`${step} ${done}/${total}`),
  };
  try {
    return await (asked.report ? app.report(options) : app.classify(options));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const file = asked.input === undefined ? "" : `${asked.input}: `;
    throw new CliError(exitCodeOf(error.said.id), file + error.message);
  }
}

function choiceOf({ sheet, table }: ClassifyArguments): NonNullable<RunOptions["choice"]> {
  if (table !== undefined) return { kind: "table", name: table };
  if (sheet !== undefined) return { kind: "sheet", name: sheet };
  return { kind: "auto" };
}

function rounded(milliseconds: ClassifyOutcome["milliseconds"]): ClassifyOutcome["milliseconds"] {
  const { read, compute, write, total } = milliseconds;
  return {
    read: Math.round(read),
    compute: Math.round(compute),
    write: Math.round(write),
    total: Math.round(total),
  };
}
