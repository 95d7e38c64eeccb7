import { xmlParser } from "../xml/xmlParser";
import { localName, prefixOf, type XmlElement } from "../xml/element";
import { parseFragment } from "../xml/parseXml";

const STEP = 1 << 14;

/**
 * A worksheet's XML taken apart: the elements around the grid as trees, the grid itself as it stands.
 * The grid is by far the largest thing in a workbook and most of it stays as it was.
 */
export interface SheetFrame {
  /** Up to and including the root's start tag. */
  opening: string;
  /** "x:" where the producer prefixes the spreadsheet namespace, else "". */
  prefix: string;
  before: XmlElement[];
  /** Start tag of `sheetData` as it stood (never self-closing). */
  gridTag: string;
  /** What stands between `sheetData`'s tags. */
  grid: string;
  after: XmlElement[];
}

/** Position of `sheetData`'s start tag and of the end of the root's. */
function findGrid(xml: string): {
  rootEnd: number;
  start: number;
  end: number;
  empty: boolean;
  name: string;
} {
  const found = { rootEnd: -1, start: -1, end: -1, empty: false, name: "" };
  const parser = xmlParser({ fragment: false, position: true });
  let seen = 0;
  parser.on("opentag", (tag) => {
    if (found.end >= 0) return;
    if (found.rootEnd < 0) found.rootEnd = parser.position;
    if (localName(tag.name) !== "sheetData") return;
    found.end = parser.position;
    found.start = xml.lastIndexOf("<", found.end - 1);
    found.empty = tag.isSelfClosing;
    found.name = tag.name;
  });
  while (found.end < 0 && seen < xml.length) {
    parser.write(xml.slice(seen, seen + STEP));
    seen += STEP;
  }
  if (found.end < 0) throw new Error("no sheetData");
  return found;
}

/** Throws when the sheet is not well-formed or has no grid. */
export function readSheetFrame(xml: string): SheetFrame {
  const { rootEnd, start, end, empty, name } = findGrid(xml);
  const gridEnd = empty ? end : xml.lastIndexOf(`</${name}`);
  const gridClosed = empty ? end : xml.indexOf(">", gridEnd) + 1;
  const rootClosing = xml.lastIndexOf("</");
  if (gridEnd < 0 || rootClosing < gridClosed) throw new Error("sheetData is not closed");
  return {
    opening: xml.slice(0, rootEnd),
    prefix: prefixOf(name),
    before: parseFragment(xml.slice(rootEnd, start)),
    gridTag: empty ? `${xml.slice(start, end).replace(/\s*\/>$/, "")}>` : xml.slice(start, end),
    grid: empty ? "" : xml.slice(end, gridEnd),
    after: parseFragment(xml.slice(gridClosed, rootClosing)),
  };
}
