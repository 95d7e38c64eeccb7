import type { Book, Table } from "../../workbook/types";
import { intersection } from "../area";
import { fail } from "../errors";
import { freeTableName } from "../names";
import { range } from "../resolve";
import type { RangeTarget } from "../targets";
import { mustBeWritable } from "./grid";
import { giveInsertRow } from "./insertRow";
import { mustNotTear } from "./mustNotTear";

/** Excel's default look. */
const DEFAULT_STYLE = "TableStyleMedium2";

/**
 * Makes a table of cells, as `TableCollection.add`: blank headers become "Column1", doubles are numbered, other
 * values become texts. Without headers a row of them is put on top and the cells move down.
 */
export function createTable(book: Book, cells: RangeTarget, hasHeaders: boolean): Table {
  const { sheet } = cells;
  mustBeWritable(sheet);
  const area = range(sheet, {
    ...cells,
    rowCount: Math.max(2, hasHeaders ? cells.rowCount : cells.rowCount + 1),
  });
  mustNotOverlap(area);
  mustNotHoldMerges(area);
  if (!hasHeaders) makeHeaderRow(area);
  writeHeaders(area);
  const table = sheet.addTable(
    { row: area.row, column: area.column, rowCount: area.rowCount, columnCount: area.columnCount },
    freeTableName(book),
  );
  if (table.style === "") table.style = DEFAULT_STYLE;
  if (hasHeaders && cells.rowCount === 1) giveInsertRow(book, table);
  return table;
}

/** Tables cannot share cells. */
export function mustNotOverlap(area: RangeTarget, except?: Table): void {
  const overlaps = area.sheet
    .tables()
    .some((table) => table.id !== except?.id && intersection(table.area(), area) !== null);
  if (overlaps) fail("InvalidArgument", "A table can't overlap another table.");
}

/** "A table can't overlap with … merged cells." */
function mustNotHoldMerges(area: RangeTarget): void {
  if (area.sheet.merges().some((merge) => intersection(merge, area) !== null)) fail("MergedRangeConflict");
}

/** The cells move down to make room for the header row, and all that stands below them. */
function makeHeaderRow({ sheet, row, column, columnCount }: RangeTarget): void {
  const header = { row, column, rowCount: 1, columnCount };
  mustNotTear(sheet, header, "rows");
  sheet.insertCells(header, "Down");
}

function writeHeaders(area: RangeTarget): void {
  const header = { row: area.row, column: area.column, rowCount: 1, columnCount: area.columnCount };
  const [texts = []] = area.sheet.texts(header);
  const [values = []] = area.sheet.formulas(header);
  const names = uniqueHeaders(texts);
  const changes = names.map((name, index) => (values[index] === name ? null : `'${name}`));
  if (changes.some((change) => change !== null)) area.sheet.write(header, [changes]);
}

/**
 * @example uniqueHeaders(["Name", "", "Name"]) // => ["Name", "Column1", "Name2"]
 */
function uniqueHeaders(texts: readonly string[]): string[] {
  const taken = new Set(texts.filter((text) => text !== "").map((text) => text.toLowerCase()));
  const used = new Set<string>();
  return texts.map((text) => {
    const wanted = text === "" ? firstFree("Column", 1, taken) : text;
    const name = used.has(wanted.toLowerCase()) ? firstFree(wanted, 2, taken) : wanted;
    taken.add(name.toLowerCase());
    used.add(name.toLowerCase());
    return name;
  });
}

function firstFree(stem: string, from: number, taken: ReadonlySet<string>): string {
  for (let number = from; ; number++)
    if (!taken.has(`${stem}${number}`.toLowerCase())) return `${stem}${number}`;
}
