import { columnUnder, HEADERS, LINES, setUp, TIERS } from "../support/prospects";
import { cellsOf, everythingOf } from "./support/everything";

const USER = { row: 0, column: 0, rowCount: LINES.length + 1, columnCount: HEADERS.length };
const REVENUE = { row: 1, column: 6, rowCount: LINES.length, columnCount: 1 };

/** Revenue comes from two columns of figures beside the data, as a calculated column of the table. */
async function calculated(formula: string) {
  const setup = await setUp({
    cells: [[...HEADERS, "Quantity", "Price"], ...LINES.map((line, at) => [...line, at + 1, 100 * (8 - at)])],
  });
  const { sheet, workbench } = setup;
  sheet.addTable({ ...USER, columnCount: HEADERS.length + 2 }, "Prospects");
  sheet.write(
    REVENUE,
    LINES.map(() => [formula]),
  );
  await workbench.book.recalculated();
  return setup;
}

describe("calculated columns", () => {
  test.each(["=[@Quantity]*[@Price]", "=Prospects[[#This Row],[Quantity]]*Prospects[[#This Row],[Price]]"])(
    "%s is computed from, and stays the formula that it is",
    async (formula) => {
      const { app, sheet, workbench } = await calculated(formula);
      const before = everythingOf(sheet);
      const { analysis } = await app.classify();
      expect([...(analysis.abc?.values ?? [])]).toEqual([800, 1400, 1800, 2000, 2000, 1800, 1400, 800]);
      expect(cellsOf(sheet, USER).formulas).toEqual(
        before.formulas.slice(0, 9).map((line) => line.slice(0, 8)),
      );
      await app.restore();
      await workbench.book.recalculated();
      expect(everythingOf(sheet)).toEqual(before);
    },
  );

  test("a formula of the user's over our columns follows them through a second run", async () => {
    const { app, sheet, workbench } = await calculated("=[@Quantity]*[@Price]");
    await app.classify();
    sheet.write({ row: 0, column: 20, rowCount: 2, columnCount: 1 }, [
      ["Ready"],
      ['=COUNTIF(Prospects[Tier],"3S")'],
    ]);
    sheet.write({ row: 5, column: 2, rowCount: 1, columnCount: 4 }, [["yes", "yes", "yes", "yes"]]);
    await app.classify();
    await workbench.book.recalculated();
    const cell = { row: 1, column: 20, rowCount: 1, columnCount: 1 };
    expect([sheet.formulas(cell), sheet.values(cell)]).toEqual([[['=COUNTIF(Prospects[Tier],"3S")']], [[2]]]);
  });
});

describe("a name that Excel computes from our columns", () => {
  test.each([
    ["in the list", 3, '="Bright "&I4'],
    ["right below it", 9, '=COUNTIF(I2:I9,"3S")&" ready"'],
    ["below a blank row", 10, '=COUNTIF(I2:I9,"3S")&" ready"'],
  ])("%s is no other account once the run has changed it", async (_, row, formula) => {
    const { app, sheet, workbench } = await setUp({ cells: [HEADERS, ...LINES] });
    await app.classify();
    sheet.write({ row, column: 0, rowCount: 1, columnCount: 1 }, [[formula]]);
    await workbench.book.recalculated();
    sheet.write({ row: 1, column: 3, rowCount: 3, columnCount: 1 }, [["no"], ["no"], ["no"]]);
    await app.classify();
    expect(columnUnder(sheet, "Tier").slice(0, 4)).toEqual(["A", "A", "B", "A"]);
  });
});

describe("formulas that fill several cells", () => {
  test("as the data itself: what they fill is classified, and they stay what they are", async () => {
    const { app, sheet, workbench } = await setUp({
      cells: [HEADERS, ...LINES.map((line) => [...line.slice(0, 6), null, line[7] ?? ""])],
    });
    sheet.write({ ...REVENUE, rowCount: 1 }, [["=SEQUENCE(8,1,800,-100)"]]);
    await workbench.book.recalculated();
    const before = everythingOf(sheet);
    const { analysis } = await app.classify();
    expect([...(analysis.abc?.values ?? [])]).toEqual([800, 700, 600, 500, 400, 300, 200, 100]);
    expect(sheet.spills()).toEqual(before.spills);
    await app.restore();
    await workbench.book.recalculated();
    expect(everythingOf(sheet)).toEqual(before);
  });
});

describe("totals", () => {
  test("the totals row of a table keeps its formulas and its place; the new columns have none", async () => {
    const { app, sheet, workbench } = await setUp({ cells: [HEADERS, ...LINES] });
    const table = sheet.addTable(USER, "Prospects");
    table.showTotals = true;
    const totals = { ...USER, row: LINES.length + 1, rowCount: 1 };
    sheet.write(totals, [
      ["Total", "", "", "", "", "", "=SUBTOTAL(109,Prospects[Revenue])", "=COUNTA(A2:A9)"],
    ]);
    await workbench.book.recalculated();
    const before = everythingOf(sheet);
    expect((await app.classify()).analysis.accounts).toBe(LINES.length);
    await workbench.book.recalculated();
    expect(sheet.formulas(totals)).toEqual(before.formulas.slice(9, 10).map((line) => line.slice(0, 8)));
    expect(sheet.values({ ...totals, column: 8, columnCount: 7 })[0]?.every((cell) => cell === "")).toBe(
      true,
    );
    await app.restore();
    expect(sheet.formulas(totals)).toEqual(before.formulas.slice(9, 10).map((line) => line.slice(0, 8)));
  });

  test("lines of totals beneath a plain range stay blank beside", async () => {
    const { app, sheet, workbench } = await setUp({
      cells: [HEADERS, ...LINES, [], ["Total", null, null, null, null, null, "=SUM(G2:G9)"]],
    });
    await workbench.book.recalculated();
    const before = everythingOf(sheet);
    expect((await app.classify()).analysis.accounts).toBe(LINES.length);
    expect(columnUnder(sheet, "Tier").slice(0, 9)).toEqual(
      [...TIERS, ""].slice(0, columnUnder(sheet, "Tier").length),
    );
    await app.restore();
    expect(everythingOf(sheet)).toEqual(before);
  });
});
