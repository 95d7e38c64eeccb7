import { zipSync, strToU8 } from "fflate";
import { FileError, openXlsx } from "../../../src/workbench/files";
import { partsOf } from "./support/parts";
import { richFile } from "./support/richFile";

/** The file with parts replaced. */
const withParts = (bytes: Uint8Array, change: (parts: Record<string, string>) => void): Uint8Array => {
  const parts = partsOf(bytes);
  change(parts);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, strToU8(text, !/\.(xml|rels|vml)$/.test(name))]),
    ),
  );
};
const withGrid = (bytes: Uint8Array, grid: string, part = "xl/worksheets/sheet2.xml"): Uint8Array =>
  withParts(bytes, (parts) => {
    parts[part] = (parts[part] ?? "").replace(
      /<sheetData>.*<\/sheetData>/s,
      `<sheetData>${grid}</sheetData>`,
    );
  });

describe("a workbook as people have them", () => {
  test("cells: values, formulas with cached values, rich text, dates", async () => {
    const { sheets } = await openXlsx(await richFile(), "crm.xlsx");
    const [prospects, notes] = sheets;
    expect(prospects?.rows[3]?.slice(0, 3).map((cell) => cell?.v)).toEqual(["Acme", 1200.5, "yes"]);
    expect(prospects?.rows[4]?.[0]).toEqual({ v: "=1+1" });
    expect(prospects?.rows[3]?.[4]).toMatchObject({ f: "=SUM(B4:B6)", v: 2100.5 });
    expect(prospects?.rows[4]?.[4]?.v).toBe("rich text");
    expect(notes?.name).toBe("Notes & 'more' x");
    expect(notes?.rows[0]?.[0]).toMatchObject({ f: "=Prospects!B4*2", v: 2401 });
    expect(notes?.rows[1]?.[0]?.v).toBe(46_295);
  });

  test("styles, sizes, merges, freeze, tab colour", async () => {
    const book = await openXlsx(await richFile(), "crm.xlsx");
    const sheet = book.sheets[0];
    const style = (row: number, column: number) => book.styles[sheet?.rows[row]?.[column]?.s ?? 0];
    expect(style(0, 0)).toEqual({ bold: true, fontSize: 16, fontColor: "#376092" });
    expect(style(3, 1)).toEqual({ numberFormat: "#,##0.00" });
    expect(sheet?.columnWidths[0]).toBe(168);
    expect(sheet?.merges).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 3 }]);
    expect(sheet?.freeze).toEqual({ rows: 3, columns: 0 });
    expect(sheet?.tabColor).toBe("#1F4E79");
  });

  test("tables, rules, validations, names", async () => {
    const book = await openXlsx(await richFile(), "crm.xlsx");
    const sheet = book.sheets[0];
    expect(sheet?.tables).toMatchObject([
      {
        name: "Prospects",
        area: { row: 2, column: 0, rowCount: 5, columnCount: 3 },
        columns: ["Account", "Revenue", "Need"],
        style: "TableStyleMedium4",
        showTotals: true,
        showFilterButton: true,
        showBandedRows: true,
      },
    ]);
    expect(sheet?.conditionalFormats).toMatchObject([
      {
        priority: 0,
        rule: { kind: "cellValue", operator: "equal", formula1: '="yes"' },
        format: { fill: "#C6EFCE", fontColor: "#006100" },
      },
      { priority: 1, rule: { kind: "dataBar" } },
    ]);
    expect(sheet?.validations[0]).toMatchObject({
      rule: { kind: "list", source: "yes,no,?", inCellDropDown: true },
      ignoreBlanks: true,
    });
    expect(book.names).toEqual([
      { name: "revenues", formula: "=Prospects!$B$4:$B$6", scope: null, visible: true, comment: "" },
    ]);
  });
});

describe("what other programs write", () => {
  test("shared formulas are expanded from the cell that holds the text", async () => {
    const grid =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';
    const book = await openXlsx(withGrid(await richFile(), grid), "x.xlsx");
    expect([0, 1, 2].map((row) => book.sheets[1]?.rows[row]?.[1]?.f)).toEqual([
      "=A1*$A$1",
      "=A2*$A$1",
      "=A3*$A$1",
    ]);
  });

  test.each([
    [
      "cells and rows without a place",
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
      [[1, 2], [3]],
    ],
    [
      "inline strings with runs and phonetics",
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>数</t></r><r><t>据</t></r><rPh sb="0" eb="1"><t>shu</t></rPh></is></c></row>',
      [["数据"]],
    ],
    [
      "logical values and errors",
      '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c></row>',
      [[true, "#N/A"]],
    ],
    ["ISO dates", '<row r="1"><c r="A1" t="d"><v>2026-09-30T12:00:00</v></c></row>', [[46_295.5]]],
    [
      "escaped control characters",
      '<row r="1"><c r="A1" t="str"><v>a_x000A_b_x005F_x0041_</v></c></row>',
      [["a\nb_x0041_"]],
    ],
    ["a prefix for the namespace", '<x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row>', [[7]]],
  ])("%s", async (_, grid, expected) => {
    const book = await openXlsx(withGrid(await richFile(), grid), "x.xlsx");
    expect(book.sheets[1]?.rows.map((row) => row.map((cell) => cell?.v))).toEqual(expected);
  });

  test("the 1904 calendar is told", async () => {
    const bytes = withParts(await richFile(), (parts) => {
      parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "").replace(
        /<workbookPr[^>]*>/,
        '<workbookPr date1904="1"/>',
      );
    });
    expect((await openXlsx(bytes, "x.xlsx")).date1904).toBe(true);
  });
});

describe("what is no workbook is refused with one sentence", () => {
  const text = (value: string) => new TextEncoder().encode(value);
  const compound = (inside: string) =>
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...[...inside].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
  test.each([
    ["text", text("Name,Revenue"), "notAWorkbook"],
    ["nothing", new Uint8Array(), "notAWorkbook"],
    ["another zip", zipSync({ "readme.txt": text("x") }), "notAWorkbook"],
    ["an old .xls", compound("Workbook"), "oldFormat"],
    ["an encrypted .xlsx", compound("EncryptedPackage"), "encrypted"],
    ["a zip cut short", zipSync({ "[Content_Types].xml": text("x".repeat(1000)) }).slice(0, 60), "damaged"],
  ] as const)("%s", async (_, bytes, problem) => {
    await expect(openXlsx(bytes, "crm.xlsx")).rejects.toMatchObject({ name: "FileError", problem });
    await expect(openXlsx(bytes, "crm.xlsx")).rejects.toThrow(/^crm\.xlsx .*\.$/);
  });

  test("a damaged sheet is named", async () => {
    const bytes = withParts(await richFile(), (parts) => {
      parts["xl/worksheets/sheet1.xml"] = (parts["xl/worksheets/sheet1.xml"] ?? "").replace(
        "</row>",
        "</rwo>",
      );
    });
    await expect(openXlsx(bytes, "crm.xlsx")).rejects.toThrow(
      new FileError("damaged", "crm.xlsx", "xl/worksheets/sheet1.xml"),
    );
  });

  test("entities of a document type are not expanded", async () => {
    const bytes = withParts(await richFile(), (parts) => {
      parts["xl/sharedStrings.xml"] =
        '<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    });
    await expect(openXlsx(bytes, "crm.xlsx")).rejects.toThrow(FileError);
  });
});
