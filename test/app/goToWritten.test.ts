import { columnUnder, HEADERS, setUp, tableSetUp } from "./support/prospects";

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

test("goes to the cell of one of our columns, wherever the sheet in front is", async () => {
  const { app, workbench, sheet } = await tableSetUp();
  await app.classify();
  workbench.book.activate(workbench.book.addSheet("Elsewhere"));
  await app.goToWritten(4, "tier");
  expect(workbench.book.selection()).toEqual({ sheet, areas: [cell(3, HEADERS.length)] });
  expect(columnUnder(sheet, "Tier")[2]).toBe("1S");
});

test("without a row goes to the header", async () => {
  const { app, workbench } = await tableSetUp();
  await app.classify();
  await app.goToWritten(null, "why");
  expect(workbench.book.selection().areas).toEqual([cell(0, HEADERS.length + 2)]);
});

test("before anything was written says so", async () => {
  const { app } = await setUp({ cells: [HEADERS, ["Acme", "Ann", "yes", "yes", "yes", "yes", 1, ""]] });
  await expect(app.goToWritten(2, "tier")).rejects.toThrow(/Classify again/);
});
