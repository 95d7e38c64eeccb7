import { SaxesParser } from "saxes";
import type { CustomXmlPart } from "../types";
import { rootTag } from "./rootTag";

/**
 * A part of that text.
 *
 * @throws SyntaxError when the text is no well-formed XML.
 * @example customXmlPart("{…}", '<rows xmlns="urn:x"/>').namespace // => "urn:x"
 */
export function customXmlPart(id: string, xml: string): CustomXmlPart {
  try {
    new SaxesParser({ xmlns: true }).write(xml).close();
  } catch (error) {
    throw new SyntaxError(`The text is no well-formed XML: ${String(error)}`, { cause: error });
  }
  return { id, namespace: rootTag(xml)?.namespace ?? "", xml };
}
