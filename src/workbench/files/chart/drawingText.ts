import { element, type XmlElement } from "../xml/element";

/** Chart elements carry their value in an attribute `val`. */
export const valued = (name: string, value: string | number | boolean): XmlElement =>
  element(`c:${name}`, { val: typeof value === "boolean" ? Number(value) : value });

export const solid = (color: string): XmlElement =>
  element("a:solidFill", {}, [element("a:srgbClr", { val: color.replace("#", "").toUpperCase() })]);

const GREY = "#595959";
/** Text of a chart: size in hundredths of a point. */
const runLook = (name: string, size: number, bold: boolean): XmlElement =>
  element(name, { sz: size, b: bold ? 1 : 0 }, [solid(GREY)]);

/** `<c:txPr>`: how an axis, a legend or the whole chart writes. */
export const textLook = (size: number): XmlElement =>
  element("c:txPr", {}, [
    element("a:bodyPr"),
    element("a:lstStyle"),
    element("a:p", {}, [
      element("a:pPr", {}, [runLook("a:defRPr", size, false)]),
      element("a:endParaRPr", { lang: "en-US" }),
    ]),
  ]);

/** `<c:title>` with its own text, a paragraph a line; an empty text leaves the title to Excel. */
export function titleElement(text: string, size: number, rotated: boolean): XmlElement {
  const paragraphs = text
    .split("\n")
    .map((line) =>
      element("a:p", {}, [
        element("a:pPr", {}, [runLook("a:defRPr", size, false)]),
        element("a:r", {}, [runLook("a:rPr", size, false), element("a:t", {}, [line])]),
      ]),
    );
  const body = element("a:bodyPr", rotated ? { rot: -5_400_000, vert: "horz" } : {});
  const own =
    text === ""
      ? []
      : [element("c:tx", {}, [element("c:rich", {}, [body, element("a:lstStyle"), ...paragraphs])])];
  return element("c:title", {}, [...own, valued("overlay", 0)]);
}
