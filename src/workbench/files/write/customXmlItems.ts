import type { CustomXmlPart } from "../../workbook/types";
import { declareContentType } from "../package/contentTypes";
import type { OfficePackage } from "../package/officePackage";
import { addRelationship, relationshipsOf, removeRelationships } from "../package/relationships";
import { element, type XmlElement } from "../xml/element";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Says which part an item is, and which schema it follows. */
const propertiesOf = ({ id, namespace }: CustomXmlPart): XmlElement =>
  element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": CUSTOM_XML }, [
    element("ds:schemaRefs", {}, namespace === "" ? [] : [element("ds:schemaRef", { "ds:uri": namespace })]),
  ]);

/** Texts are written as UTF-8, whatever encoding their declaration tells. */
const asUtf8 = (xml: string): string =>
  xml.replace(/^(\s*<\?xml[^>]*?\sencoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"');

/** First number that neither an item nor its properties have: Excel gives the two the same one. */
function freeNumber(to: OfficePackage): number {
  let number = 1;
  while (to.has(`customXml/item${number}.xml`) || to.has(`customXml/itemProps${number}.xml`)) number += 1;
  return number;
}

/** Puts a custom XML part into the file, with the part that tells its id. */
export function addItem(to: OfficePackage, workbook: string, part: CustomXmlPart): void {
  const number = freeNumber(to);
  const path = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  to.set(path, asUtf8(part.xml));
  to.set(properties, propertiesOf(part));
  declareContentType(to, path, "application/xml");
  declareContentType(to, properties, PROPERTIES_TYPE);
  addRelationship(to, workbook, "customXml", path);
  addRelationship(to, path, "customXmlProps", properties);
}

/** Gives an item another text. */
export function changeItem(
  to: OfficePackage,
  before: CustomXmlPart & { path: string; properties: string | undefined },
  after: CustomXmlPart,
): void {
  to.set(before.path, asUtf8(after.xml));
  if (before.properties !== undefined && before.namespace !== after.namespace)
    to.set(before.properties, propertiesOf(after));
}

/** Takes the workbook's relationships to an item away; what nothing points to any more goes when the file is done. */
export function unlinkItem(from: OfficePackage, workbook: string, path: string): void {
  const links = relationshipsOf(from, workbook).filter((one) => one.target === path);
  removeRelationships(from, workbook, (id) => links.some((one) => one.id === id));
}
