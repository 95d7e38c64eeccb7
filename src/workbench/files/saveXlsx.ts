import type { Book, Sheet, SheetJournal } from "../workbook/types";
import { openPackage } from "./openPackage";
import { declareContentType } from "./package/contentTypes";
import type { OfficePackage } from "./package/officePackage";
import { addRelationship } from "./package/relationships";
import { reachableParts, removeUnreachable } from "./package/removeUnreachable";
import { readSheetFrame } from "./read/sheetFrame";
import { readWorkbook, type WorkbookFile } from "./read/readWorkbook";
import { StyleTable } from "./styles/styleTable";
import { attribute } from "./xml/element";
import { parseXml } from "./xml/parseXml";
import { BLANK_STYLES, blankWorkbook } from "./write/blankWorkbook";
import { writeFrame } from "./write/frameOrder";
import { patchCustomXml } from "./write/patchCustomXml";
import { patchNames } from "./write/patchNames";
import { patchProperties } from "./write/patchProperties";
import { patchSettings } from "./write/patchSettings";
import { patchSheet } from "./write/patchSheet";
import {
  calculateOnOpening,
  patchBookProtection,
  patchSheetList,
  placeSheets,
  removeCalculationChain,
  type PlacedSheet,
} from "./write/patchWorkbook";
import { selectTab, sheetView } from "./write/view";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The style part's table; a file may come without one. */
function styleTable(to: OfficePackage, file: WorkbookFile): { part: string; styles: StyleTable } {
  const { styles: looks, looks: conditional } = file.shared;
  if (file.stylesPart !== undefined && file.styles)
    return { part: file.stylesPart, styles: new StyleTable(file.styles, looks, conditional) };
  const part = to.freePath("xl/styles", ".xml");
  declareContentType(to, part, STYLES_TYPE);
  addRelationship(to, file.part, "styles", part);
  return { part, styles: new StyleTable(parseXml(BLANK_STYLES), [{}], []) };
}

/** Exactly the active sheet is selected; two selected sheets would be edited together. */
function selectActive(to: OfficePackage, book: Book, placed: readonly PlacedSheet[]): void {
  for (const { sheet, entry } of placed) {
    const active = sheet.id === book.activeSheet().id;
    const text = to.text(entry.part);
    if (!active && !text.includes("tabSelected")) continue;
    const frame = to.reading(entry.part, () => readSheetFrame(text));
    if ((attribute(sheetView(frame), "tabSelected") === "1") === active) continue;
    selectTab(frame, active);
    to.set(entry.part, writeFrame(frame, frame.grid));
  }
}

/** Whether anything of a sheet is named in its journal; one that was opened and left blank names nothing. */
const touches = (journal: SheetJournal): boolean =>
  Object.values(journal).some((part) =>
    typeof part === "boolean" ? part : (part as ReadonlySet<unknown>).size > 0,
  );

/** Whether names of the file say what of the sheet is printed or filtered: they move with its rows and columns. */
const isNamed = (sheet: Sheet): boolean => {
  const { pageLayout } = sheet;
  return (
    sheet.autoFilter() !== null ||
    (pageLayout.printAreas?.length ?? 0) > 0 ||
    pageLayout.titleRows !== undefined ||
    pageLayout.titleColumns !== undefined
  );
};

/** What the journal says of a sheet, if it says anything. */
function journalOf(book: Book, sheet: Sheet): SheetJournal | undefined {
  const journal = book.journal.sheet(sheet.id);
  return journal && touches(journal) ? journal : undefined;
}

/**
 * The book as an .xlsx: the package it was opened from with only the touched parts changed, so that everything
 * the workbook does not know survives. Nothing touched gives the very bytes that were opened. A new book goes
 * through the same writer over a blank package.
 *
 * @example (await saveXlsx(book)) === book.original // => true while nothing was edited
 */
export async function saveXlsx(book: Book): Promise<Uint8Array> {
  await book.recalculated();
  const journals = book.sheets().map((sheet) => journalOf(book, sheet));
  const { workbook, customXml } = book.journal;
  const untouched = !workbook && !customXml && journals.every((journal) => !journal);
  if (book.original && untouched) return book.original;
  const to = book.original ? openPackage(book.original, book.name) : blankWorkbook(book.name, book.date1904);
  const before = reachableParts(to);
  const file = readWorkbook(to);
  const { part: stylesPart, styles } = styleTable(to, file);
  const placed = placeSheets(to, file, book);
  const formulasMayDiffer = workbook || journals.some((journal) => journal?.structure === true);
  let formulasChanged = false;
  let cellsChanged = false;
  for (const [index, { sheet, entry, isNew }] of placed.entries()) {
    const result = patchSheet({
      to,
      book,
      sheet,
      entry,
      workbook: file.part,
      journal: journals[index],
      isNew,
      formulasMayDiffer,
      shared: file.shared,
      styles,
    });
    formulasChanged ||= result.formulasChanged;
    cellsChanged ||= result.cellsChanged;
  }
  if (styles.changed) to.set(stylesPart, styles.root);
  const listChanged = workbook || placed.some((one) => one.isNew);
  const namedSheets = new Set(
    placed
      .filter(({ sheet, isNew }, index) => {
        const journal = journals[index];
        if (isNew || journal?.pageLayout === true || journal?.filter === true) return true;
        return journal?.structure === true && isNamed(sheet);
      })
      .map((one) => one.sheet.id),
  );
  const activeBefore = file.entries[file.activeSheet];
  const activeMoved = placed.find((one) => one.sheet.id === book.activeSheet().id)?.entry !== activeBefore;
  if (listChanged || namedSheets.size > 0 || activeMoved) {
    patchNames(file, book, patchSheetList(to, file, book, placed), namedSheets);
    selectActive(to, book, placed);
  }
  if (listChanged && JSON.stringify(file.protection) !== JSON.stringify(book.protection))
    patchBookProtection(file, book.protection);
  if (formulasChanged) removeCalculationChain(to, file);
  if (cellsChanged) calculateOnOpening(file);
  if (listChanged || namedSheets.size > 0 || activeMoved || cellsChanged) to.set(file.part, file.root);
  patchSettings(to, file.part, book.settings());
  patchCustomXml(to, file.part, book.customXml());
  if (workbook) patchProperties(to, book.properties);
  removeUnreachable(to, before);
  return to.zip();
}
