import { repairRun, thisRunner } from "../../../src/excel";
import { readMarks } from "../../../src/excel/journal/marks";
import { startRun } from "../../../src/excel/journal/startRun";
import { openWorkbench, type Workbench } from "../../support/openWorkbench";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({ cells: [["Account"], ["Acme"]] });
});
afterEach(() => workbench.close());

const source = { sheetId: "1", sheet: "Sheet1", block: 0 };
const runner = { ...thisRunner(), device: "mine" };
const start = { marks: [], runner, source };
const statesOf = () => Excel.run(async (context) => (await readMarks(context)).map(({ state }) => state));
const leftOf = ({ book }: Workbench) => ({
  parts: book.customXml().size,
  settings: [...book.settings().keys()],
});
/** A text that cannot be made short. */
const noise = (length: number) =>
  Array.from({ length }, (_, at) => String.fromCharCode(33 + ((Math.abs(Math.sin(at)) * 1e9) % 90))).join("");

test("a record that goes ahead is never without a mark that leads to it: cut off there, it goes with the next opening", async () => {
  await Excel.run(async (context) => {
    const run = await startRun(context, start, { block: noise(500_000), accounts: null });
    expect(run.mark.bytes).toBeGreaterThan(300_000);
    await run.mark.shorten();
    expect(run.mark.bytes).toBe(0);
  });
  expect(await statesOf()).toEqual(["starting"]);
  expect(leftOf(workbench).parts).toBe(1);
  expect(await repairRun(runner)).toBeNull();
  expect([await statesOf(), leftOf(workbench)]).toEqual([[], { parts: 0, settings: [] }]);
});

test("others who ran since the marks were read: it begins nowhere, and their marks stand as they were", async () => {
  await Excel.run(async (context) => {
    const first = await startRun(context, start, { block: null, accounts: null });
    first.mark.queue();
    await context.sync();
    await first.finish();
    const standing = await readMarks(context);
    await expect(startRun(context, start, {})).rejects.toMatchObject({
      said: { id: "error.changedMeanwhile" },
    });
    expect(await readMarks(context)).toEqual(standing);
    const second = await startRun(context, { ...start, marks: standing }, {});
    await expect(startRun(context, { ...start, marks: standing }, {})).rejects.toMatchObject({
      said: { id: "error.unfinishedRun" },
    });
    const theirs = { ...start, runner: { ...runner, device: "theirs" } };
    await expect(startRun(context, theirs, {})).rejects.toMatchObject({ said: { id: "error.otherRun" } });
    await second.drop();
    expect(await readMarks(context)).toEqual(standing);
  });
});

test("what comes behind the mark is done only while it stands", async () => {
  await Excel.run(async (context) => {
    const run = await startRun(context, start, {});
    expect(await run.whatBecame()).toBe("stands");
    expect(await repairRun(runner)).toBeNull();
    expect(await run.whatBecame()).toBe("putBack");
    run.mark.queue();
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").values = [["written"]];
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    await expect(run.finish()).rejects.toMatchObject({ said: { id: "error.changedMeanwhile" } });
  });
  expect(workbench.book.sheets()[0]?.values({ row: 1, column: 0, rowCount: 1, columnCount: 1 })).toEqual([
    ["Acme"],
  ]);
  expect(await statesOf()).toEqual([]);
});
