import { again } from "../../../src/excel/core/again";
import { isPassing } from "../../../src/excel/core/officeErrors";
import { SheetError } from "../../../src/excel/core/sheetError";
import * as waiting from "../../../src/excel/core/wait";
import { openWorkbench, type Workbench } from "../../support/openWorkbench";

let pauses: number[] = [];
jest.mock("../../../src/excel/core/wait", () => ({
  wait: jest.fn((milliseconds: number) => {
    pauses.push(milliseconds);
    return Promise.resolve();
  }),
}));

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());
beforeEach(() => {
  pauses = [];
  workbench.host.faults.clear();
});

const write = () =>
  again(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
    }),
  );

test("a request that meets a passing failure is sent again, after pauses that grow", async () => {
  workbench.host.faults.fail("ServiceNotAvailable", { times: 3 });
  await write();
  expect(pauses).toEqual([250, 1_000, 3_000]);
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
});

test("it gives up after the fourth try", async () => {
  const before = workbench.host.faults.arrived;
  workbench.host.faults.fail("RequestAborted", { times: Infinity });
  await expect(write()).rejects.toMatchObject({ code: "RequestAborted" });
  expect(workbench.host.faults.arrived - before).toBe(4);
});

test.each(["AccessDenied", "ItemNotFound", "InvalidArgument", "RequestPayloadSizeLimitExceeded"] as const)(
  "%s is no better a moment later",
  async (code) => {
    workbench.host.faults.fail(code, { times: Infinity });
    await expect(write()).rejects.toMatchObject({ code });
    expect(pauses).toEqual([]);
  },
);

test("a cancel during a pause ends it", async () => {
  const stop = new AbortController();
  jest.mocked(waiting.wait).mockImplementationOnce(() => {
    stop.abort();
    return Promise.resolve();
  });
  const asked = jest.fn(() => Promise.reject(busy()));
  await expect(again(asked, stop.signal)).rejects.toMatchObject({ name: "AbortError" });
  expect(asked).toHaveBeenCalledTimes(1);
});

test("a sentence is as passing as what caused it; a mistake of ours is not", () => {
  expect(isPassing(new SheetError({ id: "error.connection" }, { cause: busy() }))).toBe(true);
  expect(isPassing(new SheetError({ id: "error.connection" }))).toBe(false);
  expect(isPassing(new TypeError("x is undefined"))).toBe(false);
});

function busy(): Error {
  return Reflect.construct(OfficeExtension.Error, [
    { code: "ActivityLimitReached", message: "Busy." },
  ]) as Error;
}
