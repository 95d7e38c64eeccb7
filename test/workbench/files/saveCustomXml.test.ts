import { openCsv, openXlsx } from "../../../src/workbench/files";
import type { Book, CustomXmlPart } from "../../../src/workbench/workbook/types";
import {
  customXmlFile,
  NAMELESS_XML,
  QUERIES,
  QUERIES_XML,
  SHAREPOINT,
  SHAREPOINT_XML,
} from "./support/customXmlFile";
import { edited, savedAfter } from "./support/edited";
import { reopenedWithExcelize } from "./support/excelizeFile";
import { changedParts, partsOf } from "./support/parts";
import { patched } from "./support/patched";
import { readWithExcelJs } from "./support/readers";

const TYPES = "[Content_Types].xml";
const LINKS = "xl/_rels/workbook.xml.rels";
const OWN = '<part xmlns="urn:vital-few:run:1" number="0">deflate:eJw=</part>';
/** Names of an item's parts. */
const item = (number: number): string[] => [
  `customXml/_rels/item${number}.xml.rels`,
  `customXml/item${number}.xml`,
  `customXml/itemProps${number}.xml`,
];

const csv = () => openCsv(new TextEncoder().encode("a,b\nc,d\n"), "new.csv");
const partsIn = async (bytes: Uint8Array): Promise<readonly CustomXmlPart[]> =>
  (await openXlsx(bytes, "x")).customXml ?? [];
const textsIn = async (bytes: Uint8Array): Promise<string[]> => (await partsIn(bytes)).map(({ xml }) => xml);

let foreign: Uint8Array;
beforeAll(async () => {
  foreign = await customXmlFile();
});

describe("what a file holds", () => {
  test("id of the properties, namespace of the root element, the text; what is no XML is left out", async () => {
    expect(await partsIn(foreign)).toEqual([
      {
        id: SHAREPOINT,
        namespace: "http://schemas.microsoft.com/office/2006/metadata/contentType",
        xml: SHAREPOINT_XML,
      },
      { id: QUERIES, namespace: "http://schemas.microsoft.com/DataMashup", xml: QUERIES_XML },
      { id: "{00000000-0000-4000-8000-000000000003}", namespace: "urn:bibliography", xml: NAMELESS_XML },
    ]);
  });

  test("two parts that tell the same id are two parts, and the one that is changed is the one that was meant", async () => {
    const twins = patched(foreign, "customXml/itemProps2.xml", (xml) => xml.replace(QUERIES, SHAREPOINT));
    const [first, second] = await partsIn(twins);
    expect([first?.id, second?.id]).toEqual([SHAREPOINT, "{00000000-0000-4000-8000-000000000002}"]);
    const saved = await edited(twins, (book) => book.removeCustomXml(second?.id ?? ""));
    expect(await textsIn(saved)).toEqual([SHAREPOINT_XML, NAMELESS_XML]);
  });
});

