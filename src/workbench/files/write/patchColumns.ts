import type { Sheet } from "../../workbook/types";
import { columnWidth, DEFAULT_COLUMN_PIXELS } from "../cells/units";
import { omit } from "../omit";
import { readColumnSpans, type ColumnSpan } from "../read/readColumns";
import { element, setAttribute, type XmlElement } from "../xml/element";
import { attributesXml } from "./cellXml";

/** Columns that are looked at even where nothing stands in them. */
const LOOKED_AT = 256;

interface OpenedColumns {
  columnWidths: Record<number, number>;
  hiddenColumns: readonly number[];
  columnOutline?: Record<number, number>;
}

const spanAt = (spans: readonly ColumnSpan[], column: number): ColumnSpan | undefined =>
  spans.find((span) => column >= span.first && column <= span.last);

/** Attributes of one column as the book has it now; `undefined` for a plain one. */
function columnTag(
  column: number,
  span: ColumnSpan | undefined,
  opened: OpenedColumns,
  sheet: Sheet,
): XmlElement | undefined {
  const width = sheet.columnWidth(column);
  const hidden = sheet.columnHidden(column);
  const openedWidth = opened.columnWidths[column] ?? DEFAULT_COLUMN_PIXELS;
  const tag = element("col", { ...(span?.tag.attributes ?? {}) });
  const widthChanged = width > 0 && width !== openedWidth;
  if (widthChanged) {
    setAttribute(tag, "width", columnWidth(width));
    setAttribute(tag, "customWidth", 1);
    delete tag.attributes["bestFit"];
  }
  const hiddenChanged = hidden !== opened.hiddenColumns.includes(column);
  if (hiddenChanged) setAttribute(tag, "hidden", hidden ? 1 : undefined);
  const level = sheet.outlineLevel("columns", column);
  const levelChanged = level !== (opened.columnOutline?.[column] ?? 0);
  if (levelChanged) setAttribute(tag, "outlineLevel", level || undefined);
  if (!span && !widthChanged && !hiddenChanged && !levelChanged) return undefined;
  if (tag.attributes["width"] === undefined) setAttribute(tag, "width", columnWidth(openedWidth));
  delete tag.attributes["min"];
  delete tag.attributes["max"];
  return tag;
}

/** `<cols>` with what changed; spans of equal columns joined, those far to the right kept as they stand. */
export function patchColumns(
  cols: XmlElement | undefined,
  opened: OpenedColumns,
  sheet: Sheet,
  used: number,
): XmlElement | undefined {
  const spans = readColumnSpans(cols);
  const limit = Math.max(used, LOOKED_AT);
  const made: { first: number; last: number; tag: XmlElement }[] = [];
  for (let column = 0; column < limit; column += 1) {
    const tag = columnTag(column, spanAt(spans, column), opened, sheet);
    const previous = made.at(-1);
    if (!tag) continue;
    if (
      previous &&
      previous.last === column - 1 &&
      attributesXml(previous.tag.attributes) === attributesXml(tag.attributes)
    )
      previous.last = column;
    else made.push({ first: column, last: column, tag });
  }
  for (const span of spans) {
    if (span.last < limit) continue;
    const attributes = omit(span.tag.attributes, "min", "max");
    const first = Math.max(span.first, limit);
    const previous = made.at(-1);
    const joins =
      previous !== undefined &&
      previous.last === first - 1 &&
      attributesXml(previous.tag.attributes) === attributesXml(attributes);
    if (joins) previous.last = span.last;
    else made.push({ first, last: span.last, tag: element("col", attributes) });
  }
  if (made.length === 0) return undefined;
  const tags = made.map(({ first, last, tag }) =>
    element("col", { min: first + 1, max: last + 1, ...tag.attributes }),
  );
  return element("cols", {}, tags);
}
