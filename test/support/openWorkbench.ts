import { createHost } from "../../src/workbench/host";
import type { Host, HostOptions } from "../../src/workbench/host";
import { connectNode, installGlobals } from "../../src/workbench/host/node";
import type { Connection } from "../../src/workbench/host/node";
import { createHeadlessBook, emptyContent } from "../../src/workbench/workbook";
import type { Book, BookContent, CellValue } from "../../src/workbench/workbook";

export interface Workbench extends Connection {
  readonly book: Book;
  readonly host: Host;
  /** Takes the globals away and ends client, host and workbook. */
  close(): void;
}

export interface WorkbenchOptions extends HostOptions {
  /** The workbook; one empty sheet "Sheet1" when omitted. */
  content?: BookContent;
  /** Written to the first sheet from A1 on. "=…" is a formula, "'…" text. */
  cells?: readonly (readonly (CellValue | null)[])[];
}

/**
 * A workbook, an Excel that serves it, and Microsoft's Office.js talking to that; `Office`, `Excel` and
 * `OfficeExtension` are globals until `close`.
 *
 * @example
 * const workbench = await openWorkbench({ cells: [["Name", "Revenue"], ["Alpha", 10]], profile: "floor" });
 * await workbench.Excel.run(async (context) => { … });
 * workbench.close();
 */
export async function openWorkbench({
  content = emptyContent(),
  cells,
  ...options
}: WorkbenchOptions = {}): Promise<Workbench> {
  const book = await createHeadlessBook(content);
  const [sheet] = book.sheets();
  const columnCount = Math.max(0, ...(cells ?? []).map((row) => row.length));
  if (cells !== undefined && sheet !== undefined && columnCount > 0) {
    const padded = cells.map((row) =>
      Array.from({ length: columnCount }, (_, column) => row[column] ?? null),
    );
    sheet.write({ row: 0, column: 0, rowCount: padded.length, columnCount }, padded);
  }
  const host = createHost(book, options);
  const connection = connectNode(host);
  const takeGlobalsAway = installGlobals(connection);
  await connection.Office.onReady();
  return {
    ...connection,
    book,
    host,
    close() {
      takeGlobalsAway();
      connection.close();
      host.dispose();
      // A workbook that is disposed in the middle of a calculation would be asked for its result.
      void book.recalculated().then(() => book.dispose());
    },
  };
}
