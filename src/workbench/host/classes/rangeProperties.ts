/** Properties of many cells, rows or columns in one call. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-cells */
import type { CellStyle, CopiedCell, CopiedLook } from "../../workbook/types";
import { formatArea, quoteSheet } from "../address";
import { asBoolean, asRecord, asText } from "../arguments";
import type { Arguments } from "../arguments";
import { asLook, readLook } from "../cells/cellProperties";
import type { Tree } from "../cells/cellProperties";
import { mustHaveSize } from "../cells/grid";
import { hyperlinkOf, setHyperlink } from "../cells/hyperlinks";
import { lookOf, styleNamed } from "../cells/namedStyles";
import { stylesOf, uniformIn } from "../cells/styles";
import { mustAllow } from "../cells/writable";
import type { HostContext } from "../context";
import { fail } from "../errors";
import type { RangeTarget } from "../targets";
import { asColumnPixels, asRowPixels, columnWidth, rowHeight } from "./rangeFormat";

type Options = Readonly<Record<string, unknown>>;

const part = (
  range: RangeTarget,
  row: number,
  column: number,
  rowCount = 1,
  columnCount = 1,
): RangeTarget => ({
  sheet: range.sheet,
  row: range.row + row,
  column: range.column + column,
  rowCount,
  columnCount,
});
const count = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => make(index));

function address(range: RangeTarget): string {
  return `${quoteSheet(range.sheet.name)}!${formatArea(range)}`;
}

/** What cells, a row's or a column's, have in common of what is asked for. */
function describe(range: RangeTarget, options: Options, sizes: Tree): Tree {
  const format = options["format"] === undefined ? null : asRecord(options["format"]);
  const styles = stylesOf(range);
  return {
    ...(options["address"] === true ? { address: address(range) } : {}),
    ...(options["addressLocal"] === true ? { addressLocal: address(range) } : {}),
    ...(options["style"] === true
      ? { style: uniformIn(styles, (style) => style.styleName ?? "Normal") }
      : {}),
    ...(options["hyperlink"] === true ? { hyperlink: hyperlinkTree(range) } : {}),
    ...(format === null
      ? {}
      : { format: { ...readLook(format, (member) => uniformIn(styles, member)), ...sizes } }),
  };
}

function hyperlinkTree(range: RangeTarget): Tree | null {
  const link = hyperlinkOf(range);
  return link === null ? null : { ...link };
}

function getCellProperties(range: RangeTarget, args: Arguments): Tree[][] {
  const options = asRecord(args.raw(0));
  return count(range.rowCount, (row) =>
    count(range.columnCount, (column) => {
      const cell = part(range, row, column);
      const hidden = cell.sheet.rowHidden(cell.row) || cell.sheet.columnHidden(cell.column);
      return { ...describe(cell, options, {}), ...(options["hidden"] === true ? { hidden } : {}) };
    }),
  );
}

function getRowProperties(range: RangeTarget, args: Arguments): Tree[] {
  const options = asRecord(args.raw(0));
  return count(range.rowCount, (index) => {
    const row = part(range, index, 0, 1, range.columnCount);
    const asksHeight = asked(options, "rowHeight");
    return {
      ...describe(row, options, asksHeight ? { rowHeight: rowHeight(row) } : {}),
      ...(options["rowHidden"] === true ? { rowHidden: row.sheet.rowHidden(row.row) } : {}),
      ...(options["rowIndex"] === true ? { rowIndex: row.row } : {}),
    };
  });
}

function getColumnProperties(range: RangeTarget, args: Arguments): Tree[] {
  const options = asRecord(args.raw(0));
  return count(range.columnCount, (index) => {
    const column = part(range, 0, index, range.rowCount, 1);
    const asksWidth = asked(options, "columnWidth");
    return {
      ...describe(column, options, asksWidth ? { columnWidth: columnWidth(column) } : {}),
      ...(options["columnHidden"] === true ? { columnHidden: column.sheet.columnHidden(column.column) } : {}),
      ...(options["columnIndex"] === true ? { columnIndex: column.column } : {}),
    };
  });
}

function asked(options: Options, size: string): boolean {
  return options["format"] !== undefined && asRecord(options["format"])[size] === true;
}

/** The look that properties describe: a cell style's, and over it what is named on its own. */
function lookIn(properties: Options, host: HostContext): CellStyle {
  const { style, format } = properties;
  return {
    ...(style === undefined ? {} : lookOf(styleNamed(host.book, asText(style)))),
    ...(format === undefined ? {} : asLook(format)),
  };
}

