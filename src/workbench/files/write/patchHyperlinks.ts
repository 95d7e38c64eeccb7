import type { Area, Hyperlink, Sheet } from "../../workbook/types";
import { areaName } from "../cells/address";
import type { OfficePackage } from "../package/officePackage";
import { addExternalRelationship, relationshipsOf, removeRelationships } from "../package/relationships";
import type { SheetFrame } from "../read/sheetFrame";
import { element } from "../xml/element";
import { putFrameElements } from "./frameOrder";

type Link = { area: Area; hyperlink: Hyperlink };

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Writes a sheet's links anew when they are others than at its opening. */
export function patchHyperlinks(
  to: OfficePackage,
  part: string,
  frame: SheetFrame,
  sheet: Sheet,
  opened: readonly Link[],
): void {
  const links = sheet.hyperlinks();
  const now = links.map(({ row, column, hyperlink }) => keyOf(row, column, hyperlink)).sort();
  if (JSON.stringify(now) === JSON.stringify(opened.flatMap(cellKeys).sort())) return;
  const gone = new Set(
    relationshipsOf(to, part).flatMap(({ id, kind }) => (kind === "hyperlink" ? [id] : [])),
  );
  if (gone.size > 0) removeRelationships(to, part, (id) => gone.has(id));
  const made = links.map(({ row, column, hyperlink }) => {
    const { address, documentReference, screenTip } = hyperlink;
    const id = address === undefined ? undefined : addExternalRelationship(to, part, "hyperlink", address);
    return element("hyperlink", {
      ref: areaName({ row, column, rowCount: 1, columnCount: 1 }),
      ...(id === undefined ? {} : { "xmlns:r": RELATIONSHIPS, "r:id": id }),
      location: documentReference,
      tooltip: screenTip,
    });
  });
  putFrameElements(frame, "hyperlinks", made.length > 0 ? [element("hyperlinks", {}, made)] : []);
}

function cellKeys({ area, hyperlink }: Link): string[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) =>
    keyOf(
      area.row + Math.floor(index / area.columnCount),
      area.column + (index % area.columnCount),
      hyperlink,
    ),
  );
}

function keyOf(row: number, column: number, { address, documentReference, screenTip }: Hyperlink): string {
  return JSON.stringify([row, column, address, documentReference, screenTip]);
}
