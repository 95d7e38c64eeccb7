/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

let workbench: Workbench;
afterEach(() => workbench.close());

const ROWS = 9_000;
const wide = "x".repeat(600);

const writeWide = (rows: number): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRangeByIndexes(0, 0, rows, 1).values = Array.from({ length: rows }, () => [wide]);
    await context.sync();
  });

const readWide = (rows: number): Promise<number> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("Sheet1")
      .getRangeByIndexes(0, 0, rows, 1)
      .load("values");
    await context.sync();
    return range.values.length;
  });

test("Excel on the web takes no request above 5 MB, and does nothing of it", async () => {
  workbench = await openWorkbench({ profile: "web" });
  expect((await rejection(writeWide(ROWS))).code).toBe("RequestPayloadSizeLimitExceeded");
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Sheet1").getUsedRangeOrNullObject();
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

test("nor gives a response above 5 MB; less of the same is given", async () => {
  workbench = await openWorkbench({ profile: "web" });
  await writeWide(ROWS / 3);
  workbench.book.activeSheet().write(
    { row: ROWS / 3, column: 0, rowCount: (ROWS / 3) * 2, columnCount: 1 },
    Array.from({ length: (ROWS / 3) * 2 }, () => [wide]),
  );
  expect((await rejection(readWide(ROWS))).code).toBe("ResponsePayloadSizeLimitExceeded");
  expect(await readWide(ROWS / 3)).toBe(ROWS / 3);
});

test("desktop Excel has no such limit", async () => {
  workbench = await openWorkbench({ profile: "desktop" });
  await writeWide(ROWS);
  expect(await readWide(ROWS)).toBe(ROWS);
  const { bytesIn, bytesOut, syncs } = workbench.host.statistics;
  expect(bytesOut).toBeGreaterThan(ROWS * wide.length);
  expect(bytesIn).toBeGreaterThan(ROWS * wide.length);
  // One to write and one to read; each run gives its range back in a request of its own.
  expect(syncs).toBeLessThanOrEqual(4);
});

test("more than 5,000,000 cells have no values and take none", async () => {
  workbench = await openWorkbench({ profile: "desktop" });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A1:F900000")
      .load("values,numberFormat,cellCount");
    await context.sync();
    expect([range.values, range.numberFormat, range.cellCount]).toEqual([null, null, 5_400_000]);
  });
  const error = await rejection(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:F900000");
      (range as { values: unknown }).values = 1;
      await context.sync();
    }),
  );
  expect(error.code).toBe("RangeExceedsLimit");
});

test("requests are carried out one after the other, in the order in which they came", async () => {
  workbench = await openWorkbench();
  const order: number[] = [];
  await Promise.all(
    [1, 2, 3].map((value) =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
        cell.values = [[value]];
        cell.load("values");
        await context.sync();
        order.push(...(cell.values.flat() as number[]));
      }),
    ),
  );
  expect(order).toEqual([1, 2, 3]);
});

test("10,000 × 12 cells through the client", async () => {
  workbench = await openWorkbench();
  const values = Array.from({ length: 10_000 }, (_row, row) =>
    Array.from({ length: 12 }, (_column, column) => (column < 6 ? row * column : `text ${row} ${column}`)),
  );
  const started = performance.now();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:L10000").values = values;
    await context.sync();
  });
  const written = performance.now();
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:L10000").load("values");
    await context.sync();
    return range.values;
  });
  const seconds = [written - started, performance.now() - written].map((milliseconds) =>
    (milliseconds / 1000).toFixed(2),
  );
  console.info(`10,000 x 12 through the client: write ${seconds[0]} s, read ${seconds[1]} s`);
  expect(read[9_999]?.slice(4, 8)).toEqual([9_999 * 4, 9_999 * 5, "text 9999 6", "text 9999 7"]);
  expect(workbench.host.statistics.syncs).toBeLessThanOrEqual(4);
});
