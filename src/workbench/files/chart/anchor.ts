import { EMU_PER_PIXEL } from "../cells/units";
import { childNamed, localName, numberAttribute, textOf, type XmlElement } from "../xml/element";
import { pointOf, type Corner, type SheetGeometry } from "./geometry";

const POINTS_PER_PIXEL = 0.75;

/** Place of a drawing in points from the sheet's top left corner, as Office.js counts. */
export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

const count = (of: XmlElement | undefined, local: string): number =>
  Number(textOf(childNamed(of, local))) || 0;

const cornerOf = (of: XmlElement | undefined): Corner => ({
  column: count(of, "col"),
  columnOffset: count(of, "colOff"),
  row: count(of, "row"),
  rowOffset: count(of, "rowOff"),
});

/** Where an anchor of any of the three kinds puts its drawing. */
export function readAnchor(anchor: XmlElement, sheet: SheetGeometry): Frame {
  const extent = childNamed(anchor, "ext");
  const position = childNamed(anchor, "pos");
  const from = position
    ? {
        left: (numberAttribute(position, "x") ?? 0) / EMU_PER_PIXEL,
        top: (numberAttribute(position, "y") ?? 0) / EMU_PER_PIXEL,
      }
    : pointOf(cornerOf(childNamed(anchor, "from")), sheet);
  const to =
    localName(anchor.name) === "twoCellAnchor"
      ? pointOf(cornerOf(childNamed(anchor, "to")), sheet)
      : {
          left: from.left + (numberAttribute(extent, "cx") ?? 0) / EMU_PER_PIXEL,
          top: from.top + (numberAttribute(extent, "cy") ?? 0) / EMU_PER_PIXEL,
        };
  const points = (pixels: number): number => Math.round(pixels * POINTS_PER_PIXEL * 100) / 100;
  return {
    left: points(from.left),
    top: points(from.top),
    width: points(to.left - from.left),
    height: points(to.top - from.top),
  };
}
