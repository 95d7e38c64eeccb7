import {
  countsFrom1904,
  isStillByHand,
  readAccountsByHand,
  readCells,
  rowBytes,
  type ReadColumns,
} from "../excel";
import {
  cellAt,
  cellValues,
  FIELD_KINDS,
  FIELDS,
  findHeader,
  formatTells,
  holdsNumbers,
  isField,
  type Cells,
  type ColumnData,
  type Field,
  type TableData,
} from "../engine";
import { groupedBy } from "./accounts";
import { bytesPerRow } from "./bytesPerRow";
import type { Look } from "./look";
import type { AppSay } from "./messages";
import { mustBeAsSeen } from "./mustBeAsSeen";
import { namedHeaders } from "./namedHeaders";
import { readJoined } from "./readJoined";
import { withFinds } from "./withFinds";

export interface ReadDataOptions {
  onProgress?: (rowsRead: number) => void;
  signal?: AbortSignal;
}

/** A column to read: of a field, or one that the settings name by its header. */
interface WantedColumn {
  field: Field | null;
  index: number;
  header: string;
}

/**
 * Reads what a run computes from: the mapped columns and those that the settings name by header, the tiers set by
 * hand, and the joined tables. Number formats are read only where the sample shows percent cells or currencies, because
 * they alone tell 0.8 from 80 % [D1] and euros from dollars [D4].
 *
 * @throws UserError where the settings name a column or table that is not there; SheetError where other rows stand
 *   there by now than those that were looked at.
 */
export async function readData(look: Look, say: AppSay, options: ReadDataOptions = {}): Promise<TableData> {
  const { opened, rows, settings } = look;
  const { source, culture } = opened;
  const wanted = wantedColumns(look, say);
  const place = (index: number) => source.area.column + index;
  const byHand = source.own.find(({ id }) => id === "setByHand");
  const indexes = [
    ...wanted.map(({ index }) => index),
    ...(byHand ? [byHand.column - source.area.column] : []),
  ];
  const read = await readCells(
    { sheetId: source.sheetId, firstRow: rows.firstRow, rowCount: rows.rowCount },
    indexes.map(place),
    {
      ...options,
      bytesPerRow: bytesPerRow(opened.sample.head.slice(look.layout.firstDataRow), indexes),
      formatsOf: columnsThatTell(look, readByFormat(wanted)).map(place),
    },
  );
  const texts = await shownTexts(look, wanted, read.values, options);
  const { columns, others } = columnsOf(wanted, { ...read, texts }, place);
  const all = [...Object.values(columns), ...others].map((data) => ({ ...data, index: data.columnIndex }));
  const joined = await readJoined(
    settings,
    {
      columnOf: (name) => (isField(name) ? columns[name] : undefined) ?? findHeader(all, name),
      headers: look.layout.columns,
      culture,
    },
    say,
  );
  const cellsByHand = cellValues(byHand ? (read.values.get(byHand.column) ?? []) : []);
  const isByHand = byHand !== undefined && (await isStillByHand(source, byHand, cellsByHand));
  const table: TableData = {
    sheet: source.sheet,
    firstRow: rows.firstRow + 1,
    rowCount: rows.rowCount,
    columns,
    ...(others.length > 0 && { others }),
    ...(joined.length > 0 && { joined }),
    culture,
    ...(from1904(opened) && { date1904: true }),
    ...(isByHand && {
      setByHand: cellsByHand,
      setByHandColumn: {
        columnIndex: byHand.column - source.area.column,
        header: ownHeader(look, byHand.column - source.area.column) || say({ id: "column.setByHand" }),
      },
    }),
  };
  mustBeAsSeen(look, table);
  const byAccount = groupedBy(look) === null ? {} : { setByHandByAccount: await readAccountsByHand(source) };
  return withFinds(look, { ...table, ...byAccount }, options.signal);
}

