import { look } from "../../src/app/look";
import { readData } from "../../src/app/readData";
import { cellAt, cellValues } from "../../src/engine";
import { createSay } from "../../src/locales";
import { HEADERS, LINES, setUp } from "./support/prospects";

const say = createSay("en");

test("rows that stand as they were looked at are read", async () => {
  await setUp({ cells: [HEADERS, ...LINES] });
  const seen = await look({}, {}, say);
  expect(cellValues((await readData(seen, say)).columns.name?.values ?? [])).toEqual(
    LINES.map(([name]) => name),
  );
});

test.each([
  ["inserted", 3],
  ["deleted", 2],
])("a row that is %s between looking and reading is noticed", async (how, at) => {
  const { sheet } = await setUp({ cells: [HEADERS, ...LINES] });
  const seen = await look({}, {}, say);
  if (how === "inserted") sheet.insertRows(at, 1);
  else sheet.deleteRows(at, 1);
  await expect(readData(seen, say)).rejects.toMatchObject({
    said: { id: "error.rowsMoved", values: { sheet: "Sheet1", row: at + 1 } },
  });
});

test("an answer that is edited in between is simply read", async () => {
  const { sheet } = await setUp({ cells: [HEADERS, ...LINES] });
  const seen = await look({}, {}, say);
  sheet.write({ row: 1, column: 2, rowCount: 1, columnCount: 1 }, [["no"]]);
  expect(cellAt((await readData(seen, say)).columns.need?.values ?? [], 0)).toBe("no");
});
