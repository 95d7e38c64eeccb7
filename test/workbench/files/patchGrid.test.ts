import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../../src/workbench/files";
import type { Sheet } from "../../../src/workbench/workbook/types";
import { edited } from "./support/edited";
import { partsOf } from "./support/parts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="9" applyNumberFormat="1"/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>`;

/** A file with that worksheet part, in the form that some other program wrote. */
const fileWith = (sheet: string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
        "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
        "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
        "xl/styles.xml": STYLES,
        "xl/worksheets/sheet1.xml": sheet,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
const worksheet = (grid: string, cols = "") =>
  `<worksheet xmlns="${MAIN}">${cols}<sheetData>${grid}</sheetData></worksheet>`;
const sheetPart = (bytes: Uint8Array) => partsOf(bytes)["xl/worksheets/sheet1.xml"] ?? "";
const at = (sheet: Sheet, row: number, column: number, value: string | number) =>
  sheet.write({ row, column, rowCount: 1, columnCount: 1 }, [[value]]);
const written = async (part: string, edit: (sheet: Sheet) => void) =>
  sheetPart(await edited(fileWith(part), (book) => edit(book.activeSheet())));

describe("where cells are put", () => {
  test.each<[string, string, [number, number], string]>([
    ["into an empty grid", "", [1, 1], '<row r="2"><c r="B2"><v>7</v></c></row>'],
    [
      "before the first row",
      '<row r="5"><c r="A5"><v>1</v></c></row>',
      [1, 0],
      '<row r="2"><c r="A2"><v>7</v></c></row><row r="5"><c r="A5"><v>1</v></c></row>',
    ],
    [
      "into a self-closing row",
      '<row r="2" ht="30" customHeight="1"/>',
      [1, 0],
      '<row r="2" ht="30" customHeight="1"><c r="A2"><v>7</v></c></row>',
    ],
    [
      "between two cells",
      '<row r="1" spans="1:3"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>',
      [0, 1],
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>7</v></c><c r="C1"><v>3</v></c></row>',
    ],
    [
      "before a cell, with an unknown child kept",
      '<row r="1"><c r="B1"><v>1</v></c><extLst><ext uri="x"/></extLst></row>',
      [0, 0],
      '<row r="1"><c r="A1"><v>7</v></c><c r="B1"><v>1</v></c><extLst><ext uri="x"/></extLst></row>',
    ],
    [
      "behind the last cell, before an unknown child",
      '<row r="1"><c r="A1"><v>1</v></c><extLst><ext uri="x"/></extLst></row>',
      [0, 1],
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>7</v></c><extLst><ext uri="x"/></extLst></row>',
    ],
    [
      "in the place of another",
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
      [0, 0],
      '<row r="1"><c r="A1"><v>7</v></c><c r="B1"><v>2</v></c></row>',
    ],
  ])("%s", async (_, grid, [row, column], expected) => {
    expect(await written(worksheet(grid), (sheet) => at(sheet, row, column, 7))).toContain(
      `<sheetData>${expected}</sheetData>`,
    );
  });

  test("cells left and right of a replaced one, in one row", async () => {
    const part = await written(worksheet('<row r="1"><c r="C1"><v>3</v></c></row>'), (sheet) =>
      sheet.write({ row: 0, column: 1, rowCount: 1, columnCount: 3 }, [[1, 2, 4]]),
    );
    expect(part).toContain(
      '<row r="1"><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c><c r="D1"><v>4</v></c></row>',
    );
  });

  test("a cleared cell leaves its format, a plain one nothing", async () => {
    const part = await written(
      worksheet('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>'),
      (sheet) => sheet.clear({ row: 0, column: 0, rowCount: 1, columnCount: 2 }, "Contents"),
    );
    expect(part).toContain('<row r="1"><c r="A1" s="1"/><c r="C1"><v>3</v></c></row>');
  });
});

describe("formats", () => {
  test("a written cell keeps its own format, also what the workbook does not know of it", async () => {
    expect(
      await written(worksheet('<row r="1"><c r="A1" s="2"><v>1</v></c></row>'), (sheet) =>
        at(sheet, 0, 0, 7),
      ),
    ).toContain('<c r="A1" s="2"><v>7</v></c>');
  });

  test("a cell new in its row takes the row's format, else the column's, as in Excel", async () => {
    const cols = '<cols><col min="2" max="2" width="12" style="1"/></cols>';
    const part = await written(
      worksheet('<row r="1" s="2" customFormat="1"/><row r="2"/>', cols),
      (sheet) => {
        at(sheet, 0, 1, 7);
        at(sheet, 1, 1, 7);
      },
    );
    expect(part).toContain('<c r="B1" s="2"><v>7</v></c>');
    expect(part).toContain('<c r="B2" s="1"><v>7</v></c>');
  });
});

describe("formulas around the edit", () => {
  const SHARED =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>';

  test("shared formulas are spelt out when the cell with their text is written over", async () => {
    const saved = await edited(fileWith(worksheet(SHARED)), (book) => at(book.activeSheet(), 0, 1, 99));
    const rows = (await openXlsx(saved, "x")).sheets[0]?.rows;
    expect(rows?.map((row) => row[1])).toEqual([{ v: 99 }, { v: 4, f: "=A2*2" }, { v: 6, f: "=A3*2" }]);
  });

  test("a shared formula whose result changes stays shared", async () => {
    const part = await written(worksheet(SHARED), (sheet) => at(sheet, 1, 0, 50));
    expect(part).toContain('<c r="B2"><f t="shared" si="0"></f><v>100</v></c>');
    expect(part).toContain('<c r="B3"><f t="shared" si="0"/><v>6</v></c>');
  });

  test("a figure that only our engine cannot compute stays as Excel left it", async () => {
    const part = await written(
      worksheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>CUBEVALUE("x",A1)</f><v>42</v></c></row>'),
      (sheet) => at(sheet, 0, 0, 2),
    );
    expect(part).toContain('<f>CUBEVALUE("x",A1)</f><v>42</v>');
  });
});

test("a file whose producer prefixes the namespace is written with the prefix", async () => {
  const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const saved = await edited(fileWith(prefixed), (book) => {
    at(book.activeSheet(), 0, 1, "text");
    book.activeSheet().setFreeze(1, 0);
  });
  expect(sheetPart(saved)).toContain('<x:c r="B1" t="inlineStr"><x:is><x:t>text</x:t></x:is></x:c>');
  expect(sheetPart(saved)).toMatch(/<x:sheetView[^>]*><x:pane [^>]*state="frozen"\/>/);
  expect((await openXlsx(saved, "x")).sheets[0]).toMatchObject({
    rows: [[{ v: 1 }, { v: "text" }]],
    freeze: { rows: 1, columns: 0 },
  });
});
