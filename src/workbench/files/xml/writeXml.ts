import { escapeAttribute, escapeText } from "./escape";
import { prefixOf, type XmlElement } from "./element";

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** One element as text. */
export function writeElement(of: XmlElement): string {
  let attributes = "";
  for (const name in of.attributes) attributes += ` ${name}="${escapeAttribute(of.attributes[name] ?? "")}"`;
  if (of.children.length === 0) return `<${of.name}${attributes}/>`;
  const inside = of.children.map((child) =>
    typeof child === "string" ? escapeText(child) : writeElement(child),
  );
  return `<${of.name}${attributes}>${inside.join("")}</${of.name}>`;
}

/** A whole document. */
export const writeXml = (root: XmlElement): string => XML_DECLARATION + writeElement(root);

/** Gives unprefixed elements the prefix that a file uses for the spreadsheet's own namespace. */
export function withPrefix(of: XmlElement, prefix: string): XmlElement {
  if (prefix === "") return of;
  return {
    name: prefixOf(of.name) === "" ? prefix + of.name : of.name,
    attributes: of.attributes,
    children: of.children.map((child) => (typeof child === "string" ? child : withPrefix(child, prefix))),
  };
}
