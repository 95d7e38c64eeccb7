import ExcelJS from "exceljs";

/** The smallest picture: one grey pixel. */
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

/** ExcelJS writes tints although its types leave them out. */
const TINTED: Partial<ExcelJS.Color> & { tint: number } = { theme: 4, tint: -0.25 };

/**
 * A workbook as people have them, made by ExcelJS: a table with totals, a picture, a comment, a data bar, a rule,
 * a drop-down, a formula, names, a merged title, a frozen header, a second sheet, print titles.
 */
export async function richFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Prospects", {
    views: [{ state: "frozen", ySplit: 3, zoomScale: 90 }],
    properties: { tabColor: { argb: "FF1F4E79" } },
  });
  sheet.getCell("A1").value = "Prospects of Q3";
  sheet.mergeCells("A1:C1");
  sheet.getCell("A1").font = { bold: true, size: 16, color: TINTED };
  sheet.addTable({
    name: "Prospects",
    ref: "A3",
    headerRow: true,
    totalsRow: true,
    style: { theme: "TableStyleMedium4", showRowStripes: true },
    columns: [
      { name: "Account", totalsRowLabel: "Total", filterButton: true },
      { name: "Revenue", totalsRowFunction: "sum", filterButton: true },
      { name: "Need", filterButton: true },
    ],
    rows: [
      ["Acme", 1200.5, "yes"],
      ["=1+1", 800, "no"],
      ["数据 GmbH & Co", 100, "?"],
    ],
  });
  sheet.getCell("B7").value = { formula: "SUBTOTAL(109,Prospects[Revenue])", result: 2100.5 };
  sheet.getColumn(1).width = 24;
  sheet.getCell("B4").numFmt = "#,##0.00";
  sheet.getCell("B4").note = "from the ERP";
  sheet.getCell("E4").value = { formula: "SUM(B4:B6)", result: 2100.5 };
  sheet.getCell("E5").value = { richText: [{ text: "rich " }, { text: "text", font: { bold: true } }] };
  sheet.addConditionalFormatting({
    ref: "B4:B6",
    rules: [{ type: "dataBar", priority: 2, cfvo: [{ type: "min" }, { type: "max" }] }],
  });
  sheet.addConditionalFormatting({
    ref: "C4:C6",
    rules: [
      {
        type: "cellIs",
        operator: "equal",
        formulae: ['"yes"'],
        priority: 1,
        style: {
          fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFC6EFCE" } },
          font: { color: { argb: "FF006100" } },
          border: { top: { style: "thin" } },
        },
      },
    ],
  });
  for (const row of [4, 5, 6])
    sheet.getCell(row, 3).dataValidation = { type: "list", allowBlank: true, formulae: ['"yes,no,?"'] };
  sheet.addImage(workbook.addImage({ base64: PIXEL, extension: "png" }), "G1:H4");
  sheet.pageSetup.printTitlesRow = "1:3";
  const notes = workbook.addWorksheet("Notes & 'more' x");
  notes.getCell("A1").value = { formula: "Prospects!B4*2", result: 2401 };
  notes.getCell("A2").value = new Date(Date.UTC(2026, 8, 30));
  workbook.definedNames.add("Prospects!$B$4:$B$6", "revenues");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
