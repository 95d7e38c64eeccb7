import type { PageLayout } from "../../workbook/types";
import { attribute, childNamed, flag, numberAttribute, localName, type XmlElement } from "../xml/element";

/** Paper sizes that Office.js names and the file numbers (ECMA-376 part 1, 18.3.1.63). */
export const PAPER_SIZES: Record<number, string> = {
  1: "Letter",
  3: "Tabloid",
  4: "Ledger",
  5: "Legal",
  6: "Statement",
  7: "Executive",
  8: "A3",
  9: "A4",
  11: "A5",
  12: "B4",
  13: "B5",
  14: "Folio",
  15: "Quatro",
};

/** Page layout of a sheet; `printArea` is the defined name's text without "=". */
export function readPageLayout(frame: readonly XmlElement[], printArea: string | undefined): PageLayout {
  const named = (local: string): XmlElement | undefined => frame.find((one) => localName(one.name) === local);
  const setup = named("pageSetup");
  const fits = flag(childNamed(named("sheetPr"), "pageSetUpPr"), "fitToPage");
  const paper = PAPER_SIZES[numberAttribute(setup, "paperSize") ?? 0];
  const pages = (local: string): number | undefined =>
    fits ? (numberAttribute(setup, local) ?? 1) : undefined;
  const fitToWidth = pages("fitToWidth");
  const fitToHeight = pages("fitToHeight");
  return {
    orientation: attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    ...(paper ? { paperSize: paper } : {}),
    // 0 is "as many as needed": not fitted that way.
    ...(fitToWidth ? { fitToWidth } : {}),
    ...(fitToHeight ? { fitToHeight } : {}),
    ...(printArea ? { printArea } : {}),
  };
}
