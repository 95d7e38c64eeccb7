/** What is done to a sheet as a whole. Nothing of it while the workbook's structure is protected. */
import type { Book, Sheet } from "../../workbook/types";
import { asInteger, asOneOf } from "../arguments";
import type { Arguments } from "../arguments";
import { fail } from "../errors";
import { asSheetName } from "../names";
import { findSheet } from "../resolve";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;
const LONGEST_NAME = 31;

/** https://support.microsoft.com/office/protect-a-workbook-7e365a4d-3e89-4616-84ca-1931257c1517 */
export function mustChangeSheets(book: Book): void {
  if (book.protection !== null) fail("AccessDenied");
}

/** Gives a sheet a name; refused where another has it, in whatever case. */
export function rename(sheet: Sheet, value: unknown, book: Book): void {
  const name = asSheetName(value);
  const taken = findSheet(book, name);
  if (taken !== undefined && taken.id !== sheet.id) fail("ItemAlreadyExists");
  mustChangeSheets(book);
  sheet.name = name;
}

function isLastVisible(sheet: Sheet, book: Book): boolean {
  return book.sheets().every((other) => other.id === sheet.id || other.visibility !== "Visible");
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1) */
export function remove(sheet: Sheet, book: Book): void {
  mustChangeSheets(book);
  if (sheet.visibility === "VeryHidden" || isLastVisible(sheet, book)) fail("InvalidOperation");
  book.removeSheet(sheet);
}

/** Shows or hides a sheet; the last visible one cannot be hidden. */
export function setVisibility(sheet: Sheet, value: unknown, book: Book): void {
  const visibility = asOneOf(value, VISIBILITIES);
  mustChangeSheets(book);
  if (visibility !== "Visible" && isLastVisible(sheet, book)) fail("InvalidOperation");
  sheet.visibility = visibility;
}

/** Moves a sheet to a place among all, hidden ones counted. */
export function setPosition(sheet: Sheet, value: unknown, book: Book): void {
  const position = asInteger(value);
  if (position < 0 || position >= book.sheets().length) fail("InvalidArgument");
  mustChangeSheets(book);
  sheet.position = position;
}

/** "None", the default, "inserts the worksheet at the beginning". */
export function copy(sheet: Sheet, args: Arguments, book: Book): Sheet {
  const position = args.oneOf(0, POSITIONS, "None");
  const beside = position === "Before" || position === "After" ? args.target(1, "Worksheet") : undefined;
  if ((position === "Before" || position === "After") && beside === undefined) fail("InvalidArgument");
  mustChangeSheets(book);
  const { visibility } = sheet;
  const made = book.copySheet(sheet, freeCopyName(sheet.name, book));
  made.position = positionOf(position, beside, book);
  if (visibility !== "Visible") made.visibility = visibility;
  return made;
}

function positionOf(position: (typeof POSITIONS)[number], beside: Sheet | undefined, book: Book): number {
  if (beside !== undefined) return beside.position + (position === "After" ? 1 : 0);
  return position === "End" ? book.sheets().length - 1 : 0;
}

/** "Plan (2)", "Plan (3)" …, the first that is free, cut to what a name may have. */
function freeCopyName(name: string, book: Book): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = stem.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (findSheet(book, candidate) === undefined) return candidate;
  }
}
