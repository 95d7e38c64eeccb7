import {
  FIELD_KINDS,
  findHeader,
  isField,
  isPeopleTable,
  MEASURE_FIELDS,
  proposeMapping,
  SURE,
  type ColumnData,
  type Culture,
  type Field,
  type JoinedTable,
  type JoinSettings,
  type Settings,
} from "../engine";
import type { AppSay } from "./messages";
import { headerNotFound } from "./namedHeaders";
import { tableCells, type TableCells } from "./tableCells";

/** The main table as joins see it. */
export interface MainColumns {
  /** The column that a field or header means; undefined where there is none. */
  columnOf: (name: string) => ColumnData | undefined;
  headers: readonly { header: string }[];
  culture: Culture;
}

/** Fields that come to the lines only where the settings name their column: to rank, tier or name by them is a choice. */
const ASKED_FOR = new Set<Field>([
  ...MEASURE_FIELDS,
  "name",
  "id",
  "parent",
  "orderId",
  "date",
  "price",
  "discount",
]);

/**
 * Reads the tables that the settings join to the main one. A table of people is left for the models of people.
 *
 * @throws UserError where a table, its key or a header of its mapping is not there.
 */
export async function readJoined(settings: Settings, main: MainColumns, say: AppSay): Promise<JoinedTable[]> {
  const joined: JoinedTable[] = [];
  for (const [name, place] of Object.entries(settings.tables)) {
    const cells = await tableCells(name, place, main.culture, say);
    if (!isPeopleTable(name, place)) joined.push(await readTable(name, place, cells, settings, main, say));
  }
  return joined;
}

async function readTable(
  name: string,
  place: JoinSettings,
  cells: TableCells,
  settings: Settings,
  main: MainColumns,
  say: AppSay,
): Promise<JoinedTable> {
  const onName = place.on ?? settings.account ?? "name";
  const on = main.columnOf(onName);
  const table = { table: name };
  if (!on) throw headerNotFound({ id: "group.place.on", values: table }, onName, main.headers, say);
  const mapping = mappingOf(name, place, cells, say);
  const key = keyOf(name, place, mapping, onName, on, cells, say);
  const indexes = [...new Set([key.index, ...Object.values(mapping).map(({ index }) => index)])];
  const named = [key, mapping.name, mapping.id, mapping.parent].flatMap((column) =>
    column ? [column.index] : [],
  );
  const read = await cells.read(indexes, [...new Set(named)]);
  const columnData = ({ index, header }: { index: number; header: string }): ColumnData => ({
    columnIndex: index,
    header,
    ...(read.get(index) ?? { values: [] }),
  });
  const { sheet, firstRow, rowCount, date1904, culture } = cells;
  return {
    name,
    sheet,
    firstRow,
    rowCount,
    key: columnData(key),
    on,
    columns: Object.fromEntries(
      Object.entries(mapping).map(([field, column]) => [field, columnData(column)]),
    ),
    ...(date1904 === undefined ? {} : { date1904 }),
    culture,
  };
}

type Column = TableCells["columns"][number];

/** The columns that the settings name, then what sure headers say of the rest. */
function mappingOf(
  name: string,
  { mapping }: JoinSettings,
  { columns, sample }: TableCells,
  say: AppSay,
): Partial<Record<Field, Column>> {
  const found: Partial<Record<Field, Column>> = {};
  for (const [field, header] of Object.entries(mapping)) {
    if (!isField(field) || header === null) continue;
    const column = findHeader(columns, header);
    const place = {
      id: "group.place.mapping",
      values: { field: { id: `field.${field}` }, table: name },
    } as const;
    if (!column) throw headerNotFound(place, header, columns, say);
    found[field] = column;
  }
  const free = columns.filter((column) => !Object.values(found).includes(column));
  const samples = free.map((column) => ({
    ...column,
    values: sample.map((line) => line[column.index] ?? ""),
  }));
  for (const { field, columnIndex, confidence, basis } of proposeMapping(samples)) {
    const isAsked = ASKED_FOR.has(field) || FIELD_KINDS[field] === "answer" || mapping[field] === null;
    if (basis !== "header" || confidence < SURE || isAsked) continue;
    const column = free.find(({ index }) => index === columnIndex);
    if (column) found[field] ??= column;
  }
  return found;
}

/** The key as named; else the column with the header of `on`, or that is mapped to the same field. */
function keyOf(
  name: string,
  { key, mapping: given }: JoinSettings,
  mapping: Partial<Record<Field, Column>>,
  onName: string,
  on: ColumnData,
  { columns }: TableCells,
  say: AppSay,
): Column {
  const byField = (field: string) => (isField(field) ? mapping[field] : undefined);
  const account = typeof given.account === "string" ? findHeader(columns, given.account) : undefined;
  const found =
    key === undefined
      ? (account ?? findHeader(columns, on.header) ?? byField(onName))
      : (byField(key) ?? findHeader(columns, key));
  if (found) return found;
  throw headerNotFound({ id: "group.place.key", values: { table: name } }, key ?? on.header, columns, say);
}
