import { mkdir } from "node:fs/promises";
import path from "node:path";
import { createApp, createInlineEngine, UserError, type ReportOutcome, type SourceChoice } from "../../app";
import { summarise, toResults, type Settings } from "../../engine";
import { createSay } from "../../locales";
import { saveXlsx } from "../files";
import { writeWhole } from "../files/node";
import { createHost } from "../host";
import { connectNode, installGlobals } from "../host/node";
import { createHeadlessBook } from "../workbook";
import type { ClassifyArguments } from "./classifyArguments";
import { CliError } from "./cliError";
import { exitCodeOf } from "./exitCodeOf";
import { readInput } from "./readInput";
import { readSettings } from "./readSettings";

/**
 * Runs the pane's own use cases over a workbook in memory and writes what was asked for.
 *
 * @returns the lines of the summary.
 * @throws CliError with the exit code of the headless contract.
 */
export async function runClassify(asked: ClassifyArguments, progress: (line: string) => void): Promise<string[]> {
  const settings = await readSettings(asked.settings);
  const say = createSay(settings.locale);
  const book = await createHeadlessBook(await readInput(asked, settings.locale));
  const host = createHost(book, { profile: asked.profile });
  installGlobals(connectNode(host));
  try {
    const app = createApp({ engine: createInlineEngine(say), say, settings });
    const outcome = await runApp(app, asked, settings, progress);
    const { syncs, bytesOut, bytesIn } = host.statistics;
    const results = toResults(outcome.analysis, say, { syncs, bytesOut, bytesIn, milliseconds: outcome.milliseconds });
    const written = [...(asked.out === undefined ? [] : [asked.out]), ...(asked.json === undefined ? [] : [asked.json])];
    if (asked.out !== undefined) await save(asked.out, await saveXlsx(book));
    if (asked.json !== undefined) await save(asked.json, new TextEncoder().encode(`${JSON.stringify(results, null, 2)}\n`));
    return [...summarise(outcome.analysis, say), ...written.map((file) => `→ ${path.relative(process.cwd(), file)}`)];
  } finally {
    host.dispose();
    book.dispose();
  }
}
