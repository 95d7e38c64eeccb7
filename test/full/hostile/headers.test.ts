import type { Mapping } from "../../../src/engine";
import { rememberMapping, rememberedMapping } from "../../../src/excel";
import { openXlsx, saveXlsx } from "../../../src/workbench/files";
import { openWorkbench } from "../../support/openWorkbench";
import { columnUnder, setUp } from "../../app/support/prospects";
import { savedCells } from "./savedCells";
import { HOSTILE } from "./strings";

/** So many columns are mapped at a time, each of them to another field. */
const FIELDS = 5;
const GROUPS = Array.from({ length: HOSTILE.length / FIELDS }, (_, at) => at * FIELDS);
const TABLE = { row: 0, column: 0, rowCount: 4, columnCount: HOSTILE.length + 1 };

test("as headers of mapped columns they come back as they are, and nothing is evaluated", async () => {
  const { app, sheet, workbench } = await setUp({
    cells: [
      ["Account", ...HOSTILE.map((text) => `'${text}`)],
      ["One", ...GROUPS.flatMap(() => ["yes", "no", "no", "no", 5])],
      ["Two", ...GROUPS.flatMap(() => ["no", "yes", "", "no", 4])],
      ["Three", ...GROUPS.flatMap(() => ["maybe", "yes", "", "no", "abc"])],
    ],
  });
  sheet.addTable(TABLE, "Prospects");
  for (const first of GROUPS) {
    const [need, budget, authority, urgency, revenue] = [1, 2, 3, 4, 5].map((at) => first + at);
    const mapping = { name: 0, need, budget, authority, urgency, revenue } as Mapping;
    await app.classify({ mapping });
    expect(sheet.values({ ...TABLE, column: 1, rowCount: 1, columnCount: HOSTILE.length })[0]).toEqual(
      HOSTILE,
    );
    expect(String(columnUnder(sheet, "Why")[0])).toContain(`${HOSTILE[first]?.trim()} is there`);
    // What was chosen is remembered by these headers.
    expect((await app.preview()).mapping).toMatchObject(mapping);
  }
  await app.report();
  await app.exportIssues();
  await workbench.book.recalculated();
  const saved = await savedCells(workbench.book);
  for (const { place, ours, excelJs, hucre } of saved.texts)
    expect({ place, excelJs, hucre }).toEqual({ place, excelJs: ours, hucre: ours });
  expect({ formulas: saved.foreignFormulas, calls: saved.calls }).toEqual({ formulas: [], calls: [] });
});

test("what the workbook remembers of them comes back as the same headers, also from the saved file", async () => {
  const first = await openWorkbench();
  for (const text of HOSTILE) {
    const mapping = { name: text, account: text };
    await rememberMapping(mapping);
    expect(await rememberedMapping([text])).toEqual(mapping);
  }
  const saved = await saveXlsx(first.book);
  first.close();
  const second = await openWorkbench({ content: await openXlsx(saved, "saved.xlsx") });
  for (const text of HOSTILE.slice(-5))
    expect(await rememberedMapping([text])).toEqual({ name: text, account: text });
  second.close();
});
