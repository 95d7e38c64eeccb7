/** Fills, lines and fonts of a chart's parts: DrawingML's `spPr` and `txPr`. */
import type { ChartLineStyle, ChartPartLook } from "../../workbook/types";
import { EMU_PER_POINT } from "../cells/units";
import { keyOf } from "../keyOf";
import { readDrawingColor, type Palette } from "../styles/colors";
import { attribute, childNamed, descend, element, numberAttribute, type XmlElement } from "../xml/element";
import { solid } from "./drawingText";

const DASHES: Partial<Record<ChartLineStyle, string>> = {
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};
/** Greys have a dash of their own in the file: a pattern of that share of ink. */
const GREYS: Partial<Record<ChartLineStyle, string>> = { Grey25: "pct25", Grey50: "pct50", Grey75: "pct75" };
const GREY = "#595959";
/** A rotation of one degree, and DrawingML's limit for upright text. */
const UNITS_PER_DEGREE = 60_000;
const DEFAULT_LINE = "#000000";

/** `<a:ln>` of a look; undefined when it says nothing of a line. */
export function lineXml({ lineColor, lineWeight, lineStyle }: ChartPartLook): XmlElement | undefined {
  if (lineColor === undefined && lineWeight === undefined && lineStyle === undefined) return undefined;
  const width = lineWeight === undefined ? undefined : Math.round(lineWeight * EMU_PER_POINT);
  if (lineStyle === "None") return element("a:ln", { w: width }, [element("a:noFill")]);
  const grey = lineStyle && GREYS[lineStyle];
  const dash = lineStyle && DASHES[lineStyle];
  const paint =
    grey === undefined
      ? lineColor === undefined
        ? []
        : [solid(lineColor)]
      : [
          element("a:pattFill", { prst: grey }, [
            element("a:fgClr", {}, solid(lineColor ?? DEFAULT_LINE).children),
          ]),
        ];
  return element("a:ln", { w: width }, [
    ...paint,
    ...(dash === undefined ? [] : [element("a:prstDash", { val: dash })]),
  ]);
}

/** `<c:spPr>`: nothing where the look leaves fill and line to Excel, unless `otherwise` says what then. */
export function shapeXml(look: ChartPartLook | undefined, otherwise: XmlElement[] = []): XmlElement[] {
  const fill = look?.fill === undefined ? [] : look.fill === "" ? [element("a:noFill")] : [solid(look.fill)];
  const line = look && lineXml(look);
  if (fill.length === 0 && !line) return otherwise;
  return [element("c:spPr", {}, [...fill, ...(line ? [line] : [])])];
}

/** Attributes and children of `<a:defRPr>` and `<a:rPr>`. */
export function runXml(name: string, look: ChartPartLook, size: number, otherwise = GREY): XmlElement {
  const font = look.fontName === undefined ? [] : [element("a:latin", { typeface: look.fontName })];
  return element(
    name,
    {
      sz: Math.round((look.fontSize ?? size / 100) * 100),
      b: look.bold === true ? 1 : 0,
      i: look.italic === undefined ? undefined : Number(look.italic),
      u: look.underline === "Single" ? "sng" : undefined,
    },
    [solid(look.fontColor ?? otherwise), ...font],
  );
}

/** 180 degrees stand for letters one below the other. */
export function bodyXml(degrees: number | undefined, otherwise?: number): XmlElement {
  const angle = degrees ?? otherwise;
  if (angle === undefined) return element("a:bodyPr");
  return angle === 180
    ? element("a:bodyPr", { rot: 0, vert: "wordArtVert" })
    : element("a:bodyPr", { rot: -angle * UNITS_PER_DEGREE, vert: "horz" });
}

/** `<c:txPr>`: how a part writes. `size` in hundredths of a point, where the look has none. */
export function textXml(look: ChartPartLook | undefined, size: number, degrees?: number): XmlElement {
  return element("c:txPr", {}, [
    bodyXml(degrees),
    element("a:lstStyle"),
    element("a:p", {}, [
      element("a:pPr", {}, [runXml("a:defRPr", look ?? {}, size)]),
      element("a:endParaRPr", { lang: "en-US" }),
    ]),
  ]);
}

/** What our own parts say where the workbook leaves it to Excel; read back, it is nobody's wish. */
const OURS: ChartPartLook = { fontColor: GREY, bold: false, lineColor: "#D9D9D9", lineWeight: 0.75 };

/**
 * Colours, line and font that a part says of itself; undefined when it says nothing.
 *
 * @param size points of the part's text where nobody chose another
 */
export function readLook(
  part: XmlElement | undefined,
  palette: Palette,
  size: number,
  extra: ChartPartLook = {},
): ChartPartLook | undefined {
  const look: ChartPartLook = { ...readShape(childNamed(part, "spPr"), palette), ...readText(part, palette) };
  const ours: ChartPartLook = { ...OURS, fontSize: size, ...extra };
  const said = (Object.keys(look) as (keyof ChartPartLook)[]).filter(
    (key) => look[key] !== undefined && look[key] !== ours[key],
  );
  return said.length > 0 ? Object.fromEntries(said.map((key) => [key, look[key]])) : undefined;
}

/** Fill and line of an `spPr`; a member is undefined where it says nothing. */
export function readShape(shape: XmlElement | undefined, palette: Palette): ChartPartLook {
  const line = childNamed(shape, "ln");
  const width = numberAttribute(line, "w");
  const dash = keyOf(DASHES, attribute(childNamed(line, "prstDash"), "val"));
  const grey = keyOf(GREYS, attribute(childNamed(line, "pattFill"), "prst"));
  return {
    fill: childNamed(shape, "noFill") ? "" : readDrawingColor(childNamed(shape, "solidFill"), palette),
    lineColor: readDrawingColor(childNamed(line, "solidFill") ?? descend(line, "pattFill", "fgClr"), palette),
    lineWeight: width === undefined ? undefined : width / EMU_PER_POINT,
    lineStyle: childNamed(line, "noFill") ? "None" : (grey ?? dash),
  };
}

function readText(part: XmlElement | undefined, palette: Palette): ChartPartLook {
  const paragraph = descend(part, "txPr", "p") ?? descend(part, "tx", "rich", "p");
  const run = descend(paragraph, "pPr", "defRPr");
  const size = numberAttribute(run, "sz");
  const [bold, italic, underline] = ["b", "i", "u"].map((name) => attribute(run, name));
  return {
    fontName: attribute(childNamed(run, "latin"), "typeface"),
    fontSize: size === undefined ? undefined : size / 100,
    fontColor: readDrawingColor(childNamed(run, "solidFill"), palette),
    bold: bold === undefined ? undefined : bold === "1",
    italic: italic === undefined ? undefined : italic === "1",
    underline: underline === undefined ? undefined : underline === "none" ? "None" : "Single",
  };
}

/** Degrees as Office.js counts them; undefined where the file says nothing. */
export function readAngle(body: XmlElement | undefined): number | undefined {
  if (attribute(body, "vert") === "wordArtVert") return 180;
  const rotation = numberAttribute(body, "rot");
  return rotation === undefined ? undefined : -rotation / UNITS_PER_DEGREE || 0;
}
