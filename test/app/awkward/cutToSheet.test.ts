import { columnUnder, HEADERS, LINES, setUp, TIERS } from "../support/prospects";

const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  ...{ row, column, rowCount, columnCount },
});
const ALL = area(0, 0, 9, 15);

describe("a list that was cut to another sheet, our columns with it", () => {
  test("is run there as it was run here: no column comes twice, and what was set by hand counts", async () => {
    const { app, sheet, workbench } = await setUp({ cells: [HEADERS, ...LINES] });
    await app.classify();
    sheet.write(area(8, 9), [["2S"]]);
    const other = workbench.book.addSheet("B");
    sheet.moveCells(ALL, { row: 2, column: 1, sheet: other });
    for (let run = 0; run < 2; run++) await app.classify({ choice: { kind: "sheet", name: "B" } });
    expect(other.usedArea(true)).toEqual(area(2, 1, 9, 15));
    expect(columnUnder(other, "Tier")).toEqual([...TIERS.slice(0, 7), "2S"]);
    expect(workbench.book.sheets().filter(({ name }) => name.includes("log"))).toHaveLength(1);
    await app.restore();
    expect(columnUnder(other, "Tier")).toEqual(TIERS);
  });

  test("beside another one of that sheet: each keeps its own", async () => {
    const { app, sheet, workbench } = await setUp({ cells: [HEADERS, ...LINES] });
    await app.classify();
    const other = workbench.book.addSheet("B");
    other.write(area(0, 0, 9, 8), [
      HEADERS,
      ...LINES.map((line) => [line[0] ?? "", "", "no", "no", "", "", 1, ""]),
    ]);
    await app.classify({ choice: { kind: "cells", sheet: "B", address: "A1" } });
    const first = other.values(area(0, 0, 9, 15));
    sheet.moveCells(ALL, { row: 0, column: 20, sheet: other });
    other.write(area(1, 25), [["no"]]);
    await app.classify({ choice: { kind: "cells", sheet: "B", address: "U1" } });
    expect(other.values(area(0, 0, 9, 15))).toEqual(first);
    expect(other.values(area(0, 28, 9)).flat()).toEqual(["Tier", "2S", ...TIERS.slice(1)]);
    expect(other.usedArea(true)).toEqual(area(0, 0, 9, 35));
  });

  test("a single column of ours that was cut away is no list", async () => {
    const { app, sheet, workbench } = await setUp({ cells: [HEADERS, ...LINES] });
    await app.classify();
    const other = workbench.book.addSheet("B");
    sheet.moveCells(area(0, 8, 9), { row: 0, column: 0, sheet: other });
    await app.preview({ choice: { kind: "sheet", name: "B" } });
    expect(workbench.book.names().filter(({ scope }) => scope === other.id)).toEqual([]);
  });

  test("on a protected sheet nothing is given a name", async () => {
    const { app, sheet, workbench } = await setUp({ cells: [HEADERS, ...LINES] });
    await app.classify();
    const other = workbench.book.addSheet("B");
    sheet.moveCells(ALL, { row: 0, column: 0, sheet: other });
    await workbench.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("B").protection.protect();
      await context.sync();
    });
    await app.preview({ choice: { kind: "sheet", name: "B" } });
    expect(workbench.book.names().filter(({ scope }) => scope === other.id)).toEqual([]);
  });
});
