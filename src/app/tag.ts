import { selectedRows, writeRows } from "../excel";
import type { CellValue, ReadinessTier, TableData } from "../engine";
import { lookAgain, questionsOf, writeBlock, type Workshop } from "./classify";
import { readData } from "./readData";
import type { RunOptions, TagOutcome } from "./types";
import { UserError } from "./userError";

/**
 * Sets a tier by hand for the accounts of the selected rows; null = automatic again, from the row's own answers.
 *
 * The whole columns are read and computed, because the meaning of an answer is decided per column [D1], but only
 * the selected rows are written. Where nothing has been classified yet, the whole block is written with the tag
 * in it: the tag needs its columns, and a Tier column that is blank for everyone else would say nothing.
 *
 * @throws UserError where no data row is selected, or the table has no answers that a tier could come from.
 */
export async function tag(workshop: Workshop, tier: ReadinessTier | null): Promise<TagOutcome> {
  const { engine, memory, say } = workshop;
  const seen = await lookAgain(workshop, rowOptions(workshop));
  const { source } = seen.opened;
  const selected = await selectedRows(source, seen.rows);
  if (selected.length === 0) throw userError(say, "error.selectionOutside", source.sheet);
  if (!seen.models.some(({ id, runs }) => id === "readiness" && runs))
    throw userError(say, "error.tagNeedsAnswers", source.sheet);

  const isClassified = source.own.some(({ id }) => id === "setByHand");
  if (tier === null && !isClassified) return { accounts: 0, tier };
  const data = await readData(seen, say);
  const table = { ...data, setByHand: withTier(data, selected, tier ?? "") };
  const { analysis, output } = await engine.classify({ table, settings: seen.settings });
  const accounts = new Set(analysis.lines);
  const lines = selected.filter((line) => accounts.has(line));
  if (lines.length === 0) throw userError(say, "error.selectionOutside", source.sheet);

  if (isClassified) await writeRows(source, seen.rows, output, lines);
  else await writeBlock(memory, seen, output);
  memory.questions = questionsOf(analysis, output);
  memory.look = null;
  return { accounts: lines.length, tier };
}

/**
 * The decisions of the last run, for a use case that follows the selection. Where the run was on a selection,
 * the block that it wrote tells where its table is; the selection has moved on.
 */
export function rowOptions({ memory: { options } }: Workshop): RunOptions {
  return options.choice?.kind === "selection" ? { ...options, choice: { kind: "auto" } } : options;
}

function withTier(data: TableData, lines: readonly number[], tier: CellValue): CellValue[] {
  const column = Array.from({ length: data.rowCount }, (_, line) => data.setByHand?.[line] ?? "");
  for (const line of lines) column[line] = tier;
  return column;
}

function userError(
  say: Workshop["say"],
  id: "error.selectionOutside" | "error.tagNeedsAnswers",
  sheet: string,
): UserError {
  const said = { id, values: { sheet } };
  return new UserError(say(said), said);
}
