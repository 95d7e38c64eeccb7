import { defaultSettings, readTable, type Settings, type TableData } from "../../../../src/engine";
import { createSay } from "../../../../src/locales";
import { sampleTable } from "../../sampleTable";

const say = createSay("en");
const read = (table: TableData, settings: Partial<Settings>) =>
  readTable(table, { ...defaultSettings(), ...settings });

const ORDERS = sampleTable({
  name: ["Customer", "Acme Ltd", "Beta", "ACME LTD ", "", "", "Beta"],
  id: ["No", 7, 3, 7, "", "", 3],
  revenue: ["Amount", 10, 20, 30, 40, "", "n/a"],
  employees: ["Staff", 50, "", 80, "", "", ""],
  need: ["Need?", "yes", "no", "no", "", "", "no"],
});

describe("lines to accounts", () => {
  const table = read(ORDERS, { account: "name" });

  test("[G1] one account a key, called as it is first spelled, at its first line", () => {
    expect(table).toMatchObject({
      accounts: 2,
      grouped: true,
      names: ["Acme Ltd", "Beta"],
      measure: "revenue",
    });
    expect(Array.from(table.rows)).toEqual([2, 3]);
    expect(Array.from(table.lineCounts)).toEqual([2, 2]);
    expect(Array.from(table.accountOf)).toEqual([0, 1, 0, -1, -1, 1]);
  });
  test("[G2] its figures are those of its lines; the ledger gets the lines", () => {
    expect(Array.from(table.values)).toEqual([40, 20]);
    expect(Array.from(table.lineValues)).toEqual([10, 20, 30, 40, NaN, NaN]);
  });
  test("[G1, G2] issues: no account, values and answers that do not agree", () => {
    expect(table.issues.map(({ code, row, column }) => [code, row, column])).toEqual([
      ["conflicting-values", 4, "Staff"],
      ["conflicting-answers", 4, "Need?"],
      ["no-account", 5, "Customer"],
      ["not-a-number", 7, "Amount"],
    ]);
    const sentences = table.issues.map(({ message }) => say(message));
    expect(sentences[0]).toBe(
      "Staff, row 4: 80 differs from another line of Acme Ltd. The highest is used; make the lines agree.",
    );
    expect(sentences[1]).toBe(
      "Need?, row 4: “no” contradicts another line of Acme Ltd, and no date says which is later. It counts as unknown; make the lines agree.",
    );
    for (const issue of table.issues) expect(say(issue.expected)).toBeTruthy();
  });
  test("a wholly blank line is no issue", () => {
    expect(table.issues.filter(({ row }) => row === 6)).toEqual([]);
  });
});

test("accounts by id are called by their name, by anything else as it is spelled", () => {
  expect(read(ORDERS, { account: "id" }).names).toEqual(["Acme Ltd", "Beta"]);
  const others = [{ columnIndex: 9, header: "Agent", values: ["Ann", "Bob", "ann", "Bob", "", "Cy"] }];
  expect(read({ ...ORDERS, others }, { account: "agent" }).names).toEqual(["Ann", "Bob", "Cy"]);
});

test("an account in a column without field makes its line one, whatever else is blank", () => {
  const table = sampleTable({ revenue: ["Amount", 1, "", ""] });
  const others = [{ columnIndex: 9, header: "Client", values: ["a", "b", ""] }];
  const { names, values, issues } = read({ ...table, others }, { account: "Client" });
  expect(names).toEqual(["a", "b"]);
  expect(Array.from(values)).toEqual([1, NaN]);
  expect(issues).toEqual([]);
});

test("lines that are no data have no account, and no line is asked for twice", () => {
  const { names, accountOf } = read({ ...ORDERS, aside: [2] }, { account: "name" });
  expect(names).toEqual(["Acme Ltd", "Beta"]);
  expect(accountOf[2]).toBe(-1);
});

test("a column to group by that is not there is a mistake of the caller's", () => {
  expect(() => read(ORDERS, { account: "Nobody" })).toThrow("Nobody");
});

describe("[G2] pipeline as the measure", () => {
  const deals = sampleTable({
    name: ["Account", "Acme", "Acme", "Beta"],
    stage: ["Stage", "Won", "Engaging", "Lost"],
    pipeline: ["Amount", 100, 30, 7],
  });
  test("closed deals are left out of the sum and of the ledger", () => {
    const table = read(deals, { account: "name" });
    expect(Array.from(table.values)).toEqual([30, 0]);
    expect(Array.from(table.filtered)).toEqual([1, 0, 1]);
  });
  test("where each line is an account they stay as they are", () => {
    expect(Array.from(read(deals, {}).values)).toEqual([100, 30, 7]);
  });
});

describe("[G5] families", () => {
  const firms = sampleTable({
    name: ["Account", "Acme France", "Acme", "Beta", "Ring A", "Ring B"],
    parent: ["Subsidiary of", "Acme", "", "Nobody", "Ring B", "Ring A"],
    revenue: ["Revenue", 10, 100, 5, 1, 2],
    employees: ["Staff", 20, 900, 1, 1, 1],
  });
  const table = read(firms, { rollUp: true });

  test("figures go to the parent, and different figures of its members are no issue", () => {
    expect(table.names).toEqual(["Acme", "Beta", "Ring A", "Ring B"]);
    expect(Array.from(table.values)).toEqual([110, 5, 1, 2]);
    expect(Array.from(table.rows)).toEqual([3, 4, 5, 6]);
    expect(Array.from(table.numbers.employees ?? [])).toEqual([900, 1, 1, 1]);
  });
  test("an unknown parent and a circle are issues", () => {
    expect(table.issues.map(({ code, row, message }) => [code, row, say(message)])).toEqual([
      [
        "no-match",
        4,
        "Subsidiary of, row 4: “Nobody”, the parent of Beta, is no account here. Beta stays by itself; add a line for the parent or correct the spelling.",
      ],
      [
        "conflicting-values",
        5,
        "Subsidiary of, row 5: Ring A is, through “Ring B”, its own parent. The accounts of this circle stay by themselves; correct one of them.",
      ],
    ]);
  });
  test("without the setting everyone stays by themselves", () => {
    expect(read(firms, {}).accounts).toBe(5);
    expect(read(firms, { account: "name" }).issues).toEqual([]);
  });
});

test("tiers set by hand on the Accounts sheet are found by account", () => {
  const byHand = [
    { account: "acme  ltd", value: "2s", row: 2 },
    { account: "Beta", value: "gold", row: 3, sheet: "Accounts" },
  ];
  const table = read({ ...ORDERS, setByHandByAccount: byHand }, { account: "name" });
  expect(Array.from(table.setByHand)).toEqual([1, 255]);
  expect(table.issues).toContainEqual(
    expect.objectContaining({ code: "not-a-tier", row: 3, value: "gold", sheet: "Accounts" }),
  );
});

test("[G1] accounts by id that share a name have a tier each: they stand as they are called on the Accounts sheet", () => {
  const smiths = sampleTable({
    id: ["No", "12", "57"],
    name: ["Customer", "Smith", "Smith"],
    revenue: ["Amount", 100, 50],
  });
  const byHand = [{ account: "Smith (57)", value: "3S", row: 3, sheet: "Accounts" }];
  const table = read({ ...smiths, setByHandByAccount: byHand }, { account: "id" });
  expect(Array.from(table.setByHand)).toEqual([255, 0]);
});
