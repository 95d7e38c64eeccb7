import { inExcel } from "../../../src/excel/core/inExcel";
import { writeCells } from "../../../src/excel/core/writeCells";
import { openWorkbench } from "../../support/openWorkbench";

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
  await inExcel((context) => writeCells(context, sheet?.id ?? "", [{ row: 0, column: 0, cells }]));
  const area = { row: 0, column: 0, rowCount: texts.length, columnCount: 1 };
  expect(sheet?.values(area)).toEqual(cells);
  expect(sheet?.formulas(area)).toEqual(cells);
  workbench.close();
});

test("figures and answers stay what they are, and “” clears a cell", async () => {
  const workbench = await openWorkbench({ cells: [["old", "old", "old"]] });
  const [sheet] = workbench.book.sheets();
  await inExcel((context) =>
    writeCells(context, sheet?.id ?? "", [{ row: 0, column: 0, cells: [[0.5, true, ""]] }]),
  );
  expect(sheet?.values({ row: 0, column: 0, rowCount: 1, columnCount: 3 })).toEqual([[0.5, true, ""]]);
  expect(sheet?.usedArea(true)?.columnCount).toBe(2);
  workbench.close();
});

test("many rows go in several messages, so that progress is told and a cancel heeded on the way", async () => {
  const workbench = await openWorkbench();
  const [sheet] = workbench.book.sheets();
  const cells = Array.from({ length: 12_000 }, (_, at) => [at]);
  const stop = new AbortController();
  const told: number[] = [];
  const writing = (onProgress: (rows: number) => void) =>
    inExcel((context) =>
      writeCells(context, sheet?.id ?? "", [{ row: 0, column: 0, cells }], {
        onProgress,
        signal: stop.signal,
      }),
    );
  await writing((rows) => told.push(rows));
  expect(told).toEqual([5000, 10_000, 12_000]);
  await expect(writing(() => stop.abort())).rejects.toMatchObject({ name: "AbortError" });
  workbench.close();
});