/** Cells with the same look and the same properties get the same new look, which is made once. */
function setCellProperties(range: RangeTarget, args: Arguments, host: HostContext): void {
  mustAllow(range.sheet, "formatCells");
  const data = args.raw(0);
  if (!Array.isArray(data)) return fail("InvalidArgument");
  const rows: readonly unknown[] = data;
  mustHaveSize(range, rows.length, range.columnCount);
  const looks = new Map<CopiedLook, Map<string, CopiedLook>>();
  const relooked = (cell: CopiedCell, properties: unknown): CopiedCell | null => {
    if (properties === null || properties === undefined) return null;
    const key = JSON.stringify(properties);
    const known = looks.get(cell.look) ?? new Map<string, CopiedLook>();
    looks.set(cell.look, known);
    let look = known.get(key);
    if (look === undefined) {
      look = { style: over(cell.look.style, lookIn(asRecord(properties), host)) };
      known.set(key, look);
    }
    return { ...cell, look };
  };
  const cells = range.sheet.copyCells(range).map((line, row) => {
    const given: unknown = rows[row];
    if (!Array.isArray(given) || given.length !== line.length) return fail("InvalidArgument");
    return line.map((cell, column) => relooked(cell, given[column]));
  });
  range.sheet.pasteCells(range, cells, "Formats");
  rows.forEach((line, row) =>
    (line as unknown[]).forEach((properties, column) => link(properties, row, column)),
  );

  function link(properties: unknown, row: number, column: number): void {
    if (properties === null || properties === undefined) return;
    const { hyperlink } = asRecord(properties);
    if (hyperlink !== undefined && hyperlink !== null)
      setHyperlink(part(range, row, column), hyperlink, host);
  }
}

function over(before: CellStyle, change: CellStyle): CellStyle {
  const { borders, ...others } = change;
  const plain = "underline" in change && !("underlineKind" in change);
  const { underlineKind, ...rest } = before;
  return {
    ...rest,
    ...(underlineKind === undefined || plain ? {} : { underlineKind }),
    ...others,
    ...(borders || before.borders ? { borders: { ...before.borders, ...borders } } : {}),
  };
}

function lines(args: Arguments, length: number): (Options | null)[] {
  const data = args.raw(0);
  if (!Array.isArray(data) || data.length !== length) return fail("InvalidArgument");
  return data.map((properties) =>
    properties === null || properties === undefined ? null : asRecord(properties),
  );
}

function setRowProperties(range: RangeTarget, args: Arguments, host: HostContext): void {
  lines(args, range.rowCount).forEach((properties, index) => {
    if (properties === null) return;
    const row = part(range, index, 0, 1, range.columnCount);
    dress(row, properties, host);
    const { rowHidden, format } = properties;
    const height = format === undefined ? undefined : asRecord(format)["rowHeight"];
    if (rowHidden !== undefined || height !== undefined) mustAllow(range.sheet, "formatRows");
    if (height !== undefined) range.sheet.setRowHeight(row.row, 1, asRowPixels(height));
    if (rowHidden !== undefined) range.sheet.setRowHidden(row.row, 1, asBoolean(rowHidden));
  });
}

function setColumnProperties(range: RangeTarget, args: Arguments, host: HostContext): void {
  lines(args, range.columnCount).forEach((properties, index) => {
    if (properties === null) return;
    const column = part(range, 0, index, range.rowCount, 1);
    dress(column, properties, host);
    const { columnHidden, format } = properties;
    const width = format === undefined ? undefined : asRecord(format)["columnWidth"];
    if (columnHidden !== undefined || width !== undefined) mustAllow(range.sheet, "formatColumns");
    if (width !== undefined) range.sheet.setColumnWidth(column.column, 1, asColumnPixels(width));
    if (columnHidden !== undefined) range.sheet.setColumnHidden(column.column, 1, asBoolean(columnHidden));
  });
}

function dress(range: RangeTarget, properties: Options, host: HostContext): void {
  const look = lookIn(properties, host);
  if (Object.keys(look).length > 0) {
    mustAllow(range.sheet, "formatCells");
    range.sheet.setStyle(range, look);
  }
  const { hyperlink } = properties;
  if (hyperlink !== undefined && hyperlink !== null) setHyperlink(range, hyperlink, host);
}

export const rangeProperties = {
  getCellProperties,
  getRowProperties,
  getColumnProperties,
  setCellProperties,
  setRowProperties,
  setColumnProperties,
};
