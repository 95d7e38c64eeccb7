/** `<c:title>` of a chart or an axis. */
import type { ChartPartLook, ChartTitle } from "../../workbook/types";
import { element, type XmlElement } from "../xml/element";
import { valued } from "./drawingText";
import { bodyXml, runXml, shapeXml } from "./lookXml";

export interface TitleToWrite {
  text: string;
  /** A cell that the text comes from, with "=". */
  formula?: string | undefined;
  /** Hundredths of a point. */
  size: number;
  degrees?: number | undefined;
  /** Of a title that stands upright by itself. */
  rotated?: boolean;
  look?: ChartPartLook | undefined;
  overlay?: boolean | undefined;
  runs?: ChartTitle["runs"];
}

/** A paragraph a line; an empty text leaves the title to Excel. */
export function titleXml(title: TitleToWrite): XmlElement {
  const { text, formula, look = {}, size } = title;
  return element("c:title", {}, [
    ...(formula !== undefined ? [fromCell(formula, text)] : text === "" ? [] : [ownText(title)]),
    valued("overlay", title.overlay ?? false),
    ...shapeXml(look),
    ...(formula === undefined
      ? []
      : [
          element("c:txPr", {}, [
            bodyXml(title.degrees, title.rotated === true ? 90 : undefined),
            element("a:lstStyle"),
            element("a:p", {}, [element("a:pPr", {}, [runXml("a:defRPr", look, size)])]),
          ]),
        ]),
  ]);
}

function fromCell(formula: string, text: string): XmlElement {
  return element("c:tx", {}, [
    element("c:strRef", {}, [
      element("c:f", {}, [formula.replace(/^=/, "")]),
      element("c:strCache", {}, [
        valued("ptCount", 1),
        element("c:pt", { idx: 0 }, [element("c:v", {}, [text])]),
      ]),
    ]),
  ]);
}

function ownText({ text, look = {}, size, degrees, rotated, runs = [] }: TitleToWrite): XmlElement {
  let start = 0;
  const paragraphs = text.split("\n").map((line) => {
    const pieces = piecesOf(line, start, runs);
    start += line.length + 1;
    return element("a:p", {}, [
      element("a:pPr", {}, [runXml("a:defRPr", look, size)]),
      ...pieces.map((piece) =>
        element("a:r", {}, [
          runXml("a:rPr", { ...look, ...piece.look }, size),
          element("a:t", {}, [piece.text]),
        ]),
      ),
    ]);
  });
  const body = bodyXml(degrees, rotated === true ? 90 : undefined);
  return element("c:tx", {}, [element("c:rich", {}, [body, element("a:lstStyle"), ...paragraphs])]);
}

/** A line cut where the look of its characters changes. */
function piecesOf(
  line: string,
  start: number,
  runs: NonNullable<ChartTitle["runs"]>,
): { text: string; look: ChartPartLook }[] {
  const cuts = new Set([0, line.length]);
  for (const run of runs)
    for (const cut of [run.start - start, run.start + run.length - start])
      if (cut > 0 && cut < line.length) cuts.add(cut);
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).map((from, index) => ({
    text: line.slice(from, places[index + 1]),
    look: runs
      .filter((run) => run.start - start <= from && run.start + run.length - start > from)
      .reduce<ChartPartLook>((look, run) => ({ ...look, ...run.look }), {}),
  }));
}
