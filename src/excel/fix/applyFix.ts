import type { Fix } from "../../engine";
import { openTarget } from "../apply/target";
import { inExcel } from "../core/inExcel";
import type { RowIdentity } from "../identity/types";
import type { DataRows, Source } from "../source/types";
import { askFixRecord, type FixedCell, type FixRecord } from "./fixRecord";
import { notSpilled } from "./notSpilled";
import { readCellsAsTyped } from "./readCellsAsTyped";
import { writeFixed } from "./writeFixed";

export interface FixOutcome {
  record: FixRecord;
  /** Cells that were left alone: a formula fills them, or somebody changed them meanwhile. */
  left: number;
}

/**
 * Carries out a fix that the person has seen and asked for: the only cells of theirs that are touched are those of
 * the preview that still hold what the preview showed. A cell formatted as text becomes General where it gets a
 * number, since it would stay a text otherwise.
 *
 * @param identity how the rows are known again when it is taken back
 * @throws SheetError where the sheet is protected, or the rows are no longer where they were read.
 */
export function applyFix(
  source: Source,
  rows: DataRows,
  fix: Fix,
  identity: RowIdentity,
): Promise<FixOutcome> {
  const column = source.area.column + fix.columnIndex;
  return inExcel(async (context) => {
    const { sheet, filtered } = await openTarget(context, source, rows);
    const standing = await readCellsAsTyped(source.sheetId, rows, column);
    const unchanged = fix.cells.flatMap(({ line, before, after }): FixedCell[] =>
      standing.formulas[line] === before
        ? [{ line, before, after, numberFormat: standing.numberFormats[line] ?? "General" }]
        : [],
    );
    const cells = await notSpilled(context, sheet, { column, firstRow: rows.firstRow }, unchanged);
    const readRecord = askFixRecord(sheet, { source, rows, column, cells }, identity);
    await context.sync();
    const record = readRecord();
    const written = cells.map(({ line, after, numberFormat }) => ({
      row: rows.firstRow + line,
      value: after,
      numberFormat: typeof after === "number" && numberFormat === "@" ? "General" : null,
    }));
    await writeFixed(context, sheet, { column, filtered }, written);
    return { record, left: fix.cells.length - cells.length };
  });
}
