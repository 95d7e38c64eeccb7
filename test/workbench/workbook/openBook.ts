import { createHeadlessBook, emptyContent } from "../../../src/workbench/workbook";
import type { Area, Book, BookContent, CellValue, Edit, Sheet } from "../../../src/workbench/workbook";

const open: Book[] = [];
afterEach(() => {
  for (const book of open.splice(0)) book.dispose();
});

/** A book that is put away after the test. */
export async function openBook(content: BookContent = emptyContent()): Promise<{ book: Book; sheet: Sheet }> {
  const book = await createHeadlessBook(content);
  open.push(book);
  return { book, sheet: book.activeSheet() };
}

/** Cells from A1 style names, "B2" or "A1:C3". */
export function at(name: string): Area {
  const [, column1 = "", row1 = "", column2 = column1, row2 = row1] =
    /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(name) ?? [];
  const [left, right] = [index(column1), index(column2)];
  return {
    row: Number(row1) - 1,
    column: left,
    rowCount: Number(row2) - Number(row1) + 1,
    columnCount: right - left + 1,
  };
}

function index(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Writes from a corner on, as many cells as given. */
export function put(sheet: Sheet, corner: string, cells: (CellValue | null)[][]): void {
  sheet.write({ ...at(corner), rowCount: cells.length, columnCount: cells[0]?.length ?? 0 }, cells);
}

/** The one value of a cell. */
export function valueAt(sheet: Sheet, name: string): CellValue | undefined {
  return sheet.values(at(name))[0]?.[0];
}

/** The one formula of a cell. */
export function formulaAt(sheet: Sheet, name: string): CellValue | undefined {
  return sheet.formulas(at(name))[0]?.[0];
}

/** Everything that is told from now on. */
export function listen(book: Book): Edit[] {
  const edits: Edit[] = [];
  book.onEdit((edit) => edits.push(edit));
  return edits;
}

/** A sheet with the table Prospects in A1:C4: Name, Tier, Amt. */
export async function openProspects(): Promise<{
  book: Book;
  sheet: Sheet;
  table: ReturnType<Sheet["addTable"]>;
}> {
  const { book, sheet } = await openBook();
  put(sheet, "A1", [
    ["Name", "Tier", "Amt"],
    ["a", "A", 10],
    ["b", "B", 20],
    ["c", "A", 30],
  ]);
  return { book, sheet, table: sheet.addTable(at("A1:C4"), "Prospects") };
}
