import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { richFile } from "./richFile";

export const SHAREPOINT = "{B1F0A4C2-61C3-4D0B-9A55-0E5B6C1F7A10}";
export const QUERIES = "{0A2C4E6F-1111-4222-8333-944455566677}";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Content types as SharePoint writes them: a processing instruction, prefixes, line ends of its own. */
export const SHAREPOINT_XML =
  '<?xml version="1.0" encoding="utf-8"?>\r\n<?mso-contentType?>\r\n' +
  '<ct:contentTypeSchema ct:_="" ma:_="" ma:contentTypeName="Document" xmlns:ct="http://schemas.microsoft.com/office/2006/metadata/contentType" ' +
  `xmlns:ma="http://schemas.microsoft.com/office/2006/metadata/properties/metaAttributes">\r\n<!-- ${"x".repeat(2000)} --></ct:contentTypeSchema>`;
/** Power Query's, in UTF-16 as Excel writes it. */
export const QUERIES_XML =
  '<?xml version="1.0" encoding="utf-16"?><DataMashup xmlns="http://schemas.microsoft.com/DataMashup">AAAA</DataMashup>';
/** A part that nothing tells the id of. */
export const NAMELESS_XML = "<b:Sources xmlns:b='urn:bibliography' SelectedStyle=''/>";

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
const properties = (id: string): Uint8Array =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\r\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  );
const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/relationships/${kind}" Target="${target}"/>`;
const pointsTo = (number: number): Uint8Array =>
  strToU8(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `${relationship("rId1", "customXmlProps", `itemProps${number}.xml`)}</Relationships>`,
  );

/** The rich workbook after SharePoint, Power Query and another program each put a part into it; a fourth holds no XML. */
export async function customXmlFile(): Promise<Uint8Array> {
  const parts = unzipSync(await richFile());
  const change = (name: string, edit: (xml: string) => string): void => {
    parts[name] = strToU8(edit(strFromU8(parts[name] ?? new Uint8Array())));
  };
  Object.assign(parts, {
    "customXml/item1.xml": strToU8(SHAREPOINT_XML),
    "customXml/_rels/item1.xml.rels": pointsTo(1),
    "customXml/itemProps1.xml": properties(SHAREPOINT),
    "customXml/item2.xml": utf16(QUERIES_XML),
    "customXml/_rels/item2.xml.rels": pointsTo(2),
    "customXml/itemProps2.xml": properties(QUERIES),
    "customXml/item3.xml": strToU8(NAMELESS_XML),
    "customXml/item4.xml": strToU8("no markup"),
  });
  change("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `${[1, 2, 3, 4].map((number) => relationship(`cx${number}`, "customXml", `../customXml/item${number}.xml`)).join("")}</Relationships>`,
    ),
  );
  change("[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      `${[1, 2].map((number) => `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_TYPE}"/>`).join("")}</Types>`,
    ),
  );
  return zipSync(parts);
}
