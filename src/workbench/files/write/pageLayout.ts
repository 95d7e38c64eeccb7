import type { PageLayout } from "../../workbook/types";
import { PAPER_SIZES } from "../read/readPageLayout";
import type { SheetFrame } from "../read/sheetFrame";
import { childNamed, element, setAttribute } from "../xml/element";
import { putChild } from "../xml/order";
import { ensureFrameElement, frameElement } from "./frameOrder";

const SHEET_PROPERTIES = ["tabColor", "outlinePr", "pageSetUpPr"];

/** Orientation, paper and fitting; margins, headers and footers stay. */
export function patchPageLayout(frame: SheetFrame, layout: PageLayout): void {
  const setup = ensureFrameElement(frame, "pageSetup");
  setAttribute(setup, "orientation", layout.orientation === "Landscape" ? "landscape" : "portrait");
  const paper = Object.entries(PAPER_SIZES).find(
    ([, name]) => name.toLowerCase() === layout.paperSize?.toLowerCase(),
  )?.[0];
  if (paper !== undefined) setAttribute(setup, "paperSize", paper);
  const fits = layout.fitToWidth !== undefined || layout.fitToHeight !== undefined;
  // 0 is "as many as needed".
  setAttribute(setup, "fitToWidth", fits ? (layout.fitToWidth ?? 0) : undefined);
  setAttribute(setup, "fitToHeight", fits ? (layout.fitToHeight ?? 0) : undefined);
  const present = childNamed(frameElement(frame, "sheetPr"), "pageSetUpPr");
  if (!fits && !present) return;
  const properties = ensureFrameElement(frame, "sheetPr");
  const made = element(`${frame.prefix}pageSetUpPr`, present?.attributes ?? {});
  setAttribute(made, "fitToPage", fits ? 1 : undefined);
  putChild(properties, "pageSetUpPr", made, SHEET_PROPERTIES);
}
