import { inExcel } from "../../../src/excel/core/inExcel";
import { SheetError } from "../../../src/excel/core/sheetError";
import { openWorkbench, type Workbench } from "../../support/openWorkbench";

let workbench: Workbench;
beforeAll(async () => (workbench = await openWorkbench()));
afterAll(() => workbench.close());

test.each([
  [
    "a missing sheet",
    (context: Excel.RequestContext) => context.workbook.worksheets.getItem("nope").load("name"),
    "error.notFound",
    "ItemNotFound",
  ],
  [
    "a wrong size",
    (context: Excel.RequestContext) =>
      void (context.workbook.worksheets.getFirst().getRange("A1:B2").values = [[1]]),
    "error.excel",
    "InvalidArgument",
  ],
])("%s becomes a sentence; Office's own error is kept as the cause", async (_, queue, id, code) => {
  const error = await inExcel(async (context) => {
    queue(context);
    await context.sync();
  }).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SheetError);
  expect(error).toMatchObject({ said: { id }, cause: { code } });
});

test("what is not Excel's passes unchanged", async () => {
  const mistake = new TypeError("ours");
  await expect(inExcel(() => Promise.reject(mistake))).rejects.toBe(mistake);
});
