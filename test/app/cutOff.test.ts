import { liveRuns } from "../../src/excel";
import type { App } from "../../src/app";
import { createApp, createInlineEngine } from "../../src/app";
import { createSay } from "../../src/locales";
import { tableSetUp, type Setup } from "./support/prospects";

const reopened = (): App => {
  const say = createSay("en");
  return createApp({ engine: createInlineEngine(say), say, runs: liveRuns(undefined) });
};
const marksOf = ({ workbench }: Setup): { id: string; state: string }[] => {
  const value = workbench.book.settings().get("VitalFew.runs");
  return typeof value === "string" ? (JSON.parse(value) as { id: string; state: string }[]) : [];
};

test("a list whose sheet was deleted, with a report over it: Restore ends, and other lists can be classified", async () => {
  const made = await tableSetUp();
  const { workbench } = made;
  await made.app.report();
  const other = workbench.book.addSheet("Other");
  other.write({ row: 0, column: 0, rowCount: 3, columnCount: 2 }, [
    ["Account", "Need"],
    ["Acme", "yes"],
    ["Bolt", "no"],
  ]);
  workbench.book.removeSheet(made.sheet);
  workbench.book.activate(other);
  await expect(reopened().restore()).rejects.toMatchObject({ said: { id: "error.valuesLost" } });
  expect(marksOf(made)).toEqual([]);
  const { preview } = await reopened().classify();
  expect(preview.repaired).toBeUndefined();
});

test("a record that was damaged counts as lost: the pane opens, and runs go on", async () => {
  const made = await tableSetUp();
  await made.app.classify();
  const [mark] = marksOf(made);
  const space = `urn:vital-few:run:${mark?.id}`;
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(space).load("items/id");
    await context.sync();
    parts.items[0]?.setXml(`<part xmlns="${space}" number="0">plain:${btoa('{"block":{"sour')}</part>`);
    await context.sync();
  });
  await expect(reopened().restore()).rejects.toMatchObject({ said: { id: "error.valuesLost" } });
  expect(marksOf(made)).toEqual([]);
  await reopened().classify();
});
