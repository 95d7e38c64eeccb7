import { inExcel } from "../../../src/excel/core/inExcel";
import { writeCells, type Ahead, type CellBlock } from "../../../src/excel/core/writeCells";
import { openWorkbench, type Workbench } from "../../support/openWorkbench";

/** Columns from the sheet's first cell on. */
const atTop = (...columns: CellBlock["columns"][number][]): CellBlock[] => [
  { row: 0, column: 0, columns, from: 0, rowCount: columns[0]?.length ?? 0 },
];

test("texts that Excel would read as something else come back as the texts they were", async () => {
  const texts = [
    "=1+1",
    "+49",
    "-5",
    "@home",
    "'quoted",
    "00103",
    "1,200",
    "12 %",
    "2026-09-30",
    "TRUE",
    "3S",
  ];
  const workbench = await openWorkbench();
  const [sheet] = workbench.book.sheets();
  const cells = texts.map((text) => [text]);
  await inExcel((context) => writeCells(context, sheet?.id ?? "", atTop(texts)));
  const area = { row: 0, column: 0, rowCount: texts.length, columnCount: 1 };
  expect(sheet?.values(area)).toEqual(cells);
  expect(sheet?.formulas(area)).toEqual(cells);
  workbench.close();
});

test("figures and answers stay what they are, and “” clears a cell", async () => {
  const workbench = await openWorkbench({ cells: [["old", "old", "old"]] });
  const [sheet] = workbench.book.sheets();
  await inExcel((context) => writeCells(context, sheet?.id ?? "", atTop([0.5], [true], [""])));
  expect(sheet?.values({ row: 0, column: 0, rowCount: 1, columnCount: 3 })).toEqual([[0.5, true, ""]]);
  expect(sheet?.usedArea(true)?.columnCount).toBe(2);
  workbench.close();
});

test("many rows go in several messages, so that progress is told and a cancel heeded on the way", async () => {
  const workbench = await openWorkbench();
  const [sheet] = workbench.book.sheets();
  const values = Array.from({ length: 50_000 }, (_, at) => at);
  const stop = new AbortController();
  const told: number[] = [];
  const writing = (onProgress: (share: number) => void) =>
    inExcel((context) =>
      writeCells(context, sheet?.id ?? "", atTop(values), {
        onProgress,
        signal: stop.signal,
      }),
    );
  await writing((share) => told.push(share));
  expect(told).toEqual([0.5, 1]);
  await expect(writing(() => stop.abort())).rejects.toMatchObject({ name: "AbortError" });
  workbench.close();
});

test("progress is a share of all blocks, however many lie side by side", async () => {
  const workbench = await openWorkbench();
  const [sheet] = workbench.book.sheets();
  const told: number[] = [];
  const block = { row: 0, columns: [["a", "b"]], from: 0, rowCount: 2 };
  await inExcel((context) =>
    writeCells(
      context,
      sheet?.id ?? "",
      [
        { ...block, column: 0 },
        { ...block, column: 4 },
      ],
      {
        onProgress: (share) => told.push(share),
      },
    ),
  );
  expect(told).toEqual([1]);
  workbench.close();
});

test("only the stretch of the columns that a block names is written, where it says", async () => {
  const workbench = await openWorkbench({ cells: [["a"], ["b"], ["c"], ["d"]] });
  const [sheet] = workbench.book.sheets();
  const block = { row: 1, column: 0, columns: [["-", "B", "C", "-"]], from: 1, rowCount: 2 };
  await inExcel((context) => writeCells(context, sheet?.id ?? "", [block]));
  expect(sheet?.values({ row: 0, column: 0, rowCount: 4, columnCount: 1 }).flat()).toEqual([
    "a",
    "B",
    "C",
    "d",
  ]);
  workbench.close();
});

describe("what goes ahead of the first cells", () => {
  const TEXT = "x".repeat(1_000);

  /** Something to go ahead, of so many bytes; `shorten` leaves none of them. */
  function aheadOf(context: Excel.RequestContext, bytes: number): Ahead & { told: string[] } {
    const told: string[] = [];
    let left = bytes;
    return {
      told,
      get bytes() {
        return left;
      },
      queue() {
        told.push("queued");
        context.workbook.properties.comments = "ahead";
      },
      shorten() {
        told.push("shortened");
        left = 0;
        return Promise.resolve();
      },
    };
  }

  async function written(bytes: number, rowCount: number, setUp = (_: Workbench) => {}) {
    const workbench = await openWorkbench({ profile: "web" });
    const [sheet] = workbench.book.sheets();
    setUp(workbench);
    let messages = 0;
    try {
      const told = await inExcel(async (context) => {
        const ahead = aheadOf(context, bytes);
        const values = Array.from({ length: rowCount }, () => TEXT);
        await writeCells(context, sheet?.id ?? "", atTop(values), { ahead, onProgress: () => messages++ });
        return ahead.told;
      });
      expect(sheet?.usedArea(true)).toMatchObject({ rowCount, columnCount: 1 });
      return { told, messages };
    } finally {
      workbench.close();
    }
  }

  test("travels with them, and leaves them what it does not take of the message", async () => {
    expect(await written(10, 3_500)).toEqual({ told: ["queued"], messages: 1 });
    expect(await written(3_000_000, 3_500)).toEqual({ told: ["queued"], messages: 2 });
  });

  test("travels alone where it leaves them next to nothing", async () => {
    expect(await written(4_000_000, 3_500)).toEqual({ told: ["shortened", "queued"], messages: 1 });
  });

  test("travels alone once the message was refused for its size", async () => {
    const refuseOnce = ({ host }: Workbench) =>
      host.faults.fail("RequestPayloadSizeLimitExceeded", { sync: 1 });
    const { told } = await written(1_000_000, 1, refuseOnce);
    expect(told).toEqual(["queued", "shortened", "queued"]);
  });

  test("a row that Excel refuses also without it is told", async () => {
    const refuse = ({ host }: Workbench) =>
      host.faults.fail("RequestPayloadSizeLimitExceeded", { times: Infinity });
    await expect(written(1_000_000, 1, refuse)).rejects.toMatchObject({ said: { id: "error.rowTooLarge" } });
  });
});
