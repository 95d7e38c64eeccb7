import { writeIssues } from "../excel";
import { planIssues } from "../engine";
import { readData } from "./readData";
import { lookAgain, rowOptions, type Workshop } from "./workshop";

/**
 * Writes what could not be read as a sheet of its own, from the cells as they stand now.
 *
 * @returns the sheet's name.
 */
export async function exportIssues(workshop: Workshop): Promise<{ sheet: string; issues: number }> {
  const { engine, say } = workshop;
  const look = await lookAgain(workshop, rowOptions(workshop));
  const table = await readData(look, say);
  const { analysis } = await engine.classify({ table, settings: look.settings });
  const sheet = await writeIssues(look.opened.source, look.rows, planIssues(analysis.issues, say));
  return { sheet, issues: analysis.issues.length };
}
