import { xmlParser } from "./xmlParser";
import type { XmlElement } from "./element";

/**
 * Siblings of an XML fragment. Comments and processing instructions are dropped: no Office reader heeds them.
 * Throws saxes' error when the text is not well-formed; entities beyond XML's own five are errors, so a
 * document type cannot blow up.
 */
export function parseFragment(xml: string): XmlElement[] {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const parser = xmlParser({ fragment: true, position: false });
  const addText = (text: string): void => {
    const parent = open.at(-1);
    if (text !== "" && parent && parent !== root) parent.children.push(text);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("opentag", (tag) => {
    const made: XmlElement = { name: tag.name, attributes: { ...tag.attributes }, children: [] };
    open.at(-1)?.children.push(made);
    open.push(made);
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root.children.filter((child): child is XmlElement => typeof child !== "string");
}

/** The root element of a whole document. */
export function parseXml(xml: string): XmlElement {
  const body = xml.replace(/^\s*<\?xml[^>]*\?>/, "");
  const root = parseFragment(body)[0];
  if (!root) throw new Error("no root element");
  return root;
}
