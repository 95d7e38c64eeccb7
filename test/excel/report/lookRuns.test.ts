import fc from "fast-check";
import { lookRuns } from "../../../src/excel/report/lookRuns";
import type { PlannedCell } from "../../../src/engine";

const LOOKS = ["note", "title", "helper"] as const;
const cell = fc.option(
  fc.constantFrom(...LOOKS).map((look): PlannedCell => ({ look })),
  { nil: null },
);

test("lookRuns covers every cell once with its own look, and nothing else", () => {
  const blocks = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(blocks, (cells) => {
      const seen = cells.map((line) => line.map((): string | null => null));
      for (const run of lookRuns([{ row: 2, column: 3, cells }]))
        for (let row = 0; row < run.rowCount; row++)
          for (let column = 0; column < run.columnCount; column++) {
            const line = seen[run.row - 2 + row];
            expect(line?.[run.column - 3 + column]).toBeNull();
            if (line) line[run.column - 3 + column] = run.cell.look;
          }
      expect(seen).toEqual(cells.map((line) => line.map((one) => one?.look ?? null)));
    }),
  );
});

test("equal rows become one rectangle", () => {
  const note: PlannedCell = { look: "note" };
  const block = {
    row: 0,
    column: 0,
    cells: [
      [note, note],
      [note, note],
    ],
  };
  expect(lookRuns([block])).toEqual([{ row: 0, column: 0, rowCount: 2, columnCount: 2, cell: note }]);
});
