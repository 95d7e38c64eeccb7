import { element, type XmlElement } from "../xml/element";

/** Chart elements carry their value in an attribute `val`. */
export const valued = (name: string, value: string | number | boolean): XmlElement =>
  element(`c:${name}`, { val: typeof value === "boolean" ? Number(value) : value });

/** A fill of one colour. */
export const solid = (color: string): XmlElement =>
  element("a:solidFill", {}, [element("a:srgbClr", { val: color.replace("#", "").toUpperCase() })]);
