/**
 * What goes wrong between an add-in and Excel.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";
import { until } from "./support/until";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

/** Writes "1", "2", … below each other, each in a request of its own. */
const write = (count: number, options: Excel.RunOptions = {}): Promise<void> =>
  Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (let row = 0; row < count; row++) {
      sheet.getCell(row, 0).values = [[String(row + 1)]];
      await context.sync();
    }
  });

const written = (): unknown[] =>
  workbench.book.activeSheet().values({ row: 0, column: 0, rowCount: 3, columnCount: 1 }).flat();

test("the n-th request fails with the code that was ordered, before it does anything", async () => {
  workbench.host.faults.fail("ActivityLimitReached", { sync: 2 });
  const error = await rejection(write(3));
  expect(error.code).toBe("ActivityLimitReached");
  expect(error.message).toBe("Activity limit has been reached.");
  expect(written()).toEqual([1, "", ""]);
  await write(3);
  expect(written()).toEqual([1, 2, 3]);
});

test("with another message, and several times in a row", async () => {
  workbench.host.faults.fail("ServiceNotAvailable", { times: 2, message: "Try again later." });
  expect((await rejection(write(1))).message).toBe("Try again later.");
  expect((await rejection(write(1))).message).toBe("Try again later.");
  await write(1);
});

test("at its end: all of the request is done, and the add-in does not learn it", async () => {
  workbench.host.faults.fail("ResponsePayloadSizeLimitExceeded", { at: "end" });
  expect((await rejection(write(2))).code).toBe("ResponsePayloadSizeLimitExceeded");
  expect(written()).toEqual([1, "", ""]);
});

test("at a member: what came before it stays done, and the error names the statement", async () => {
  workbench.host.faults.fail("GeneralException", { at: { member: "Range.values", nth: 2 } });
  const error = await rejection(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["one"]];
      sheet.getRange("A2").values = [["two"]];
      sheet.getRange("A3").values = [["three"]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("GeneralException");
  expect(error.debugInfo.errorLocation).toBe("Range.values");
  expect(error.debugInfo.statement).toContain(".values");
  expect(written()).toEqual(["one", "", ""]);
});

test.each([{ member: "WorksheetCollection.add" }, { action: 2 }])(
  "at %j: an action that makes an object fails under the name of its maker",
  async (at) => {
    workbench.host.faults.fail("GeneralException", { at });
    const error = await rejection(
      Excel.run(async (context) => {
        context.workbook.worksheets.add("New").load("name");
        await context.sync();
      }),
    );
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.add");
    expect(workbench.book.sheets()).toHaveLength(1);
  },
);

test("a cut connection: the request never ends, nor does a later one, until it is back", async () => {
  const settled: string[] = [];
  workbench.host.faults.drop({ sync: 2, at: "end" });
  const note = (what: string) => (): void => void settled.push(what);
  void write(3).then(note("first run"), note("first run failed"));
  await until(() => !workbench.host.faults.connected);
  const later = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B1").values = [["later"]];
    await context.sync();
  });
  void later.then(note("later run"), note("later run failed"));
  await until(() => workbench.host.faults.arrived === 3);
  workbench.host.faults.reconnect();
  await write(3);
  expect(written()).toEqual([1, 2, 3]);
  expect(workbench.book.activeSheet().values({ row: 0, column: 1, rowCount: 1, columnCount: 1 })).toEqual([
    [""],
  ]);
  expect(settled).toEqual([]);
});

test("events are lost while the connection is cut", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
    await context.sync();
  });
  const type = (row: number): void =>
    workbench.book.activeSheet().write({ row, column: 0, rowCount: 1, columnCount: 1 }, [["typed"]]);
  workbench.host.faults.drop();
  void write(1);
  await until(() => !workbench.host.faults.connected);
  type(6);
  await Promise.resolve();
  workbench.host.faults.reconnect();
  type(7);
  await until(() => heard.length > 0);
  expect(heard).toEqual(["A8"]);
});

test("another user's edit falls between two requests; its events say Remote", async () => {
  const sources: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onChanged.add(({ source, address, triggerSource }) => {
      sources.push(`${address} ${source} ${triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
    workbench.host.faults.otherUser(
      (book) => book.activeSheet().write({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, [["theirs"]]),
      { sync: 2 },
    );
    const cell = sheet.getRange("A1");
    cell.values = [["ours"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([["ours"]]);
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([["theirs"]]);
  });
  await until(() => sources.length === 2);
  expect(sources).toEqual(["A1 Local ThisLocalAddin", "A1 Remote Unknown"]);
});

test("a request is held until it is let go; those behind it wait as well", async () => {
  const release = workbench.host.faults.hold();
  const first = write(1);
  await until(() => workbench.host.faults.arrived === 1);
  const second = Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    return cell.values;
  });
  await until(() => workbench.host.faults.arrived === 2);
  expect(written()).toEqual(["", "", ""]);
  release();
  await first;
  expect(await second).toEqual([[1]]);
});

test("a slow Excel takes its time for every request", async () => {
  workbench.host.faults.slow(8);
  const start = performance.now();
  await write(3);
  expect(performance.now() - start).toBeGreaterThan(20);
  workbench.host.faults.clear();
});

test("in cell-edit mode a run fails; one that may be delayed runs when the mode ends", async () => {
  workbench.host.faults.enterCellEdit();
  const error = await rejection(write(1));
  expect(error.code).toBe("InvalidOperationInCellEditMode");
  let done = false;
  const delayed = write(1, { delayForCellEdit: true }).then(() => {
    done = true;
  });
  await until(() => workbench.host.faults.arrived === 2);
  expect([done, ...written()]).toEqual([false, "", "", ""]);
  workbench.host.faults.exitCellEdit();
  await delayed;
  expect(written()).toEqual([1, "", ""]);
  await write(2);
});

test("orders are for requests of the add-in, counted from when they are given; clear takes them back", async () => {
  workbench.host.faults.fail("GeneralException", { sync: 3 });
  await write(2);
  workbench.host.faults.clear();
  await write(2);
  expect(() => workbench.host.faults.fail("GeneralException", { sync: 0 })).toThrow(RangeError);
});
