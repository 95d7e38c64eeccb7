import type { Chart } from "../../workbook/types";
import type { OfficePackage } from "../package/officePackage";
import { relationshipsOf } from "../package/relationships";
import type { Palette } from "../styles/colors";
import {
  attribute,
  childNamed,
  descend,
  descendants,
  elementsOf,
  localName,
  type XmlElement,
} from "../xml/element";
import { readAnchor } from "./anchor";
import type { SheetGeometry } from "./geometry";
import { readChart } from "./readChart";

/** A chart of the file beside what the workbook is told of it. */
export interface FileChart {
  drawing: string;
  part: string;
  /** Id of the relationship from the drawing to the chart. */
  relationship: string;
  content: Omit<Chart, "id">;
}

/** Relationship id of the chart in an anchor; undefined for pictures, shapes and charts of the newer kind. */
export function chartInAnchor(anchor: XmlElement): string | undefined {
  const frame = childNamed(anchor, "graphicFrame");
  const data = descend(frame, "graphic", "graphicData");
  return attribute(childNamed(data, "chart"), "id");
}

/** Charts of a sheet that the workbook can show; others stay in the file and nothing is told of them. */
export function readDrawing(
  from: OfficePackage,
  drawing: string,
  sheet: SheetGeometry,
  palette: Palette,
): FileChart[] {
  const targets = new Map(relationshipsOf(from, drawing).map((one) => [one.id, one]));
  return elementsOf(from.xml(drawing)).flatMap((anchor): FileChart[] => {
    const relationship = chartInAnchor(anchor);
    const target = relationship === undefined ? undefined : targets.get(relationship);
    if (relationship === undefined || !target || target.kind !== "chart" || !from.has(target.target))
      return [];
    const part = readChart(from.xml(target.target), palette);
    if (!part) return [];
    const properties = [...descendants(anchor)].find((one) => localName(one.name) === "cNvPr");
    const content = {
      name: attribute(properties, "name") ?? "",
      altText: attribute(properties, "descr") ?? "",
      ...readAnchor(anchor, sheet),
      ...part,
    };
    return [{ drawing, part: target.target, relationship, content }];
  });
}
