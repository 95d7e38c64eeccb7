import { asBoolean, asInteger, asNumber } from "../arguments";
import { readFormat, uniform, writeFormat } from "../cells/styles";
import { mustAllow } from "../cells/writable";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";
import type { FormatTarget, RangeTarget } from "../targets";
import { alignment, asIndent } from "./formatProperties";

/** Office.js counts points, 72 to the inch; the workbook pixels, 96 to the inch. */
const POINTS_PER_PIXEL = 0.75;
const HIGHEST_ROW = 409.5;
/** Excel's own row, in pixels: 15 points. */
const STANDARD_ROW = 20;

function inPoints(pixels: number | null): number | null {
  return pixels === null ? null : pixels * POINTS_PER_PIXEL;
}

function inPixels(value: unknown, highest: number): number {
  const points = asNumber(value);
  return points >= 0 && points <= highest ? points / POINTS_PER_PIXEL : fail("InvalidArgument");
}

/** A width in points as pixels. */
export function asColumnPixels(value: unknown): number {
  return inPixels(value, Number.POSITIVE_INFINITY);
}

/** A height in points as pixels; refused above what a row can have. */
export function asRowPixels(value: unknown): number {
  return inPixels(value, HIGHEST_ROW);
}

/** The ranges meant; a cell style has no rows and columns. */
function rangesOf(target: FormatTarget): readonly RangeTarget[] {
  return "ranges" in target ? target.ranges : fail("InvalidOperation");
}

function common<T>(target: FormatTarget, read: (range: RangeTarget) => T | null): T | null {
  const [first, ...others] = rangesOf(target).map(read);
  return first === undefined || others.some((value) => value !== first) ? null : first;
}

/** Points; null where the columns differ. */
export function columnWidth({ sheet, column, columnCount }: RangeTarget): number | null {
  return inPoints(uniform(columnCount, (index) => sheet.columnWidth(column + index)));
}

/** Rows alike are asked once: a whole column would ask a million times. */
export function rowHeight(range: RangeTarget): number | null {
  return inPoints(uniform(rowsThatDiffer(range), (index) => range.sheet.rowHeight(range.row + index)));
}

function rowsThatDiffer({ sheet, row, rowCount }: RangeTarget): number {
  const used = sheet.usedArea(false);
  return Math.min(rowCount, Math.max(1, (used === null ? 0 : used.row + used.rowCount + 1) - row));
}

function hasStandardHeight(range: RangeTarget): boolean | null {
  const { sheet, row } = range;
  return uniform(
    rowsThatDiffer(range),
    (index) => (sheet.rowHeightByHand(row + index) ?? STANDARD_ROW) === STANDARD_ROW,
  );
}

function hasStandardWidth({ sheet, column, columnCount }: RangeTarget): boolean | null {
  return uniform(columnCount, (index) => sheet.columnWidth(column + index) === sheet.standardWidth);
}

export const rangeFormatClass = define({
  className: "RangeFormat",
  introduced: "1.1",
  later: {
    columnWidth: "1.2",
    rowHeight: "1.2",
    protection: "1.2",
    autofitColumns: "1.2",
    autofitRows: "1.2",
    textOrientation: "1.7",
    useStandardHeight: "1.7",
    useStandardWidth: "1.7",
    autoIndent: "1.9",
    indentLevel: "1.9",
    readingOrder: "1.9",
    shrinkToFit: "1.9",
    adjustIndent: "1.11",
  },
  properties: {
    ...alignment,
    columnWidth: {
      get: (target) => common(target, columnWidth),
      set: (target, value) => {
        const width = asColumnPixels(value);
        for (const { sheet, column, columnCount } of rangesOf(target)) {
          mustAllow(sheet, "formatColumns");
          sheet.setColumnWidth(column, columnCount, width);
        }
      },
    },
    rowHeight: {
      get: (target) => common(target, rowHeight),
      set: (target, value) => {
        const height = asRowPixels(value);
        for (const { sheet, row, rowCount } of rangesOf(target)) {
          mustAllow(sheet, "formatRows");
          sheet.setRowHeight(row, rowCount, height);
        }
      },
    },
    useStandardHeight: {
      get: (target) => common(target, hasStandardHeight),
      set: (target, value) => {
        if (!asBoolean(value)) return;
        for (const { sheet, row, rowCount } of rangesOf(target)) {
          mustAllow(sheet, "formatRows");
          sheet.setRowHeight(row, rowCount, STANDARD_ROW);
        }
      },
    },
    useStandardWidth: {
      get: (target) => common(target, hasStandardWidth),
      set: (target, value) => {
        if (!asBoolean(value)) return;
        for (const { sheet, column, columnCount } of rangesOf(target)) {
          mustAllow(sheet, "formatColumns");
          sheet.setColumnWidth(column, columnCount, sheet.standardWidth);
        }
      },
    },
  },
  navigations: {
    fill: (target) => object("RangeFill", target),
    font: (target) => object("RangeFont", target),
    borders: (target) => object("RangeBorderCollection", target),
    protection: (target) => object("FormatProtection", target),
  },
  methods: {
    autofitColumns: (target) => {
      for (const { sheet, column, columnCount } of rangesOf(target)) {
        mustAllow(sheet, "formatColumns");
        sheet.autofitColumns(column, columnCount);
      }
    },
    autofitRows: (target) => {
      for (const { sheet, row, rowCount } of rangesOf(target)) {
        mustAllow(sheet, "formatRows");
        sheet.autofitRows(row, rowCount);
      }
    },
    adjustIndent: (target, args, host) => {
      const by = args.integer(0);
      const before = readFormat(target, host, (style) => style.indentLevel ?? 0);
      if (before === null) fail("InvalidOperation");
      writeFormat(target, host, { indentLevel: asIndent(Math.max(0, asInteger(before) + by)) });
    },
  },
});
