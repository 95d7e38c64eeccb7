import { readColumns } from "../../src/excel";
import { inExcel } from "../../src/excel/core/inExcel";
import { writeCells } from "../../src/excel/core/writeCells";
import type { RequestBody } from "../../src/workbench/host";
import { openWorkbench, type Workbench } from "../support/openWorkbench";

let workbench: Workbench;
const open = async (cells: (string | number)[][] = []) => {
  workbench = await openWorkbench({ cells, profile: "web" });
  const [sheet] = workbench.book.sheets();
  if (!sheet) throw new Error("A workbook has a sheet.");
  return sheet;
};
afterEach(() => workbench.close());

const LONG = "x".repeat(2_000);
const ROWS = 5_000;
const long = (count: number) => Array.from({ length: count }, (_, at) => [`${at} ${LONG}`]);

describe("reading stays below Excel's 5 MB", () => {
  test.each([
    ["sized by the sample, no answer is refused", 2_000, 4],
    ["a sample of short texts is found out, and the refused chunk is halved", 1, 5],
  ])("%s", async (_, bytesPerRow, mostSyncs) => {
    const sheet = await open(long(ROWS));
    const progress: number[] = [];
    const { values } = await readColumns({ sheetId: sheet.id, firstRow: 0, rowCount: ROWS }, [0], {
      bytesPerRow,
      onProgress: (rows) => progress.push(rows),
    });
    expect(values.get(0)).toEqual(long(ROWS).flat());
    expect(progress.at(-1)).toBe(ROWS);
    expect(progress.length).toBeGreaterThan(1);
    expect(workbench.host.statistics.syncs).toBeLessThanOrEqual(mostSyncs + 2);
  });

  test("neighbours are read in one range, and only what was asked for", async () => {
    const sheet = await open([
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ]);
    const ranges = await recordRanges(() =>
      readColumns({ sheetId: sheet.id, firstRow: 0, rowCount: 2 }, [3, 0, 1], { bytesPerRow: 10 }),
    );
    expect(ranges).toEqual([
      [0, 0, 2, 2],
      [0, 3, 2, 1],
    ]);
  });

  test("a row that is too long by itself is refused with a sentence", async () => {
    const wide = [Array.from({ length: 200 }, () => "y".repeat(32_000))];
    const sheet = await open(wide);
    const columns = wide[0]?.map((_, at) => at) ?? [];
    await expect(
      readColumns({ sheetId: sheet.id, firstRow: 0, rowCount: 1 }, columns, { bytesPerRow: 10 }),
    ).rejects.toMatchObject({ said: { id: "error.rowTooLarge" } });
  });
});

describe("writing stays below Excel's 5 MB", () => {
  test("a block that is too large for one message goes out in several, none refused", async () => {
    const sheet = await open();
    const progress: number[] = [];
    await inExcel((context) =>
      writeCells(
        context,
        sheet.id,
        [{ row: 0, column: 0, columns: [long(ROWS).flat()], from: 0, rowCount: ROWS }],
        {
          onProgress: (rows) => progress.push(rows),
        },
      ),
    );
    expect(sheet.values({ row: 0, column: 0, rowCount: ROWS, columnCount: 1 })).toEqual(long(ROWS));
    expect(progress).toHaveLength(3);
  });

  test("many small blocks share a message", async () => {
    const sheet = await open();
    const before = workbench.host.statistics.syncs;
    await inExcel((context) =>
      writeCells(
        context,
        sheet.id,
        long(300).map((cells, at) => ({ row: at * 2, column: 0, columns: [cells], from: 0, rowCount: 1 })),
      ),
    );
    expect(workbench.host.statistics.syncs - before).toBeLessThanOrEqual(2);
    expect(sheet.values({ row: 598, column: 0, rowCount: 1, columnCount: 1 })).toEqual([[`299 ${LONG}`]]);
  });
});

/** Row, column, row count and column count of every range that is asked for while `work` runs. */
async function recordRanges(work: () => Promise<unknown>): Promise<unknown[]> {
  const bodies: RequestBody[] = [];
  const { host } = workbench;
  const process = host.process.bind(host);
  const spy = jest.spyOn(host, "process").mockImplementation((body) => {
    bodies.push(body);
    return process(body);
  });
  await work();
  spy.mockRestore();
  return bodies.flatMap(({ ObjectPaths }) =>
    Object.values(ObjectPaths).flatMap(({ Name, ArgumentInfo }) =>
      Name === "GetRangeByIndexes" ? [ArgumentInfo?.Arguments] : [],
    ),
  );
}
