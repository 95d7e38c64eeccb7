/** Cell styles: Excel's own and those that add-ins make. */
import type { Book, CellStyle, NamedStyle } from "../../workbook/types";
import { fail } from "../errors";
import { applyToCells } from "./styledCells";
import { BUILT_IN } from "./builtInStyles";

const ALL_PARTS: NamedStyle["includes"] = {
  alignment: true,
  border: true,
  font: true,
  number: true,
  patterns: true,
  protection: true,
};

/** Members of a look that belong to each part of a style. */
const PARTS: Readonly<Record<keyof NamedStyle["includes"], readonly (keyof CellStyle)[]>> = {
  alignment: [
    "horizontalAlignment",
    "verticalAlignment",
    "wrapText",
    "indentLevel",
    "autoIndent",
    "shrinkToFit",
    "readingOrder",
    "textOrientation",
  ],
  border: ["borders", "borderTint"],
  font: [
    "fontName",
    "fontSize",
    "fontColor",
    "fontTint",
    "bold",
    "italic",
    "underline",
    "underlineKind",
    "strikethrough",
    "script",
  ],
  number: ["numberFormat"],
  patterns: ["fill", "fillPattern", "patternColor", "fillTint", "patternTint"],
  protection: ["locked", "formulaHidden"],
};

/** What a cell without the member looks like: applying a style takes back what the cell had. */
const DEFAULTS: Required<Omit<CellStyle, "quotePrefix" | "styleName" | "underlineKind" | "borders">> = {
  numberFormat: "General",
  fill: "",
  fillPattern: "None",
  patternColor: "#000000",
  fillTint: 0,
  patternTint: 0,
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  fontTint: 0,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  script: "Baseline",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  autoIndent: false,
  shrinkToFit: false,
  readingOrder: "Context",
  textOrientation: 0,
  borderTint: 0,
  locked: true,
  formulaHidden: false,
};
const NO_LINE = { style: "None", weight: "Thin", color: "#000000" } as const;

/** Whether a cell style is one of Excel's own. */
export function isBuiltIn(name: string): boolean {
  return builtInName(name) !== undefined;
}

/** Names of all cell styles of a book, Excel's own first. */
export function styleNames(book: Book): string[] {
  const own = [...book.namedStyles().values()].map(({ name }) => name).filter((name) => !isBuiltIn(name));
  return [...Object.keys(BUILT_IN), ...own];
}

/** A cell style by its name in any case; undefined where the book has none. */
export function findStyle(book: Book, name: string): NamedStyle | undefined {
  const changed = book.namedStyles().get(name.toLowerCase());
  const builtIn = builtInName(name);
  if (changed !== undefined || builtIn === undefined) return changed;
  const { style, includes } = BUILT_IN[builtIn] ?? fail("ItemNotFound");
  const parts = includes === "all" ? ALL_PARTS : only(includes);
  return { name: builtIn, style, includes: parts };
}

/**
 * The same, where it has to be there.
 *
 * @throws HostError ItemNotFound
 */
export function styleNamed(book: Book, name: string): NamedStyle {
  return findStyle(book, name) ?? fail("ItemNotFound");
}

/** Changes a style, and with it every cell that has it. */
export function changeStyle(book: Book, name: string, change: CellStyle): void {
  const before = styleNamed(book, name);
  const borders = { ...before.style.borders, ...change.borders };
  const style = { ...before.style, ...change, ...(change.borders ? { borders } : {}) };
  book.setNamedStyle({ ...before, style });
  applyToCells(book, before.name, change);
}

/** What applying a style does to a cell: its parts, and the name. */
export function lookOf({ name, style, includes }: NamedStyle): CellStyle {
  const look: Record<string, unknown> = { styleName: name };
  for (const part of Object.keys(PARTS) as (keyof NamedStyle["includes"])[]) {
    if (!includes[part]) continue;
    for (const member of PARTS[part]) {
      if (member === "borders") look["borders"] = bordersOf(style);
      else if (member === "underlineKind") {
        if (style.underlineKind !== undefined) look["underlineKind"] = style.underlineKind;
      } else
        look[member] = style[member as keyof typeof DEFAULTS] ?? DEFAULTS[member as keyof typeof DEFAULTS];
    }
  }
  return look;
}

function bordersOf({ borders }: CellStyle): CellStyle["borders"] {
  return { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE, ...borders };
}

function builtInName(name: string): string | undefined {
  const wanted = name.toLowerCase();
  return Object.keys(BUILT_IN).find((known) => known.toLowerCase() === wanted);
}

function only(parts: readonly (keyof NamedStyle["includes"])[]): NamedStyle["includes"] {
  const none = Object.fromEntries(Object.keys(ALL_PARTS).map((part) => [part, false]));
  return { ...ALL_PARTS, ...none, ...Object.fromEntries(parts.map((part) => [part, true])) };
}
