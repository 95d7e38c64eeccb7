import { writeIssues } from "../excel";
import { planIssues } from "../engine";
import { readData } from "./readData";
import { pageNote } from "./pageNote";
import type { IssuesOutcome } from "./types";
import { lookAgain, rowOptions, type Workshop } from "./workshop";

/** Writes what could not be read as a sheet of its own, from the cells as they stand now. */
export async function exportIssues(workshop: Workshop): Promise<IssuesOutcome> {
  const { engine, say } = workshop;
  const look = await lookAgain(workshop, rowOptions(workshop));
  const table = await readData(look, say);
  const { analysis } = await engine.classify({ table, settings: look.settings });
  const written = await writeIssues(look.opened.source, look.rows, planIssues(analysis.issues, say));
  const note = pageNote(written);
  return { sheet: written.sheet, issues: analysis.issues.length, ...(note && { note }) };
}
