import { element, type XmlElement } from "../xml/element";
import type { Frame } from "./anchor";
import { cornerAt, type Corner, type SheetGeometry } from "./geometry";

const PIXELS_PER_POINT = 4 / 3;
const NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const corner = (name: string, at: Corner): XmlElement =>
  element(`xdr:${name}`, {}, [
    element("xdr:col", {}, [String(at.column)]),
    element("xdr:colOff", {}, [String(at.columnOffset)]),
    element("xdr:row", {}, [String(at.row)]),
    element("xdr:rowOff", {}, [String(at.rowOffset)]),
  ]);

/** An anchor between two cells that moves with them but keeps its size, as charts of the add-in do. */
export function chartAnchor(
  chart: Frame & { name: string; altText: string },
  ids: { shape: number; relationship: string },
  sheet: SheetGeometry,
): XmlElement {
  const left = chart.left * PIXELS_PER_POINT;
  const top = chart.top * PIXELS_PER_POINT;
  const right = left + chart.width * PIXELS_PER_POINT;
  const bottom = top + chart.height * PIXELS_PER_POINT;
  return element("xdr:twoCellAnchor", { ...NAMESPACES, editAs: "oneCell" }, [
    corner("from", cornerAt(left, top, sheet)),
    corner("to", cornerAt(right, bottom, sheet)),
    element("xdr:graphicFrame", { macro: "" }, [
      element("xdr:nvGraphicFramePr", {}, [
        element("xdr:cNvPr", {
          id: ids.shape,
          name: chart.name,
          descr: chart.altText === "" ? undefined : chart.altText,
        }),
        element("xdr:cNvGraphicFramePr"),
      ]),
      element("xdr:xfrm", {}, [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })]),
      element("a:graphic", {}, [
        element("a:graphicData", { uri: CHART }, [
          element("c:chart", { "xmlns:c": CHART, "xmlns:r": OFFICE, "r:id": ids.relationship }),
        ]),
      ]),
    ]),
    element("xdr:clientData"),
  ]);
}
