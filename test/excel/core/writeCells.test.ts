import { inExcel } from "../../../src/excel/core/inExcel";
import { writeCells, type CellBlock } from "../../../src/excel/core/writeCells";
import { openWorkbench } from "../../support/openWorkbench";

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
