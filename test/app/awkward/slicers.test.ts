import { openXlsx, saveXlsx } from "../../../src/workbench/files";
import { partsOf } from "../../workbench/files/support/parts";
import { columnUnder, HEADERS, LINES, setUp, TIERS } from "../support/prospects";
import { slicerFile } from "./support/slicerFile";

const USER = { row: 0, column: 0, rowCount: LINES.length + 1, columnCount: HEADERS.length };
/** Excelize writes "1,200" as the text that it is; the apostrophe is how one is typed. */
const ROWS = [HEADERS, ...LINES.map((line) => line.map((cell) => (cell === "'1,200" ? "1,200" : cell)))];

test("slicers over the free cells: rows that they hide get their own values, the file keeps every slicer", async () => {
  const file = slicerFile(ROWS, ["Owner", "Need"]);
  const { app, sheet, workbench } = await setUp({ content: await openXlsx(file, "slicers.xlsx") });
  // What a click on a slicer's button does: a filter of the table.
  sheet.filterColumn(USER, 1, { on: "Values", values: ["Ann"] });
  const hidden = LINES.map((_, at) => sheet.rowHidden(at + 1));
  expect(hidden).toContain(true);
  const filtered = () => sheet.filterCriteria(sheet.tables()[0]?.area() ?? USER)[1];
  const user = [sheet.values(USER), filtered()];
  await app.classify();
  expect(columnUnder(sheet, "Tier")).toEqual(TIERS);
  expect(LINES.map((_, at) => sheet.rowHidden(at + 1))).toEqual(hidden);
  expect([sheet.values(USER), filtered()]).toEqual(user);

  const before = partsOf(file);
  const after = partsOf(await saveXlsx(workbench.book));
  const slicers = Object.keys(before).filter((name) => /slicer|drawing/i.test(name));
  expect(slicers.length).toBeGreaterThanOrEqual(4);
  for (const name of slicers) expect({ name, part: after[name] }).toEqual({ name, part: before[name] });
  expect(after["xl/worksheets/sheet1.xml"]).toContain("slicerList");
});
