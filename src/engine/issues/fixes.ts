import { FIELD_KINDS, FIELDS, type CellValue, type Field } from "../types";
import { cellColumn } from "../table/cells/cellCollector";
import { countTexts, FIRST_TEXT, type CellColumn } from "../table/cells/cellColumn";
import { readNumberTexts } from "../table/readNumberTexts";
import type { ColumnData, TableData } from "../table/types";

/** What can be mended in the user's own cells without a decision: the meaning of the cell stays. */
export type FixKind = "text-to-number" | "trim";

export interface CellFix {
  /** Index within the data rows, from 0. */
  line: number;
  /** Row number of the sheet, from 1. */
  row: number;
  /** As it stands; a cell that holds something else by now is left alone. */
  before: string;
  after: CellValue;
}

/** One kind of mending in one column: previewed, carried out and taken back as a whole. */
export interface Fix {
  kind: FixKind;
  field: Field;
  columnIndex: number;
  /** Header of the column as the user wrote it. */
  column: string;
  cells: readonly CellFix[];
}

/** Digits with separators and a sign: no currency, unit or per cent sign would be lost. */
const PLAIN_NUMBER =
  /^[\s\u00a0\u202f]*[-+(]?[\d.,'’\s\u00a0\u202f]*\d[\d.,'’\s\u00a0\u202f]*[-)]?[\s\u00a0\u202f]*$/;
/** "00103" is more likely a code than a figure. */
const LEADING_ZERO = /^\D*0\d/;
/** Blanks that nobody sees: at the ends, doubled, or of a kind that breaks a comparison. */
const STRAY_BLANK =
  /^[\s\u200b\ufeff]|[\s\u200b\ufeff]$|[ \t\u00a0\u3000\u200b\ufeff]{2}|[\u00a0\u200b\ufeff]/;

/**
 * What of the mapped columns can be mended safely: numbers that are stored as texts (Excel's own sums leave them
 * out), and blanks that nobody sees but that part equal names. Proposals only; each is written when the person has
 * seen it and asks for it.
 *
 * @returns one entry a kind and column that has any, in the order of the fields.
 * @example proposeFixes(tableOf({ revenue: ["1,200", 300, "n/a"] }))
 * // => [{ kind: "text-to-number", field: "revenue", column: "Revenue", cells: [{ line: 0, row: 2, before: "1,200", after: 1200 }], … }]
 */
export function proposeFixes(table: TableData): Fix[] {
  const aside = new Set(table.aside);
  const seen = new Set<number>();
  const fixes: Fix[] = [];
  for (const field of FIELDS) {
    const column = table.columns[field];
    if (!column || seen.has(column.columnIndex)) continue;
    seen.add(column.columnIndex);
    const kind = FIELD_KINDS[field];
    const isFigure = kind === "money" || kind === "number";
    const found = isFigure ? numbersAsTexts(column, table) : kind === "text" ? strayBlanks(column) : [];
    const cells = found
      .filter(({ line }) => !aside.has(line))
      .map((cell) => ({ ...cell, row: table.firstRow + cell.line }));
    if (cells.length === 0) continue;
    const { columnIndex, header } = column;
    fixes.push({ kind: isFigure ? "text-to-number" : "trim", field, columnIndex, column: header, cells });
  }
  return fixes;
}

type Found = Omit<CellFix, "row">;

/** All texts of the column decide together what a comma means [D3]; only the plain ones are mended. */
function numbersAsTexts({ values }: ColumnData, { culture }: TableData): Found[] {
  const column = cellColumn(values);
  const read = readNumberTexts(column.texts, culture, countTexts(column));
  return mended(column, (before, code) =>
    PLAIN_NUMBER.test(before) && !LEADING_ZERO.test(before) ? (read[code]?.value ?? null) : null,
  );
}

function strayBlanks({ values }: ColumnData): Found[] {
  return mended(cellColumn(values), (before) => {
    const after = STRAY_BLANK.test(before) ? withoutStrayBlanks(before) : "";
    return after === "" ? null : after;
  });
}

/** The cells whose text, looked at once, is better another value. */
function mended(
  { codes, texts }: CellColumn,
  mend: (text: string, code: number) => CellValue | null,
): Found[] {
  const better = texts.map((text, code) => (code < FIRST_TEXT ? null : mend(text, code)));
  const cells: Found[] = [];
  codes.forEach((code, line) => {
    const before = texts[code] ?? "";
    const after = better[code] ?? null;
    if (after !== null && after !== before) cells.push({ line, before, after });
  });
  return cells;
}

/**
 * A text as it looks: line breaks stay, all other runs of blanks become one space, none at the ends.
 *
 * @example withoutStrayBlanks(" Acme\u00a0 Ltd ") // => "Acme Ltd"
 */
export function withoutStrayBlanks(text: string): string {
  return text
    .replace(/[\u200b\ufeff]/g, "")
    .replace(/[^\S\r\n]+/g, " ")
    .trim();
}
