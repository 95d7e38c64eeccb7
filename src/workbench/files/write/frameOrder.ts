import { localName, type XmlElement } from "../xml/element";
import { insertInOrder } from "../xml/order";
import type { SheetFrame } from "../read/sheetFrame";
import { withPrefix, writeElement } from "../xml/writeXml";

/** Children of a worksheet in the order of its schema (ECMA-376 part 1, 18.3.1.99); Excel refuses another. */
const BEFORE = ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols"];
const AFTER = (
  "sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells " +
  "phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks " +
  "colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture " +
  "oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** The first element of a name among those around a sheet's rows. */
export const frameElement = (frame: SheetFrame, local: string): XmlElement | undefined =>
  [...frame.before, ...frame.after].find((one) => localName(one.name) === local);

/** Replaces all elements of a name by the given ones, in the schema's place. */
export function putFrameElements(frame: SheetFrame, local: string, made: readonly XmlElement[]): void {
  const isBefore = BEFORE.includes(local);
  const side = isBefore ? frame.before : frame.after;
  const rest = side.filter((one) => localName(one.name) !== local);
  for (const one of made) {
    const prefixed = withPrefix(one, frame.prefix);
    insertInOrder(rest, prefixed, isBefore ? BEFORE : AFTER);
  }
  side.splice(0, side.length, ...rest);
}

/** The element of that name, made in its place where there is none. */
export function ensureFrameElement(frame: SheetFrame, local: string): XmlElement {
  const present = frameElement(frame, local);
  if (present) return present;
  putFrameElements(frame, local, [{ name: local, attributes: {}, children: [] }]);
  return ensureFrameElement(frame, local);
}

/** The whole worksheet part with that grid. */
export function writeFrame(frame: SheetFrame, grid: string): string {
  const root = /<([^\s<>!?/]+)[^<>]*>\s*$/.exec(frame.opening)?.[1] ?? `${frame.prefix}worksheet`;
  return [
    frame.opening,
    ...frame.before.map(writeElement),
    frame.gridTag,
    grid,
    `</${frame.prefix}sheetData>`,
    ...frame.after.map(writeElement),
    `</${root}>`,
  ].join("");
}
