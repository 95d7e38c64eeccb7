import { ICommandService, IUndoRedoService, UniverInstanceType } from "@univerjs/core";
import type { IWorkbookData, Univer, Workbook } from "@univerjs/core";
import { UniverBook } from "../book/book";
import { DirtyTable } from "../book/dirtyTable";
import { Recalculation } from "../book/recalculation";
import type { FrontEnd } from "../book/selection";
import { uncalculated } from "./uncalculated";
import { EditLog } from "../edits/editLog";
import { populate } from "./populate";
import { sheetIdAt, toSnapshot } from "./snapshot";
import { TableRegistry } from "../tables/registry";
import { UniverTables } from "../tables/univerTables";
import { settled } from "../univer/settled";
import { newOwnState } from "../univer/ownState";
import { readNames } from "../univer/readNames";
import { readTableReferences } from "../univer/tableReferences";
import { onSheet } from "../univer/context";
import type { BaseContext, Context } from "../univer/context";
import type { BookContent } from "../types";

let books = 0;

export interface CreatedBook {
  book: UniverBook;
  context: Context;
}

/**
 * Loads content into a Univer instance that has its plugins, and puts the book over it.
 *
 * @param calculateAfter Milliseconds after which changes are calculated unasked; null: only when asked.
 */
export async function createBook(
  univer: Univer,
  content: BookContent,
  calculateAfter: number | null,
  frontEndOf: (context: Context) => FrontEnd,
): Promise<CreatedBook> {
  // Univer caches parsed formulas for the whole process by this id: no two books may share one.
  const unitId = `book${(books += 1)}`;
  const injector = univer.__getInjector();
  const dirtyTable = new DirtyTable(injector);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    toSnapshot(content, unitId),
  );
  const base: BaseContext = {
    unitId,
    workbook,
    injector,
    commands: injector.get(ICommandService),
    own: newOwnState(),
    log: new EditLog(),
    tables: new TableRegistry(),
    recordsUndo: calculateAfter !== null,
    calculation: new Recalculation(injector, dirtyTable, unitId, calculateAfter),
  };
  readNames(base);
  readTableReferences(base);
  const context: Context = { ...base, univerTables: new UniverTables(base) };
  const book = new UniverBook(univer, context, frontEndOf(context), content);
  context.log.quietly(() => populate(context, content, (id) => onSheet(context, id)));
  const active = workbook.getSheetBySheetId(sheetIdAt(content.activeSheet));
  if (active) workbook.setActiveSheet(active);
  await settled();
  context.calculation.forgetCells();
  for (const [sheetId, areas] of uncalculated(content)) context.calculation.markCells(sheetId, areas);
  await book.recalculated();
  context.log.journal.reset();
  injector.get(IUndoRedoService).clearUndoRedo(unitId);
  return { book, context };
}
