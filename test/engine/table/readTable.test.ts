import { FIELDS, type CellValue, type Field, type TableData } from "../../../src/engine";
import { defaultSettings } from "../../../src/engine/settings/defaultSettings";
import { parseSettings } from "../../../src/engine/settings/parseSettings";
import { readTable } from "../../../src/engine/table/readTable";
import { english } from "./cultures";

function tableOf(columns: Partial<Record<Field, CellValue[]>>, rest: Partial<TableData> = {}): TableData {
  const mapped: TableData["columns"] = {};
  FIELDS.filter((field) => columns[field]).forEach((field, columnIndex) => {
    mapped[field] = { columnIndex, header: field.toUpperCase(), values: columns[field] ?? [] };
  });
  const rowCount = Math.max(...Object.values(columns).map((values) => values.length));
  return {
    sheet: "CRM",
    firstRow: 5,
    rowCount,
    columns: mapped,
    culture: english,
    ...rest,
  };
}
const read = (table: TableData) => readTable(table, defaultSettings());

describe("lines and accounts", () => {
  const columns = read(
    tableOf({ name: ["Acme", "", " ", "00103"], revenue: [12, "", "", ""], need: ["yes", "", "", "no"] }),
  );
  test("a line whose mapped cells are all blank is no account but keeps its place", () => {
    expect(columns.accounts).toBe(2);
    expect(Array.from(columns.lines)).toEqual([0, 3]);
    expect(Array.from(columns.rows)).toEqual([5, 8]);
  });
  test("every column has one entry an account", () => {
    expect(columns.names).toEqual(["Acme", "00103"]);
    expect(Array.from(columns.values)).toEqual([12, NaN]);
    expect(Array.from(columns.answers.need)).toEqual([1, 0]);
    expect(Array.from(columns.answers.budget)).toEqual([2, 2]);
    expect(Array.from(columns.setByHand)).toEqual([255, 255]);
    expect(columns.headers).toEqual({ name: "NAME", need: "NEED", revenue: "REVENUE" });
  });
  test("without a name column names are empty", () => {
    expect(read(tableOf({ revenue: [1, 2] })).names).toEqual(["", ""]);
  });
});

describe("issues [D7]", () => {
  const table = tableOf(
    {
      name: ["Acme", "#REF!"],
      need: ["soon", "yes"],
      budget: [45000, "some"],
      revenue: ["12,000 €/mo", "#N/A"],
    },
    { setByHand: ["gold", "3s"], setByHandColumn: { columnIndex: 9, header: "By hand" } },
  );
  const { issues, setByHand, values } = read(table);

  test("are in the order of the sheet, with place, field, value and code", () => {
    const places = issues.map(({ row, columnIndex, column, field, value, code }) =>
      [row, columnIndex, column, field, value, code].join(" "),
    );
    expect(places).toEqual([
      "5 1 NEED need soon not-an-answer",
      "5 3 REVENUE revenue 12,000 €/mo not-a-number",
      "5 9 By hand setByHand gold not-a-tier",
      "6 0 NAME name #REF! error-value",
      "6 2 BUDGET budget some not-an-answer",
      "6 3 REVENUE revenue #N/A error-value",
    ]);
  });
  test("say what would have been readable", () => {
    expect(issues.map(({ expected }) => expected.id)).toEqual([
      "expected.yesNo",
      "expected.number",
      "expected.tier",
      "expected.text",
      "expected.amount",
      "expected.number",
    ]);
  });
  test("say the whole sentence with its place", () => {
    expect(issues.map(({ message }) => message.id)).toEqual([
      "issue.notAnAnswer",
      "issue.notANumber",
      "issue.notATier",
      "issue.errorValue",
      "issue.textAmongAmounts",
      "issue.errorValue",
    ]);
    expect(issues[1]?.message.values).toEqual({ column: "REVENUE", row: 5, value: "12,000 €/mo" });
  });
  test("do not drop the line", () => {
    expect(Array.from(setByHand)).toEqual([255, 0]);
    expect(Array.from(values)).toEqual([NaN, NaN]);
  });
});

const settingsOf = (document: unknown) => {
  const parsed = parseSettings(document);
  if (!parsed.ok) throw new Error("settings");
  return parsed.settings;
};

test("names are the cells' texts as the sheet shows them, where they were read", () => {
  const name = { columnIndex: 0, header: "NAME", values: [103, "7"], texts: ["00103", "7"] };
  expect(read({ ...tableOf({ revenue: [1, 2] }), columns: { name } }).names).toEqual(["00103", "7"]);
});

test.each([
  ["abc", ["not-a-number"]],
  ["readiness", ["not-an-answer"]],
])("with %s alone only the cells that it reads can be issues", (model, codes) => {
  const table = tableOf({ need: ["soon", "yes"], revenue: ["n/a", 5] });
  const { issues } = readTable(table, settingsOf({ models: [model] }));
  expect(issues.map(({ code }) => code)).toEqual(codes);
});

describe("the measure", () => {
  const table = tableOf({ profit: [1, 2], volume: [3, 4] });
  test("another mapped one stands in while the settings leave it open", () => {
    const columns = readTable(table, settingsOf({}));
    expect(columns.measure).toBe("profit");
    expect(Array.from(columns.values)).toEqual([1, 2]);
  });
  test("none stands in for the one that the settings name", () => {
    const columns = readTable(table, settingsOf({ abc: { measure: "revenue" } }));
    expect(columns.measure).toBeNull();
    expect(Array.from(columns.values)).toEqual([NaN, NaN]);
  });
  test("the settings choose among several", () => {
    expect(readTable(table, settingsOf({ abc: { measure: "volume" } })).measure).toBe("volume");
  });
});

test("per cent cells of an answer column come with their number formats [D1]", () => {
  const table = tableOf({ need: [0.8, 0.2] });
  const need = { columnIndex: 0, header: "NEED", values: [0.8, 0.2], numberFormats: ["0%", "0%"] };
  expect(Array.from(read(table).answers.need)).toEqual([0, 0]);
  expect(Array.from(read({ ...table, columns: { need } }).answers.need)).toEqual([1, 0]);
});

test("20,000 rows × 6 columns are read whole", () => {
  const rows = 20_000;
  const of = (value: (i: number) => CellValue) => Array.from({ length: rows }, (_, i) => value(i));
  const words = ["yes", "no", "是", "否", "?", ""];
  const table = tableOf({
    name: of((i) => `Firm ${i}`),
    need: of((i) => words[i % 6] ?? ""),
    budget: of((i) => (i % 3) * 1000),
    authority: of((i) => i % 2),
    urgency: of((i) => i % 6),
    revenue: of((i) => (i % 4 === 0 ? `€ ${i},250.50` : i)),
  });
  const { accounts } = read(table);
  expect(accounts).toBe(rows);
});
