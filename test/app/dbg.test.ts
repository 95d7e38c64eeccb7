import { setUp, tableSetUp } from "./support/prospects";
test("h", async () => {
  const { sheet, workbench, app } = await tableSetUp();
  let calls = 0;
  const off = workbench.host.onEvents(e => console.log(JSON.stringify(e)));
  const stop = await app.onSelection(() => { calls++; });
  workbench.book.select(sheet, [{ row: 1, column: 0, rowCount: 1, columnCount: 1 }]);
  await new Promise((r) => setTimeout(r, 200));
  console.log(calls);
  workbench.close();
});
