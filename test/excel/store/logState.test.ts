import { LOG_COLUMNS } from "../../../src/engine";
import { readLog } from "../../../src/excel";
import { cell, line, setUp, state, type Made } from "./support";

/** The column of the state's first cell; 3,000 accounts take one cell more. */
const FIRST = LOG_COLUMNS.length + 1;
const entries = async ({ source }: Made) => (await readLog(source)).state?.entries.length;

test.each<[string, { row: number; column: number; value: string; before: number }]>([
  ["right of them", { row: 0, column: FIRST + 2, value: "Legend", before: 1 }],
  ["in the column right of them, further down", { row: 4, column: FIRST + 2, value: "Legend", before: 1 }],
  ["over one of them", { row: 0, column: FIRST + 1, value: "Legend", before: 1 }],
  ["over one of them, of letters alone", { row: 0, column: FIRST + 1, value: "Department", before: 1 }],
  ["over the first of them", { row: 0, column: FIRST, value: "Legend", before: 1 }],
])(
  "cells that a state needs and a person's word stands in, %s: it stays, and so does its column's width",
  async (_, theirs) => {
    const made = await setUp();
    await made.write({ added: [line("Acme")], state: state(theirs.before) });
    const place = cell(theirs.row, theirs.column);
    made.log().write(place, [[theirs.value]]);
    const width = made.log().columnWidth(theirs.column);
    await made.write({ state: state(3_001) });
    expect(made.log().values(place)).toEqual([[theirs.value]]);
    expect(made.log().columnWidth(theirs.column)).toBe(width);
    expect(await entries(made)).toBe(30_010);
    await made.write({ state: state(6_001) });
    expect(await entries(made)).toBe(60_010);
    expect(made.log().values(place)).toEqual([[theirs.value]]);
  },
);

test("a state that was moved leaves none of its cells behind", async () => {
  const made = await setUp();
  await made.write({ added: [line("Acme")], state: state(1) });
  made.log().write(cell(0, FIRST + 2), [["Legend"]]);
  await made.write({ state: state(3_001) });
  const [header = []] = made.log().values({ row: 0, column: FIRST, rowCount: 1, columnCount: 3 });
  expect(header).toEqual(["", "", "Legend"]);
});

test("its column deleted: the next one has a place again", async () => {
  const made = await setUp();
  await made.write({ added: [line("Acme")], state: state(1) });
  made.log().deleteColumns(FIRST, 1);
  await made.write({ state: state(2) });
  expect(await entries(made)).toBe(20);
});
