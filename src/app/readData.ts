import { readColumns, rowBytes, type ReadColumns } from "../excel";
import { FIELDS, type CellValue, type ColumnData, type Field, type TableData } from "../engine";
import type { Look } from "./look";
import type { AppSay } from "./messages";

export interface ReadDataOptions {
  onProgress?: (rowsRead: number) => void;
  signal?: AbortSignal;
}

/**
 * Reads the mapped columns, and the tiers set by hand, of all data rows. Number formats are read only where the
 * sample shows percent cells, because they alone tell 0.8 from 80 % [D1].
 */
export async function readData(look: Look, say: AppSay, options: ReadDataOptions = {}): Promise<TableData> {
  const { opened, layout, rows, mapping } = look;
  const { source, culture } = opened;
  const mapped = FIELDS.flatMap((field) => {
    const index = mapping[field];
    const column = layout.columns.find((candidate) => candidate.index === index);
    return column ? [{ field, index: column.index, header: column.header }] : [];
  });
  const place = (index: number) => source.area.column + index;
  const byHand = source.own.find(({ id }) => id === "setByHand");
  const indexes = [
    ...mapped.map(({ index }) => index),
    ...(byHand ? [byHand.column - source.area.column] : []),
  ];

  const { values, numberFormats } = await readColumns(
    { sheetId: source.sheetId, firstRow: rows.firstRow, rowCount: rows.rowCount },
    indexes.map(place),
    {
      ...options,
      bytesPerRow: bytesPerRow(look, indexes),
      formatsOf: percentColumns(look, indexes).map(place),
    },
  );
  const texts = await shownNames(look, values, options);
  const columns: Partial<Record<Field, ColumnData>> = {};
  for (const { field, index, header } of mapped) {
    const formats = numberFormats.get(place(index));
    const shown = field === "name" ? texts : undefined;
    columns[field] = {
      columnIndex: index,
      header,
      values: values.get(place(index)) ?? [],
      ...(formats && { numberFormats: formats }),
      ...(shown && { texts: shown }),
    };
  }
  return {
    sheet: source.sheet,
    firstRow: rows.firstRow + 1,
    rowCount: rows.rowCount,
    columns,
    culture,
    ...(byHand && {
      setByHand: values.get(byHand.column) ?? [],
      setByHandColumn: {
        columnIndex: byHand.column - source.area.column,
        header: ownHeader(look, byHand.column - source.area.column) || say({ id: "column.setByHand" }),
      },
    }),
  };
}

/** The names as the sheet shows them, where some are numbers: the number format makes 103 the name "00103". */
async function shownNames(
  { opened: { source }, rows, mapping }: Look,
  values: ReadColumns["values"],
  { signal }: ReadDataOptions,
): Promise<readonly string[] | undefined> {
  if (typeof mapping.name !== "number") return undefined;
  const column = source.area.column + mapping.name;
  const names = values.get(column) ?? [];
  if (!names.some((name) => typeof name === "number")) return undefined;
  const read = await readColumns({ ...rows, sheetId: source.sheetId }, [column], {
    bytesPerRow: 2 * rowBytes(names.slice(0, 1)),
    textsOf: [column],
    ...(signal && { signal }),
  });
  return read.texts.get(column);
}

/** Of the sampled data rows, in these columns only. */
function bytesPerRow({ opened: { sample }, layout }: Look, indexes: readonly number[]): number {
  const lines = sample.head.slice(layout.firstDataRow);
  const cells = (line: readonly CellValue[]) => indexes.map((index) => line[index] ?? "");
  const bytes = lines.reduce((sum, line) => sum + rowBytes(cells(line)), 0);
  return bytes / Math.max(lines.length, 1);
}

function percentColumns({ opened, layout }: Look, indexes: readonly number[]): number[] {
  const formats = opened.numberFormats.slice(layout.firstDataRow, layout.firstDataRow + layout.rowCount);
  return [...new Set(indexes)].filter((index) => formats.some((line) => line[index]?.includes("%")));
}

function ownHeader({ opened: { texts }, layout }: Look, index: number): string {
  return texts[layout.headerRow]?.[index]?.trim() ?? "";
}
