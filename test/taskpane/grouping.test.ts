import { defaultSettings } from "../../src/engine";
import type { GroupingSeen, Preview } from "../../src/app/types";
import { accountColumns, accountName, groupedColumn, likelyAccount } from "../../src/taskpane/grouping";
import { accountOptions } from "../../src/taskpane/runSettings";
import { openingState, type PaneState } from "../../src/taskpane/state";

const HEADERS = ["Order", "Customer", "Branch", "Amount"];
const SURE_OF_CUSTOMER: GroupingSeen = {
  columnIndex: 1,
  basis: "rows",
  confidence: 0.9,
  lines: 60,
  accounts: 21,
};

function previewOf(grouping?: GroupingSeen, headers = HEADERS): Preview {
  return {
    source: { kind: "range", sheet: "Orders", address: "A1:D99", rows: 98, columns: 4 },
    columns: headers.map((header, index) => ({ index, header, samples: [] })),
    proposals: [],
    mapping: { orderId: 0, name: 1, revenue: 3 },
    models: [],
    ...(grouping && { grouping }),
    settings: defaultSettings(),
    alternatives: [],
  };
}

function stateOf(account: PaneState["account"], grouping?: GroupingSeen): PaneState {
  return { ...openingState("en"), account, preview: previewOf(grouping) };
}

const REMEMBERED: GroupingSeen = { ...SURE_OF_CUSTOMER, basis: "remembered", columnIndex: 2 };

test.each<[string, PaneState["account"], GroupingSeen | undefined, number | null]>([
  ["each row is an account where nothing says otherwise", undefined, undefined, null],
  ["a sure proposal stands without asking", undefined, SURE_OF_CUSTOMER, 1],
  ["an unsure one waits for the person", undefined, { ...SURE_OF_CUSTOMER, confidence: 0.7 }, null],
  ["the person's word goes before a proposal", null, SURE_OF_CUSTOMER, null],
  ["and so does another column", 2, SURE_OF_CUSTOMER, 2],
  ["a column that is gone falls back to the proposal", 9, SURE_OF_CUSTOMER, 1],
  ["what was decided in an earlier session stands", undefined, REMEMBERED, 2],
  ["also that each row is an account", undefined, { ...REMEMBERED, columnIndex: null }, null],
])("%s", (_title, account, grouping, column) => {
  expect(groupedColumn(stateOf(account, grouping))).toBe(column);
});

describe("accountOptions", () => {
  const settings = { locale: "en", lines: "all" };

  test("a proposal is a setting of this run, not a decision to be remembered", () => {
    expect(accountOptions(stateOf(undefined, SURE_OF_CUSTOMER))).toEqual({
      settings: { ...settings, account: "name" },
    });
    expect(accountOptions(stateOf(undefined))).toEqual({ settings });
  });

  test("a decision, of now or of an earlier session, is one to be remembered", () => {
    expect(accountOptions(stateOf(2, SURE_OF_CUSTOMER))).toEqual({ account: "Branch", settings });
    expect(accountOptions(stateOf(null, SURE_OF_CUSTOMER))).toEqual({ account: null, settings });
    expect(accountOptions(stateOf(undefined, REMEMBERED))).toEqual({ account: "Branch", settings });
  });
});

test("a column is named by the text field that is read from it, else by its header", () => {
  expect(["name", "Branch", "Amount"].map((_, at) => accountName(previewOf(), at + 1))).toEqual([
    "name",
    "Branch",
    "Amount",
  ]);
  expect(accountName(previewOf(), 9)).toBeNull();
});

test("of columns with one header only the first can be found again", () => {
  const columns = accountColumns(previewOf(undefined, ["Name", "name ", "Amount"]));
  expect(columns.map(({ index }) => index)).toEqual([0, 2]);
});

test("who says that rows are lines starts from what was proposed, else from who the rows are about", () => {
  expect(likelyAccount(previewOf(REMEMBERED))).toBe(2);
  expect(likelyAccount(previewOf())).toBe(1);
  expect(likelyAccount({ ...previewOf(), mapping: {} })).toBe(0);
  expect(likelyAccount({ ...previewOf(), mapping: {}, columns: [] })).toBeNull();
});
