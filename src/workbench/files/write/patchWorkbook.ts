import type { Book, BookProtection, Sheet } from "../../workbook/types";
import type { OfficePackage } from "../package/officePackage";
import { addRelationship, relationshipsOf, removeRelationships } from "../package/relationships";
import { declareContentType, forgetContentType } from "../package/contentTypes";
import type { SheetEntry } from "../read/readSheet";
import type { SheetSlot, WorkbookFile } from "../read/readWorkbook";
import {
  attribute,
  childNamed,
  element,
  numberAttribute,
  prefixOf,
  setAttribute,
  type XmlElement,
} from "../xml/element";
import { putChild } from "../xml/order";
import { BLANK_SHEET } from "./blankWorkbook";
import { bookProtectionTag } from "./protection";
import type { SheetMoves } from "./patchNames";
import { WORKBOOK_ORDER } from "./workbookOrder";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STATES = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

const NO_NAMES = { area: undefined, titles: undefined };

/** A sheet of the book with its place in the file. */
export interface PlacedSheet {
  sheet: Sheet;
  entry: SheetEntry;
  isNew: boolean;
  slot: SheetSlot;
}

/** Gives every sheet of the book its part; a sheet that the file does not hold yet gets a blank one. */
export function placeSheets(to: OfficePackage, file: WorkbookFile, book: Book): PlacedSheet[] {
  const byName = new Map(file.slots.map((slot) => [slot.entry?.name, slot]));
  let nextId = Math.max(0, ...file.slots.map((slot) => numberAttribute(slot.tag, "sheetId") ?? 0)) + 1;
  return book.sheets().map((sheet): PlacedSheet => {
    const slot = sheet.openedAs === null ? undefined : byName.get(sheet.openedAs);
    if (slot?.entry) return { sheet, entry: slot.entry, isNew: false, slot };
    const part = to.freePath("xl/worksheets/sheet", ".xml");
    to.set(part, BLANK_SHEET);
    declareContentType(to, part, SHEET_TYPE);
    const relationship = addRelationship(to, file.part, "worksheet", part);
    const tag = element(`${prefixOf(file.root.name)}sheet`, {
      name: sheet.name,
      sheetId: nextId++,
      "xmlns:r": OFFICE,
      "r:id": relationship,
    });
    const entry: SheetEntry = { name: sheet.name, part, visibility: "Visible", printNames: NO_NAMES };
    return { sheet, entry, isNew: true, slot: { tag, relationship, entry } };
  });
}

/** The sheets' order now; chart sheets, which the workbook does not know, keep their place as far as there is one. */
function newOrder(file: WorkbookFile, placed: readonly PlacedSheet[]): SheetSlot[] {
  const order = placed.map((one) => one.slot);
  file.slots.forEach((slot, index) => {
    if (!slot.entry) order.splice(Math.min(index, order.length), 0, slot);
  });
  return order;
}

/** The workbook's first window, made where there is none. */
function workbookView(file: WorkbookFile): XmlElement {
  const prefix = prefixOf(file.root.name);
  const present = childNamed(childNamed(file.root, "bookViews"), "workbookView");
  if (present) return present;
  const made = element(`${prefix}workbookView`);
  putChild(file.root, "bookViews", element(`${prefix}bookViews`, {}, [made]), WORKBOOK_ORDER);
  return made;
}

/** Sheets, their order, names and visibility, and the one that shows when the file opens. */
export function patchSheetList(
  to: OfficePackage,
  file: WorkbookFile,
  book: Book,
  placed: readonly PlacedSheet[],
): SheetMoves {
  const order = newOrder(file, placed);
  const renamed = new Map<string, string>();
  for (const { sheet, slot, entry } of placed) {
    if (entry.name !== sheet.name) renamed.set(entry.name, sheet.name);
    setAttribute(slot.tag, "name", sheet.name);
    setAttribute(slot.tag, "state", STATES[sheet.visibility]);
  }
  const gone = new Set(file.slots.filter((slot) => !order.includes(slot)).map((slot) => slot.relationship));
  const links = relationshipsOf(to, file.part).filter((one) => gone.has(one.id));
  removeRelationships(to, file.part, (id) => gone.has(id));
  for (const link of links) forgetContentType(to, link.target);
  const sheets = childNamed(file.root, "sheets");
  if (sheets) sheets.children = order.map((slot) => slot.tag);
  const active = placed.find((one) => one.sheet.id === book.activeSheet().id);
  if (active) {
    const view = workbookView(file);
    setAttribute(view, "activeTab", order.indexOf(active.slot) || undefined);
    if ((numberAttribute(view, "firstSheet") ?? 0) >= order.length)
      setAttribute(view, "firstSheet", undefined);
  }
  return {
    renamed,
    place: (before) => {
      const slot = file.slots[before];
      const now = slot ? order.indexOf(slot) : -1;
      return now < 0 ? null : now;
    },
    placeOf: (sheetId) => {
      const found = placed.find((one) => one.sheet.id === sheetId);
      return found ? order.indexOf(found.slot) : null;
    },
  };
}

/** Protects the list of sheets, or lets go of it. */
export function patchBookProtection(file: WorkbookFile, protection: BookProtection | null): void {
  const before = childNamed(file.root, "workbookProtection");
  const tag = bookProtectionTag(protection, before, prefixOf(file.root.name));
  putChild(file.root, "workbookProtection", tag, WORKBOOK_ORDER);
}

/** Excel calculates everything when it opens the file, so that no stale figure is shown. */
export function calculateOnOpening(file: WorkbookFile): void {
  const prefix = prefixOf(file.root.name);
  const present = childNamed(file.root, "calcPr");
  if (attribute(present, "fullCalcOnLoad") === "1") return;
  putChild(
    file.root,
    "calcPr",
    element(present?.name ?? `${prefix}calcPr`, { ...present?.attributes, fullCalcOnLoad: 1 }),
    WORKBOOK_ORDER,
  );
}

/** The calculation chain names cells that hold formulas; Excel builds a new one when it is missing. */
export function removeCalculationChain(from: OfficePackage, file: WorkbookFile): void {
  const chain = relationshipsOf(from, file.part).find((one) => one.kind === "calcChain");
  if (!chain) return;
  removeRelationships(from, file.part, (id) => id === chain.id);
  from.remove(chain.target);
  forgetContentType(from, chain.target);
}
