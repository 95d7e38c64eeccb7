import { tableSetUp } from "../../app/support/prospects";

test("the card follows a list that was made a range since, as if it had been looked at anew", async () => {
  const { app, sheet, workbench } = await tableSetUp();
  await app.classify();
  workbench.book.select(sheet, [{ row: 1, column: 0, rowCount: 1, columnCount: 1 }]);
  const before = await app.card();
  sheet.tables()[0]?.remove(true);
  expect(before).toMatchObject({ name: "Northwind", tier: "3S" });
  expect(await app.card()).toEqual(before);
});
