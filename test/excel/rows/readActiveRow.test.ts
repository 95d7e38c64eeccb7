import { LINES, tableSetUp } from "../../app/support/prospects";

test("the card follows a list that was made a range since, as if it had been looked at anew", async () => {
  const { app, sheet, workbench } = await tableSetUp();
  await app.classify();
  workbench.book.select(sheet, [{ row: 1, column: 0, rowCount: 1, columnCount: 1 }]);
  const before = await app.card();
  sheet.tables()[0]?.remove(true);
  expect(before).toMatchObject({ name: "Northwind", tier: "3S" });
  expect(await app.card()).toEqual(before);
});

test("the card names the account also where its column was moved since", async () => {
  const { app, sheet, workbench } = await tableSetUp();
  await app.classify();
  workbench.book.select(sheet, [{ row: 1, column: 3, rowCount: 1, columnCount: 1 }]);
  const before = await app.card();
  const place = (column: number) => ({ row: 0, column, rowCount: LINES.length + 1, columnCount: 1 });
  const [names, owners] = [0, 1].map((column) => sheet.copyCells(place(column)));
  sheet.pasteCells(place(0), owners ?? [], "All");
  sheet.pasteCells(place(1), names ?? [], "All");
  expect(before).toMatchObject({ name: "Northwind" });
  expect(await app.card()).toEqual(before);
});
