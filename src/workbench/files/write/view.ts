import type { Sheet } from "../../workbook/types";
import { cellName } from "../cells/address";
import { childNamed, element, localName, setAttribute, type XmlElement } from "../xml/element";
import type { SheetFrame } from "../read/sheetFrame";
import { ensureFrameElement } from "./frameOrder";

/** The sheet's first view, made where there is none. */
export function sheetView(frame: SheetFrame): XmlElement {
  const views = ensureFrameElement(frame, "sheetViews");
  const present = childNamed(views, "sheetView");
  if (present) return present;
  const made = element(`${frame.prefix}sheetView`, { workbookViewId: 0 });
  views.children.unshift(made);
  return made;
}

/** Gridlines, headings and frozen panes as the book has them; zoom and the rest stay. */
export function patchView(frame: SheetFrame, sheet: Sheet): void {
  const view = sheetView(frame);
  setAttribute(view, "showGridLines", sheet.showGridlines ? undefined : 0);
  setAttribute(view, "showRowColHeaders", sheet.showHeadings ? undefined : 0);
  const { rows, columns } = sheet.freeze();
  const before = childNamed(view, "pane");
  const [oldRows, oldColumns] = [
    Number(before?.attributes["ySplit"] ?? 0),
    Number(before?.attributes["xSplit"] ?? 0),
  ];
  const wasFrozen = before?.attributes["state"]?.startsWith("frozen") === true;
  if (wasFrozen ? oldRows === rows && oldColumns === columns : rows === 0 && columns === 0) return;
  view.children = view.children.filter(
    (one) => typeof one === "string" || !["pane", "selection"].includes(localName(one.name)),
  );
  if (rows === 0 && columns === 0) return;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const topLeftCell = cellName(rows, columns);
  view.children.unshift(
    element(`${frame.prefix}pane`, {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell,
      activePane: pane,
      state: "frozen",
    }),
    element(`${frame.prefix}selection`, { pane, activeCell: topLeftCell, sqref: topLeftCell }),
  );
}

/** One sheet only may be selected when the file opens: typing would go into all of them. */
export const selectTab = (frame: SheetFrame, selected: boolean): void =>
  setAttribute(sheetView(frame), "tabSelected", selected ? 1 : undefined);
