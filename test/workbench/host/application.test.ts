/** https://learn.microsoft.com/javascript/api/excel/excel.application and excel.workbook */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({ cells: [[1, "=A1*2"]] });
});
afterEach(() => workbench.close());

const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  Excel.run((context) => batch(context, context.workbook.worksheets.getItem("Sheet1")));

/** B1 = A1 × 2 after A1 was set. */
const product = (
  before: (application: Excel.Application) => void,
  after?: (application: Excel.Application) => void,
) =>
  run(async (context, sheet) => {
    before(context.workbook.application);
    sheet.getRange("A1").values = [[5]];
    after?.(context.workbook.application);
    const cell = sheet.getRange("B1").load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });

const manual = (application: Excel.Application): void => {
  application.calculationMode = "Manual";
};

describe("calculation", () => {
  test("automatic: formulas have their values when they are read", async () => {
    expect(await product(() => undefined)).toBe(10);
  });

  test("manual: they keep what they have until calculate()", async () => {
    await product(() => undefined);
    await run(async (context, sheet) => {
      manual(context.workbook.application);
      sheet.getRange("A1").values = [[7]];
      const cell = sheet.getRange("B1").load("values");
      const application = context.workbook.application.load("calculationState,calculationMode");
      await context.sync();
      expect([cell.values, application.calculationState, application.calculationMode]).toEqual([
        [[10]],
        "Pending",
        "Manual",
      ]);
      application.calculate("Full");
      cell.load("values");
      application.load("calculationState");
      await context.sync();
      expect([cell.values, application.calculationState]).toEqual([[[14]], "Done"]);
    });
  });

  test("manual: a formula that is entered has its value", async () => {
    await run(async (context, sheet) => {
      manual(context.workbook.application);
      const cell = sheet.getRange("C1");
      cell.formulas = [["=A1+1"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[2]]);
    });
  });

  test("suspendApiCalculationUntilNextSync: nothing is calculated before the next sync", async () => {
    await product(() => undefined);
    await run(async (context, sheet) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[8]];
      const cell = sheet.getRange("B1").load("values");
      await context.sync();
      expect(cell.values).toEqual([[10]]);
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[16]]);
    });
  });

  test("an error in the batch does not leave calculation suspended", async () => {
    await rejection(
      run(async (context) => {
        context.workbook.application.suspendApiCalculationUntilNextSync();
        context.workbook.worksheets.getItem("none").load("name");
        await context.sync();
      }),
    );
    expect(await product(() => undefined)).toBe(10);
  });

  test.each<[string, (application: Excel.Application) => void]>([
    ["a mode that there is not", (application) => Object.assign(application, { calculationMode: "Never" })],
    ["a calculation that there is not", (application) => application.calculate("Half" as "Full")],
    ["iterations beyond 32767", (application) => (application.iterativeCalculation.maxIteration = 32_768)],
    ["a change below zero", (application) => (application.iterativeCalculation.maxChange = -1)],
  ])("%s is InvalidArgument", async (_title, use) => {
    expect((await rejection(product(use))).code).toBe("InvalidArgument");
  });

  test("iterative calculation is kept as it was set", async () => {
    await run(async (context) => {
      const settings = context.workbook.application.iterativeCalculation.load();
      await context.sync();
      expect(settings.toJSON()).toEqual({ enabled: false, maxChange: 0.001, maxIteration: 100 });
      settings.set({ enabled: true, maxIteration: 7 });
      settings.load();
      await context.sync();
      expect(settings.toJSON()).toEqual({ enabled: true, maxChange: 0.001, maxIteration: 7 });
    });
  });
});

describe("workbook", () => {
  test("isDirty follows the changes, and what an add-in says last", async () => {
    await run(async (context, sheet) => {
      const { workbook } = context;
      const dirty = async (): Promise<boolean> => {
        workbook.load("isDirty");
        await context.sync();
        return workbook.isDirty;
      };
      sheet.getRange("D1").values = [[1]];
      expect(await dirty()).toBe(true);
      workbook.isDirty = false;
      expect(await dirty()).toBe(false);
      sheet.getRange("D1").values = [[2]];
      expect(await dirty()).toBe(true);
    });
  });

  test("what else it tells of itself", async () => {
    await run(async (context) => {
      const { workbook } = context;
      workbook.chartDataPointTrack = false;
      const shared = workbook.getIsActiveCollabSession();
      workbook.load(
        "autoSave,calculationEngineVersion,chartDataPointTrack,previouslySaved,readOnly,usePrecisionAsDisplayed",
      );
      await context.sync();
      expect(workbook.toJSON()).toMatchObject({
        autoSave: true,
        chartDataPointTrack: false,
        previouslySaved: false,
        readOnly: false,
        usePrecisionAsDisplayed: false,
      });
      expect(workbook.calculationEngineVersion).toBeGreaterThan(0);
      expect(shared.value).toBe(false);
    });
  });

  test("it is shared once somebody else edits it", async () => {
    workbench.host.faults.otherUser((book) => book.addSheet("Theirs"));
    const shared = await run(async (context) => {
      const result = context.workbook.getIsActiveCollabSession();
      await context.sync();
      return result.value;
    });
    expect(shared).toBe(true);
  });

  test("precision as displayed would change every number: refused, not pretended", async () => {
    const error = await rejection(
      run(async (context) => {
        context.workbook.usePrecisionAsDisplayed = true;
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
  });

  test("the chart that is active, or none", async () => {
    await run(async (context, sheet) => {
      const none = context.workbook.getActiveChartOrNullObject();
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B1"));
      chart.name = "Mine";
      await context.sync();
      expect(none.isNullObject).toBe(true);
      chart.activate();
      const active = context.workbook.getActiveChart().load("name");
      await context.sync();
      expect(active.name).toBe("Mine");
    });
  });
});