describe("only what belongs to a part that changed is written", () => {
  test("nothing changed gives the very bytes; nor does what was taken back", async () => {
    expect(await edited(foreign, () => undefined)).toBe(foreign);
    const back = await edited(foreign, (book) => book.removeCustomXml(book.addCustomXml(OWN).id));
    expect(changedParts(foreign, back)).toEqual([]);
  });

  test.each<[string, (book: Book) => void, string[]]>([
    ["a part came", (book) => book.addCustomXml(OWN), [TYPES, ...item(5), LINKS]],
    [
      "a part changed",
      (book) => book.setCustomXml(SHAREPOINT, SHAREPOINT_XML.replace("Document", "Sheet")),
      [item(1)[1] ?? ""],
    ],
    ["a part changed its schema", (book) => book.setCustomXml(SHAREPOINT, OWN), item(1).slice(1)],
    ["a part went", (book) => book.removeCustomXml(QUERIES), [TYPES, ...item(2), LINKS]],
    ["a setting came", (book) => book.setSetting("key", 1), [TYPES, ...item(5), LINKS]],
  ])("%s", async (_, edit, changed) => {
    expect(changedParts(foreign, await edited(foreign, edit))).toEqual(changed.sort());
  });

  test("others' parts keep their bytes when a cell, a setting and an own part change, and when the own one goes", async () => {
    const saved = await edited(foreign, (book) => {
      book.activeSheet().write({ row: 20, column: 5, rowCount: 1, columnCount: 1 }, [["x"]]);
      book.setSetting("VitalFew.runs", "[]");
      book.addCustomXml(OWN);
    });
    const theirs = [1, 2, 3, 4].flatMap(item);
    expect(changedParts(foreign, saved).filter((name) => theirs.includes(name))).toEqual([]);
    expect(await textsIn(saved)).toEqual([SHAREPOINT_XML, QUERIES_XML, NAMELESS_XML, OWN]);
    const cleared = await edited(saved, (book) => {
      for (const { id, xml } of [...book.customXml().values()]) if (xml === OWN) book.removeCustomXml(id);
      book.removeSetting("VitalFew.runs");
    });
    expect(changedParts(foreign, cleared).filter((name) => name.startsWith("customXml/"))).toEqual([]);
    expect(partsOf(cleared)[LINKS]?.match(/\/customXml"/g)).toHaveLength(4);
    expect(partsOf(cleared)[TYPES]).not.toMatch(/item[5-9]|itemProps[3-9]/);
  });
});

describe("saved and opened again", () => {
  const HOSTILE: string[] = [
    OWN,
    "<plain/>",
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a>&lt;&amp;&#13; ]]&gt; "数据" 😀</a>',
    "<!-- urn:vital-few:document-settings --><a><![CDATA[<setting>]]></a>",
    `<a xmlns="urn:x">${"0123456789".repeat(100_000)}</a>`,
  ];

  test.each([
    ["a new workbook", csv],
    ["a workbook of others' parts", () => openXlsx(foreign, "x")],
  ])("%s: same ids, same texts, same order, and settings are none of them", async (_, start) => {
    const content = await start();
    let added: CustomXmlPart[] = [];
    const saved = await savedAfter(content, (book) => {
      book.setSetting("key", "value");
      added = HOSTILE.map((xml) => book.addCustomXml(xml));
    });
    const back = await openXlsx(saved, "x");
    expect(back.customXml).toEqual([...(content.customXml ?? []), ...added]);
    expect(back.settings).toEqual({ key: "value" });
    expect(new Set(back.customXml?.map(({ id }) => id)).size).toBe(back.customXml?.length);
  });

  test("a text that tells another encoding is written, and told, as UTF-8", async () => {
    const saved = await edited(foreign, (book) =>
      book.setCustomXml(QUERIES, QUERIES_XML.replace("AAAA", "数据")),
    );
    const written = partsOf(saved)["customXml/item2.xml"];
    expect(written).toBe(QUERIES_XML.replace("AAAA", "数据").replace("utf-16", "UTF-8"));
    expect((await textsIn(saved))[1]).toBe(written);
  });

  test("other libraries open it, and keep what is theirs to keep", async () => {
    const saved = await edited(foreign, (book) => {
      book.setSetting("key", "value");
      book.addCustomXml(OWN);
      book.setCustomXml(SHAREPOINT, SHAREPOINT_XML.replace("Document", "Sheet"));
      book.removeCustomXml(QUERIES);
    });
    expect((await readWithExcelJs(saved)).worksheets.map(({ name }) => name)).toEqual([
      "Prospects",
      "Notes & 'more' x",
    ]);
    const parts = partsOf(saved);
    const declared = [...(parts[TYPES] ?? "").matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, name]) => name ?? "",
    );
    expect(declared.filter((name) => !(name in parts))).toEqual([]);
    expect(parts["customXml/itemProps6.xml"]).toContain('ds:uri="urn:vital-few:run:1"');

    const again = reopenedWithExcelize(saved);
    expect(await partsIn(again)).toEqual(await partsIn(saved));
    expect((await openXlsx(again, "x")).settings).toEqual({ key: "value" });
  });
});
