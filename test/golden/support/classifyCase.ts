import { createApp, createInlineEngine, UserError } from "../../../src/app";
import { parseSettings, type Analysis, type Say } from "../../../src/engine";
import { createSay } from "../../../src/locales";
import { FileError } from "../../../src/workbench/files";
import { openWorkbench } from "../../support/openWorkbench";
import type { GoldenCase } from "./cases";

/** The day on which every case is run, so that an as-of date that nobody gave stays what it is. */
const NOW = new Date("2026-11-22T12:00:00Z");

export type CaseOutcome = { analysis: Analysis; say: Say } | { problem: string };

/**
 * A case through the real path: its file into a workbook, Office.js over it, the add-in's own use case.
 *
 * @returns the analysis, or why there is none: the path of a setting that cannot be used, the id of the sentence
 * that the add-in says, or what the file's reader says
 * @example await classifyCase(one) // => { problem: "error.nothingToClassify" }
 */
export async function classifyCase({
  open,
  settings: document,
}: Pick<GoldenCase<unknown>, "open" | "settings">): Promise<CaseOutcome> {
  const parsed = parseSettings(document);
  if (!parsed.ok) return { problem: parsed.problems.map(({ path }) => path).join(", ") };
  const { settings } = parsed;
  const close: (() => void)[] = [];
  try {
    const workbench = await openWorkbench({ content: await open() });
    close.push(() => workbench.close());
    const say = createSay(settings.locale);
    const app = createApp({ engine: createInlineEngine(say), say, settings, now: () => NOW });
    return { analysis: (await app.classify()).analysis, say };
  } catch (error) {
    if (error instanceof UserError && error.said.id !== "error.unexpected") return { problem: error.said.id };
    if (error instanceof FileError) return { problem: error.message };
    // What no one foresaw is a failure of the test, told by its own cause.
    throw error instanceof UserError ? error.cause : error;
  } finally {
    for (const each of close) each();
  }
}
