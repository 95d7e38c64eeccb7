import type { Area, Book, DefinedName, Sheet } from "../../workbook/types";
import { areaName, columnName } from "../cells/address";
import { toFileForm } from "../formulas/fileForm";
import { namedAreas } from "../read/readPageLayout";
import { FILTERED, isOwnName, PRINT_AREA, PRINT_TITLES, type WorkbookFile } from "../read/readWorkbook";
import {
  attribute,
  childNamed,
  childrenNamed,
  element,
  prefixOf,
  textOf,
  type XmlElement,
} from "../xml/element";
import { putChild } from "../xml/order";
import { quotedSheet } from "./references";
import { WORKBOOK_ORDER } from "./workbookOrder";

/** Where each sheet of the file stands now, by its place before; null when it is gone. */
export interface SheetMoves {
  place(before: number): number | null;
  /** Name now of a sheet by its name before. */
  renamed: ReadonlyMap<string, string>;
  /** Place now of a sheet of the book. */
  placeOf(sheetId: string): number | null;
}

/** A reference with sheets called by their new names. */
const renameSheets = (reference: string, renamed: ReadonlyMap<string, string>): string =>
  reference.replace(
    /'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (whole: string, quoted: string | undefined, plain: string | undefined) => {
      const to = renamed.get(quoted?.replaceAll("''", "'") ?? plain ?? "");
      return to === undefined ? whole : `${quotedSheet(to)}!`;
    },
  );

/** What tells two names apart. */
const keyOf = (name: string, scope: number | null): string => `${name.toLowerCase()}\u0001${scope ?? ""}`;

function nameTag(prefix: string, name: DefinedName, scope: number | null): XmlElement {
  return element(
    `${prefix}definedName`,
    {
      name: name.name,
      localSheetId: scope ?? undefined,
      hidden: name.visible ? undefined : 1,
      comment: name.comment === "" ? undefined : name.comment,
    },
    [toFileForm(name.formula.replace(/^=/, ""), null)],
  );
}

/** What a sheet prints and filters, as the names by which Excel keeps it. */
function sheetTags(sheet: Sheet, place: number, prefix: string): XmlElement[] {
  const { printAreas = [], titleRows, titleColumns } = sheet.pageLayout;
  const on = `${quotedSheet(sheet.name)}!`;
  const titles = [
    ...(titleColumns
      ? [
          `${on}$${columnName(titleColumns.column)}:$${columnName(lastOf(titleColumns.column, titleColumns.columnCount))}`,
        ]
      : []),
    ...(titleRows ? [`${on}$${titleRows.row + 1}:$${titleRows.row + titleRows.rowCount}`] : []),
  ];
  // A relative reference in a name would move with the cell that asks for it.
  const absolute = (area: Area): string => on + areaName(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const filter = sheet.autoFilter();
  const tag = (name: string, parts: readonly string[], hidden?: 1): XmlElement[] =>
    parts.length === 0
      ? []
      : [element(`${prefix}definedName`, { name, localSheetId: place, hidden }, [parts.join(",")])];
  return [
    ...tag(FILTERED, filter ? [absolute(filter)] : [], 1),
    ...tag(PRINT_AREA, printAreas.map(absolute)),
    ...tag(PRINT_TITLES, titles),
  ];
}

const lastOf = (first: number, count: number): number => first + count - 1;

/** Whether the book knows what a name of Excel's stands for; it knows no formulas there. */
const isKnown = (name: string, text: string): boolean =>
  [PRINT_AREA, PRINT_TITLES, FILTERED].includes(name) && namedAreas(text) !== null;

/**
 * Brings the defined names to what the book has. Names that are still what they were keep their own XML; Excel's
 * own names follow their sheets. `named`: ids of the sheets for which what is printed or filtered may have changed.
 */
export function patchNames(
  file: WorkbookFile,
  book: Book,
  moves: SheetMoves,
  named: ReadonlySet<string>,
): void {
  const prefix = prefixOf(file.root.name);
  const tags = childrenNamed(childNamed(file.root, "definedNames"), "definedName");
  const places = new Set(
    book
      .sheets()
      .filter((sheet) => named.has(sheet.id))
      .map((sheet) => moves.placeOf(sheet.id)),
  );
  const before = new Map<string, { tag: XmlElement; formula: string }>();
  const excels: XmlElement[] = [];
  for (const tag of tags) {
    const scope = attribute(tag, "localSheetId");
    const place = scope === undefined ? null : moves.place(Number(scope));
    if (scope !== undefined && place === null) continue;
    const name = attribute(tag, "name") ?? "";
    const moved: XmlElement = {
      ...tag,
      attributes: { ...tag.attributes, ...(place === null ? {} : { localSheetId: String(place) }) },
    };
    if (isOwnName(name)) before.set(keyOf(name, place), { tag: moved, formula: textOf(tag) });
    else if (places.has(place) && isKnown(name, textOf(tag))) continue;
    else excels.push({ ...moved, children: [renameSheets(textOf(tag), moves.renamed)] });
  }
  const own = book.names().map((name) => {
    const scope = name.scope === null ? null : moves.placeOf(name.scope);
    const known = before.get(keyOf(name.name, scope));
    const made = nameTag(prefix, name, scope);
    const same =
      known &&
      known.formula === textOf(made) &&
      (attribute(known.tag, "hidden") === "1") === !name.visible &&
      (attribute(known.tag, "comment") ?? "") === name.comment;
    return same ? known.tag : made;
  });
  const printed = book.sheets().flatMap((sheet): XmlElement[] => {
    const place = named.has(sheet.id) ? moves.placeOf(sheet.id) : null;
    return place === null ? [] : sheetTags(sheet, place, prefix);
  });
  const all = [...excels, ...printed, ...own];
  putChild(
    file.root,
    "definedNames",
    all.length === 0 ? undefined : element(`${prefix}definedNames`, {}, all),
    WORKBOOK_ORDER,
  );
}
