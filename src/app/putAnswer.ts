import { writeSome, type AnswerCell, type FixRecord } from "../excel";
import {
  cellAt,
  cellValues,
  type AnswerField,
  type CellValue,
  type ColumnData,
  type TableData,
} from "../engine";
import { labelsOf, linesOf } from "./accounts";
import { keepLines } from "./baseline";
import { questionsOf } from "./classify";
import { headingAt, headingsRead } from "./headingAt";
import { askLog, keepLog } from "./history";
import { identityOf } from "./identityOf";
import type { Look } from "./look";
import type { AppMessage } from "./messages";
import type { Workshop } from "./workshop";

/** A value for the cell that answers a question about a line's account. */
export interface Answer {
  field: AnswerField;
  /** Index from the first data row. */
  line: number;
  column: ColumnData;
  value: CellValue;
}

/** What became of it. */
export interface AnswerPut {
  /** What takes it back. */
  record: FixRecord | null;
  /** What the person should know of it. */
  note: AppMessage | null;
}

/**
 * Writes a value into the cell of an answer, together with what its account comes to with it: whole or not at all.
 *
 * @param data as it was read, without the answer
 * @throws SheetError where the cell is not the one that was read any more, or a sheet does not allow it.
 */
export async function putAnswer(
  workshop: Workshop,
  look: Look,
  data: TableData,
  { field, line, column, value }: Answer,
): Promise<AnswerPut> {
  const { engine, memory, runner } = workshop;
  const { opened, rows, settings } = look;
  const values = cellValues(column.values).map((before, at) => (at === line ? value : before));
  const table = { ...data, columns: { ...data.columns, [field]: { ...column, values } } };
  const log = await askLog(workshop, look, { only: [line] });
  const after = await engine.classify({ table, settings, ...(log && { log }) });

  const account = after.analysis.accountOf[line] ?? -1;
  const only = new Set(account < 0 ? [] : [account]);
  const written = account < 0 ? [line] : linesOf(after.analysis, only);
  const answer: AnswerCell = {
    line,
    column: opened.source.area.column + column.columnIndex,
    header: column.header,
    heading: headingAt(look, column.columnIndex),
    before: cellAt(column.values, line),
    answer: value,
  };
  const identity = identityOf(look, data);
  const headings = headingsRead(look, data);
  const lines = { rows, output: after.output, lines: written, identity, headings, answer };
  const labels = labelsOf(after, only);
  const accounts = after.accounts && { plan: after.accounts, accounts: labels, withByHand: false };
  const record = await writeSome(opened.source, { lines, ...(accounts && { accounts }) }, runner);
  keepLines(workshop, look, table, after, written);
  const note = await keepLog(workshop, look, after);
  memory.questions = new Map([...memory.questions, ...questionsOf(after)]);
  return { record, note };
}
