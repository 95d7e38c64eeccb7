import { asBoolean, asInteger, asNumber, asOneOf } from "../arguments";
import { mustBeWritable } from "../cells/grid";
import { applyStyle, uniform, uniformStyle } from "../cells/styles";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";
import type { RangeTarget } from "../targets";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;

/** Office.js counts points, 72 to the inch; the workbook pixels, 96 to the inch. */
const POINTS_PER_PIXEL = 0.75;
const HIGHEST_ROW = 409.5;

function inPoints(pixels: number | null): number | null {
  return pixels === null ? null : pixels * POINTS_PER_PIXEL;
}

function inPixels(value: unknown, highest: number): number {
  const points = asNumber(value);
  return points >= 0 && points <= highest ? points / POINTS_PER_PIXEL : fail("InvalidArgument");
}

function columnWidth({ sheet, column, columnCount }: RangeTarget): number | null {
  return inPoints(uniform(columnCount, (index) => sheet.columnWidth(column + index)));
}

/** Rows alike are asked once: a whole column would ask a million times. */
function rowHeight({ sheet, row, rowCount }: RangeTarget): number | null {
  const used = sheet.usedArea(false);
  const last = Math.min(row + rowCount, Math.max(row + 1, used === null ? 0 : used.row + used.rowCount + 1));
  return inPoints(uniform(last - row, (index) => sheet.rowHeight(row + index)));
}

export const rangeFormatClass = define({
  className: "RangeFormat",
  introduced: "1.1",
  later: {
    columnWidth: "1.2",
    rowHeight: "1.2",
    autofitColumns: "1.2",
    autofitRows: "1.2",
    indentLevel: "1.9",
  },
  properties: {
    columnWidth: {
      get: columnWidth,
      set: (range, value) => {
        mustBeWritable(range.sheet);
        range.sheet.setColumnWidth(
          range.column,
          range.columnCount,
          inPixels(value, Number.POSITIVE_INFINITY),
        );
      },
    },
    rowHeight: {
      get: rowHeight,
      set: (range, value) => {
        mustBeWritable(range.sheet);
        range.sheet.setRowHeight(range.row, range.rowCount, inPixels(value, HIGHEST_ROW));
      },
    },
    horizontalAlignment: {
      get: (range) => uniformStyle(range, (style) => style.horizontalAlignment ?? "General"),
      set: (range, value) => applyStyle(range, { horizontalAlignment: asOneOf(value, HORIZONTAL) }),
    },
    verticalAlignment: {
      get: (range) => uniformStyle(range, (style) => style.verticalAlignment ?? "Bottom"),
      set: (range, value) => applyStyle(range, { verticalAlignment: asOneOf(value, VERTICAL) }),
    },
    wrapText: {
      get: (range) => uniformStyle(range, (style) => style.wrapText ?? false),
      set: (range, value) => applyStyle(range, { wrapText: asBoolean(value) }),
    },
    indentLevel: {
      get: (range) => uniformStyle(range, (style) => style.indentLevel ?? 0),
      set: (range, value) => {
        const level = asInteger(value);
        applyStyle(range, { indentLevel: level >= 0 && level <= 250 ? level : fail("InvalidArgument") });
      },
    },
  },
  navigations: {
    fill: (range) => object("RangeFill", range),
    font: (range) => object("RangeFont", range),
    borders: (range) => object("RangeBorderCollection", range),
  },
  methods: {
    autofitColumns: ({ sheet, column, columnCount }) => sheet.autofitColumns(column, columnCount),
    autofitRows: ({ sheet, row, rowCount }) => sheet.autofitRows(row, rowCount),
  },
});
