import { columnPixels, DEFAULT_COLUMN_PIXELS } from "../cells/units";
import { childrenNamed, flag, localName, numberAttribute, type XmlElement } from "../xml/element";

export interface ColumnSpan {
  first: number;
  last: number;
  /** Pixels; undefined: the sheet's default. */
  width: number | undefined;
  hidden: boolean;
  /** Groups of the outline that the columns are in. */
  outline: number;
  tag: XmlElement;
}

/** The sheet's default column width in pixels. */
export function defaultColumnPixels(frame: readonly XmlElement[]): number {
  const format = frame.find((one) => localName(one.name) === "sheetFormatPr");
  const width = numberAttribute(format, "defaultColWidth");
  if (width !== undefined) return columnPixels(width);
  const base = numberAttribute(format, "baseColWidth");
  // 5 pixels of padding, rounded up to a multiple of 8 (ECMA-376 part 1, 18.3.1.81).
  return base === undefined ? DEFAULT_COLUMN_PIXELS : Math.ceil((base * 7 + 5) / 8) * 8;
}

/** The `<col>` spans of a sheet, columns counted from 0. */
export const readColumnSpans = (cols: XmlElement | undefined): ColumnSpan[] =>
  childrenNamed(cols, "col").map((tag) => {
    const width = numberAttribute(tag, "width");
    return {
      first: (numberAttribute(tag, "min") ?? 1) - 1,
      last: (numberAttribute(tag, "max") ?? 1) - 1,
      width: width === undefined ? undefined : columnPixels(width),
      hidden: flag(tag, "hidden") || width === 0,
      outline: numberAttribute(tag, "outlineLevel") ?? 0,
      tag,
    };
  });

/**
 * Widths and hidden columns by index. A span that runs to the sheet's last column ("all the rest") is told of
 * the used columns only; a width that is the sheet's default is told for them too, because the workbook's
 * default is Excel's own.
 */
export function readColumns(
  frame: readonly XmlElement[],
  cols: XmlElement | undefined,
  used: number,
): {
  columnWidths: Record<number, number>;
  hiddenColumns: number[];
  columnOutline: Record<number, number>;
} {
  const columnWidths: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  const columnOutline: Record<number, number> = {};
  const usual = defaultColumnPixels(frame);
  if (usual !== DEFAULT_COLUMN_PIXELS)
    for (let column = 0; column < used; column += 1) columnWidths[column] = usual;
  for (const span of readColumnSpans(cols)) {
    const last =
      span.last - span.first > 1000 ? Math.min(span.last, Math.max(used, span.first + 1)) : span.last;
    for (let column = span.first; column <= last; column += 1) {
      if (span.hidden) hiddenColumns.push(column);
      if (span.outline > 0) columnOutline[column] = span.outline;
      const isUsual = span.width === DEFAULT_COLUMN_PIXELS && usual === DEFAULT_COLUMN_PIXELS;
      if (span.width !== undefined && span.width > 0 && !isUsual) columnWidths[column] = span.width;
    }
  }
  return { columnWidths, hiddenColumns, columnOutline };
}
