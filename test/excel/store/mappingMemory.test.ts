import { rememberedMapping, rememberMapping, type RememberedMapping } from "../../../src/excel";
import { openWorkbench, type Workbench } from "../../support/openWorkbench";

const KNOWN: RememberedMapping = { name: "Account", revenue: "Revenue (EUR)", urgency: null };

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({});
});
afterEach(() => workbench.close());

test("a mapping comes back for a table that has all of its headers, wherever they stand", async () => {
  await rememberMapping(KNOWN);
  expect(await rememberedMapping(["Revenue (EUR)", "Notes", "Account"])).toEqual(KNOWN);
  expect(await rememberedMapping(["Account", "Turnover"])).toBeUndefined();
});

test.each([
  ["in other case", ["ACCOUNT", "revenue (eur)"]],
  ["with other spaces", [" Account ", "Revenue  (EUR)"]],
  ["in full-width signs", ["Ａccount", "Revenue （EUR）"]],
])("a fresh export with its headers %s needs no clicks", async (_title, headers) => {
  await rememberMapping(KNOWN);
  expect(await rememberedMapping(headers)).toEqual(KNOWN);
});

test("what a row is is remembered with it, and asks for its column too", async () => {
  const lines: RememberedMapping = { ...KNOWN, account: "Branch" };
  await rememberMapping(lines);
  await rememberMapping({ name: "Firm", account: null });
  expect(await rememberedMapping(["Account", "Revenue (EUR)", "branch"])).toEqual(lines);
  expect(await rememberedMapping(["Account", "Revenue (EUR)"])).toBeUndefined();
  expect(await rememberedMapping(["Firm"])).toEqual({ name: "Firm", account: null });
});

test("of several that fit, the latest counts; one that is confirmed again is the latest", async () => {
  const other: RememberedMapping = { name: "Account", profit: "Margin" };
  const headers = ["Account", "Revenue (EUR)", "Margin"];
  await rememberMapping(KNOWN);
  await rememberMapping(other);
  expect(await rememberedMapping(headers)).toEqual(other);
  await rememberMapping(KNOWN);
  expect(await rememberedMapping(headers)).toEqual(KNOWN);
});

test("the oldest of more than twenty is forgotten", async () => {
  for (let at = 0; at <= 20; at++) await rememberMapping({ name: `Account ${at}` });
  expect(await rememberedMapping(["Account 0"])).toBeUndefined();
  expect(await rememberedMapping(["Account 1"])).toEqual({ name: "Account 1" });
});