/** What was read, by field, and the columns of the settings that belong to none. */
function columnsOf(
  wanted: readonly WantedColumn[],
  { values, numberFormats, texts }: ReadColumns<Cells>,
  place: (index: number) => number,
): { columns: Partial<Record<Field, ColumnData>>; others: ColumnData[] } {
  const columns: Partial<Record<Field, ColumnData>> = {};
  const others: ColumnData[] = [];
  for (const { field, index, header } of wanted) {
    const formats = numberFormats.get(place(index));
    const shown = texts.get(place(index));
    const data: ColumnData = {
      columnIndex: index,
      header,
      values: values.get(place(index)) ?? [],
      ...(formats && { numberFormats: formats }),
      ...(shown && { texts: shown }),
    };
    if (field === null) others.push(data);
    else columns[field] = data;
  }
  return { columns, others };
}

/** Told by the dates of the sample [D5]. */
function from1904({ sample, texts, numberFormats }: Look["opened"]): boolean {
  return countsFrom1904({ values: sample.head, texts, numberFormats });
}

/** Every mapped field, then the columns that the settings name and no field is mapped to. */
function wantedColumns({ layout, mapping, settings }: Look, say: AppSay): WantedColumn[] {
  const mapped = FIELDS.flatMap((field): WantedColumn[] => {
    const index = mapping[field];
    const column = layout.columns.find((candidate) => candidate.index === index);
    return column ? [{ field, index: column.index, header: column.header }] : [];
  });
  const named = namedHeaders(settings, mapping, layout.columns, say)
    .filter(({ index }) => mapped.every((column) => column.index !== index))
    .map(({ index, header }): WantedColumn => ({ field: null, index, header }));
  return [...mapped, ...named];
}

/**
 * Names, ids and accounts as the sheet shows them, where some are numbers: the number format makes 103 the name
 * "00103". Names are asked for in any case, the others where the sample's formats could show something else.
 */
async function shownTexts(
  { opened, rows, settings, layout }: Look,
  wanted: readonly WantedColumn[],
  values: ReadColumns<Cells>["values"],
  { signal }: ReadDataOptions,
): Promise<ReadColumns["texts"]> {
  const { source } = opened;
  const formats = opened.numberFormats.slice(layout.firstDataRow);
  const isPlain = (index: number) => formats.every((line) => PLAIN_FORMATS.has(line[index] ?? ""));
  const account = settings.account === undefined ? undefined : findHeader(wanted, settings.account);
  const shown = wanted
    .filter(
      ({ field, index }) =>
        field === "name" ||
        ((field === "id" || field === "parent" || index === account?.index) && !isPlain(index)),
    )
    .map(({ index }) => source.area.column + index)
    .filter((column) => holdsNumbers(values.get(column) ?? []));
  if (shown.length === 0) return new Map();
  const sizes = shown.map((column) => cellAt(values.get(column) ?? [], 0));
  const read = await readCells({ ...rows, sheetId: source.sheetId }, shown, {
    bytesPerRow: 2 * rowBytes(sizes),
    textsOf: shown,
    ...(signal && { signal }),
  });
  return read.texts;
}

const PLAIN_FORMATS = new Set(["", "General", "0", "@"]);

/** A text is what the sheet shows, and a date is one whatever its format. */
function readByFormat(wanted: readonly WantedColumn[]): number[] {
  const kindOf = ({ field }: WantedColumn) => (field === null ? null : FIELD_KINDS[field]);
  return wanted
    .filter((column) => kindOf(column) !== "text" && kindOf(column) !== "date")
    .map(({ index }) => index);
}

/** Columns whose formats say what their numbers do not. */
function columnsThatTell({ opened, layout }: Look, indexes: readonly number[]): number[] {
  const formats = opened.numberFormats.slice(layout.firstDataRow, layout.firstDataRow + layout.rowCount);
  return [...new Set(indexes)].filter((index) => formats.some((line) => formatTells(line[index] ?? "")));
}

function ownHeader({ opened: { texts }, layout }: Look, index: number): string {
  return texts[layout.headerRow]?.[index]?.trim() ?? "";
}
