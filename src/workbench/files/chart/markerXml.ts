/** Markers of lines and points: ECMA-376 part 1, 21.2.2.106. */
import type { ChartMarker, ChartMarkerStyle } from "../../workbook/types";
import { readDrawingColor, type Palette } from "../styles/colors";
import { childNamed, descend, element, type XmlElement } from "../xml/element";
import { solid, valued } from "./drawingText";
import { defined, named, number, value } from "./partValues";

const SYMBOLS = {
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
  Picture: "picture",
  Automatic: "auto",
} as const satisfies Record<ChartMarkerStyle, string>;
const SIZE = 5;

/** `color` is the line's, for markers that have none of their own. */
export function markerXml(marker: ChartMarker, shown: boolean, color: string | undefined): XmlElement {
  const style = marker.style ?? (shown ? "Automatic" : "None");
  if (style === "None") return element("c:marker", {}, [valued("symbol", "none")]);
  const fill = marker.background ?? color;
  const line = marker.foreground;
  const look = [
    ...(fill === undefined ? [] : [solid(fill)]),
    ...(line === undefined ? [] : [element("a:ln", {}, [solid(line)])]),
  ];
  return element("c:marker", {}, [
    valued("symbol", style === "Automatic" ? "circle" : SYMBOLS[style]),
    valued("size", marker.size ?? SIZE),
    ...(look.length === 0 ? [] : [element("c:spPr", {}, look)]),
  ]);
}

/** What a file says of markers beyond their being there; `color` is the line's. */
export function readMarker(
  marker: XmlElement | undefined,
  color: string | undefined,
  palette: Palette,
): ChartMarker | undefined {
  const symbol = value(marker, "symbol");
  if (!marker || symbol === undefined || symbol === "none") return undefined;
  const size = number(marker, "size");
  const shape = childNamed(marker, "spPr");
  const background = readDrawingColor(childNamed(shape, "solidFill"), palette);
  const read = defined({
    // A circle is what our own automatic markers are.
    style: symbol === "circle" || symbol === "auto" ? undefined : named(SYMBOLS, symbol),
    size: size === SIZE ? undefined : size,
    background: background === color ? undefined : background,
    foreground: readDrawingColor(descend(shape, "ln", "solidFill"), palette),
  });
  return Object.keys(read).length > 0 ? read : undefined;
}
