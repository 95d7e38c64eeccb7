import type { BookProtection, DefinedName, SheetContent } from "../../workbook/types";
import { FileError } from "../fileError";
import { readPersons } from "./readNotes";
import { readBookProtection } from "./readProtection";
import { readFilterColors } from "./readFilter";
import { fromFileForm } from "../formulas/fileForm";
import type { OfficePackage } from "../package/officePackage";
import { relationshipsOf } from "../package/relationships";
import { readPalette } from "../styles/colors";
import { readCellStyles, readConditionalLooks } from "../styles/readStyles";
import {
  attribute,
  childNamed,
  childrenNamed,
  flag,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../xml/element";
import type { SheetEntry, Shared } from "./readSheet";
import { readTexts } from "./readTexts";

/** One `<sheet>` of the workbook part; `entry` is null for a chart sheet or macro sheet, which stay as they are. */
export interface SheetSlot {
  tag: XmlElement;
  relationship: string;
  entry: SheetEntry | null;
}
/** The workbook part and what it points to. */
export interface WorkbookFile {
  part: string;
  root: XmlElement;
  slots: SheetSlot[];
  /** Worksheets only. */
  entries: SheetEntry[];
  activeSheet: number;
  names: DefinedName[];
  protection: BookProtection | null;
  stylesPart: string | undefined;
  styles: XmlElement | undefined;
  shared: Shared;
}

const VISIBILITY: Record<string, SheetContent["visibility"]> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/** Names by which Excel keeps what a sheet prints. */
export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";
/** Excel's hidden name of the cells that a sheet's own filter stands over. */
export const FILTERED = "_xlnm._FilterDatabase";

/** Excel's own names (print areas, filters) are not the user's. */
export const isOwnName = (name: string): boolean => !name.toLowerCase().startsWith("_xlnm.");

const readName = (tag: XmlElement, slots: readonly SheetSlot[]): DefinedName => {
  const scope = numberAttribute(tag, "localSheetId");
  return {
    name: attribute(tag, "name") ?? "",
    formula: `=${fromFileForm(textOf(tag))}`,
    scope: scope === undefined ? null : (attribute(slots[scope]?.tag, "name") ?? null),
    visible: !flag(tag, "hidden"),
    comment: attribute(tag, "comment") ?? "",
  };
};

/** Reads the workbook part and what all sheets share. Throws FileError when there is no such part. */
export function readWorkbook(from: OfficePackage): WorkbookFile {
  const part = relationshipsOf(from, "").find((one) => one.kind === "officeDocument")?.target;
  if (part === undefined || !from.has(part)) throw new FileError("notAWorkbook", from.fileName);
  const root = from.xml(part);
  const links = relationshipsOf(from, part);
  const target = (kind: string): string | undefined =>
    links.find((one) => one.kind === kind && from.has(one.target))?.target;
  const tags = childrenNamed(childNamed(root, "sheets"), "sheet");
  const nameTags = childrenNamed(childNamed(root, "definedNames"), "definedName");
  const slots = tags.map((tag, index): SheetSlot => {
    const relationship = attribute(tag, "id") ?? "";
    const link = links.find((one) => one.id === relationship);
    const printed = (name: string): string | undefined => {
      const found = nameTags.find(
        (one) => attribute(one, "name") === name && attribute(one, "localSheetId") === String(index),
      );
      return found && textOf(found);
    };
    const entry =
      link?.kind === "worksheet" && from.has(link.target)
        ? {
            name: attribute(tag, "name") ?? "",
            part: link.target,
            visibility: VISIBILITY[attribute(tag, "state") ?? ""] ?? "Visible",
            printNames: { area: printed(PRINT_AREA), titles: printed(PRINT_TITLES) },
          }
        : null;
    return { tag, relationship, entry };
  });
  const entries = slots.flatMap((slot) => slot.entry ?? []);
  const active =
    slots[numberAttribute(childNamed(childNamed(root, "bookViews"), "workbookView"), "activeTab") ?? 0]
      ?.entry;
  const firstVisible = entries.findIndex((entry) => entry.visibility === "Visible");
  const stylesPart = target("styles");
  const themePart = target("theme");
  const textsPart = target("sharedStrings");
  const styles = stylesPart === undefined ? undefined : from.xml(stylesPart);
  const palette = readPalette(themePart === undefined ? undefined : from.xml(themePart), styles);
  return {
    part,
    root,
    slots,
    entries,
    activeSheet: active ? entries.indexOf(active) : Math.max(0, firstVisible),
    protection: readBookProtection(childNamed(root, "workbookProtection")),
    names: nameTags.map((tag) => readName(tag, slots)).filter((one) => isOwnName(one.name)),
    stylesPart,
    styles,
    shared: {
      texts: textsPart === undefined ? [] : from.reading(textsPart, () => readTexts(from.text(textsPart))),
      styles: readCellStyles(styles, palette),
      looks: readConditionalLooks(styles, palette),
      persons: readPersons(from, part),
      filterColors: readFilterColors(styles, palette),
      palette,
      date1904: flag(childNamed(root, "workbookPr"), "date1904"),
    },
  };
}
