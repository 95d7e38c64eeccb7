import { changeKept, readKept } from "../../../src/excel";
import { keptText } from "../../../src/excel/store/keptDocument";
import { openWorkbench, type Workbench } from "../../support/openWorkbench";

const SETTINGS = { version: 2, abc: { measure: "profit" } };
let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({});
});
afterEach(() => workbench.close());

const setting = (key: string) => workbench.book.settings().get(key);
const withSettings = () => changeKept((document) => ({ ...document, settings: SETTINGS }));

test("what is kept is one document, and is read back", async () => {
  expect(await withSettings()).toBe(true);
  expect(await readKept()).toEqual({ state: "fine", document: { settings: SETTINGS, mappings: [] } });
  expect(setting("VitalFew")).toBe(keptText({ settings: SETTINGS, mappings: [] }));
});

test("the mappings of version 1 come along, and their own setting goes", async () => {
  workbench.book.setSetting("VitalFew.mappings", '[{"name":"Firm"}]');
  expect(await withSettings()).toBe(true);
  const document = { settings: SETTINGS, mappings: [{ name: "Firm" }] };
  expect(await readKept()).toEqual({ state: "fine", document });
  expect(setting("VitalFew.mappings")).toBeUndefined();
});

test("no change is no write", async () => {
  await withSettings();
  const { syncs } = workbench.host.statistics;
  await withSettings();
  expect(workbench.host.statistics.syncs).toBe(syncs + 1);
});

test.each([
  ["damaged", '{"format":"vital-few","version":2'],
  ["foreign", '{"format":"another add-in"}'],
  ["newer", '{"format":"vital-few","version":99}'],
])("a %s document is left alone until the person says otherwise", async (_, text) => {
  workbench.book.setSetting("VitalFew", text);
  expect(await withSettings()).toBe(false);
  expect(setting("VitalFew")).toBe(text);
  expect(await changeKept((document) => ({ ...document, settings: SETTINGS }), { replace: true })).toBe(true);
  expect(await readKept()).toMatchObject({ state: "fine", document: { settings: SETTINGS } });
});

test("the oldest mappings go before the document grows too long", async () => {
  const long = "x".repeat(3_000);
  const mappings = Array.from({ length: 20 }, (_, at) => ({ name: `${at} ${long}`, profit: long }));
  await changeKept((document) => ({ ...document, mappings }));
  const kept = await readKept();
  expect(kept.state === "fine" && kept.document.mappings).toEqual(mappings.slice(0, 11));
  expect(new TextEncoder().encode(String(setting("VitalFew"))).length).toBeLessThanOrEqual(70_000);
});

test("settings that are too long by themselves are refused with a sentence, and nothing is written", async () => {
  const settings = { version: 2, where: [{ field: "stage", in: ["赢单".repeat(20_000)] }] };
  await expect(changeKept((document) => ({ ...document, settings }))).rejects.toMatchObject({
    said: { id: "error.settingsTooLong", values: { most: 70 } },
  });
  expect(setting("VitalFew")).toBeUndefined();
});

test("a workbook that does not keep it says so", async () => {
  const { book } = workbench;
  const setSetting = book.setSetting.bind(book);
  book.setSetting = (key, value) => setSetting(key, typeof value === "string" ? value.slice(0, 20) : value);
  await expect(withSettings()).rejects.toMatchObject({ said: { id: "error.settingsNotKept" } });
});
