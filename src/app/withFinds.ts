import { readCells, rowBytes } from "../excel";
import {
  FIELDS,
  findAside,
  listFoot,
  isTotalsText,
  sheetTotals,
  type CellValue,
  type ColumnData,
  type Field,
  type TableData,
} from "../engine";
import type { Look } from "./look";

/**
 * Completes what was read with what was found in it: lines that are no data (subtotals, repeated headings, notes at the
 * end), the sheet's own totals for the ledger to reconcile to, and which lines are shown or chosen. An Excel table says
 * itself where it ends.
 *
 * Where the sample shows totals words in a column that no field is read from, that column is read too: the word
 * beside a figure is what makes it a total.
 */
export async function withFinds(look: Look, table: TableData, signal?: AbortSignal): Promise<TableData> {
  const { opened, layout, visible, settings } = look;
  const read = [...Object.values(table.columns), ...(table.others ?? [])];
  const columns = [...read, ...(await labelColumns(look, read, signal))];
  const { lines, totals: among } = findAside(columns, table.culture);
  const foot = opened.source.kind === "range" ? listFoot(table, lines, settings.account) : null;
  const aside = foot ? [...lines, ...foot.sums, ...foot.notes].sort((a, b) => a - b) : lines;
  const below = sheetTotals(opened.sample, layout, table.culture);
  const totals: Partial<Record<Field, number>> = {};
  for (const field of FIELDS) {
    const index = table.columns[field]?.columnIndex ?? -1;
    const total = below.get(index) ?? among.get(index) ?? foot?.totals.get(index);
    if (total !== undefined) totals[field] = total;
  }
  const { notes = [], doubtful = [] } = foot ?? {};
  return {
    ...table,
    ...(visible && { visible }),
    ...(aside.length > 0 && { aside }),
    ...(notes.length + doubtful.length > 0 && { foot: { notes, doubtful } }),
    ...(Object.keys(totals).length > 0 && { totals }),
  };
}

/** Columns that nobody asked for, but in which the sample shows totals words among the data. */
async function labelColumns(
  { opened: { source, sample }, layout, rows }: Look,
  read: readonly ColumnData[],
  signal?: AbortSignal,
): Promise<ColumnData[]> {
  const data = sample.head.slice(layout.firstDataRow, layout.firstDataRow + layout.rowCount);
  const isLabelled = (index: number) =>
    [...data, ...sample.tail].some((line) => typeof line[index] === "string" && isTotalsText(line[index]));
  const labelled = layout.columns.filter(
    ({ index }) => read.every(({ columnIndex }) => columnIndex !== index) && isLabelled(index),
  );
  if (labelled.length === 0) return [];
  const cells = labelled.map(({ index }): CellValue => data[0]?.[index] ?? "");
  const place = (index: number) => source.area.column + index;
  const { values } = await readCells(
    { sheetId: source.sheetId, firstRow: rows.firstRow, rowCount: rows.rowCount },
    labelled.map(({ index }) => place(index)),
    { bytesPerRow: rowBytes(cells), ...(signal && { signal }) },
  );
  return labelled.map(({ index, header }) => ({
    columnIndex: index,
    header,
    values: values.get(place(index)) ?? [],
  }));
}
