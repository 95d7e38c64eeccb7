import {
  analyse,
  defaultSettings,
  readTable,
  type JoinedTable,
  type Settings,
  type TableData,
} from "../../../../src/engine";
import { createSay } from "../../../../src/locales";
import { sampleTable } from "../../sampleTable";

const say = createSay("en");

/** Order lines, and the orders that say whose they are. */
const LINES = sampleTable({
  orderId: ["Order", 1, 1, 2, 3, 9, 9, "", 4],
  quantity: ["Qty", 2, 1, 5, 1, 1, 1, 1, 1],
  price: ["Price", 10, 20, 2, 7, 1, 1, 1, 1],
});
function joined(
  columns: Parameters<typeof sampleTable>[0],
  key: (string | number)[],
  rest: Partial<JoinedTable> = {},
): TableData {
  const table = sampleTable(columns);
  const orders: JoinedTable = {
    name: "orders",
    sheet: "Orders",
    firstRow: 2,
    rowCount: key.length,
    key: { columnIndex: 9, header: "Order no", values: key },
    on: LINES.columns.orderId!,
    columns: table.columns,
    culture: LINES.culture,
    ...rest,
  };
  return { ...LINES, joined: [orders] };
}
const settings: Settings = { ...defaultSettings(), account: "name" };

describe("each line takes the fields of its one match", () => {
  const table = joined(
    { name: ["Customer", "Acme", "Beta", "acme", "Beta", "Beta"], pipeline: ["Freight", 10, 20, 30, 40, 50] },
    [1, 2, 3, 4, 4],
  );
  const read = readTable(table, settings);

  test("so lines are grouped by a field of another table, and figures are their own [G3]", () => {
    expect(read.names).toEqual(["Acme", "Beta"]);
    expect(Array.from(read.values)).toEqual([47, 10]);
  });
  test("figures of the other table are never multiplied: the first line of each order has them", () => {
    expect(Array.from(read.numbers.pipeline ?? [])).toEqual([40, 20]);
  });
  test("keys without a match and keys with several are issues, one a key", () => {
    const joins = read.issues.filter(({ code }) => code !== "no-account");
    expect(
      joins.map(({ code, row, column, value, message }) => [code, row, column, value, say(message)]),
    ).toEqual([
      [
        "no-match",
        6,
        "Order",
        "9",
        "Order, row 6: “9” is not found in “orders”. What “orders” would say of its 2 rows stays blank; correct the spelling on one side.",
      ],
      [
        "several-matches",
        9,
        "Order",
        "4",
        "Order, row 9: “4” stands 2 times in “orders”. What “orders” would say of the row stays blank; keep one line for it there.",
      ],
    ]);
  });
  test("[G7] the ledger counts lines that found nobody", () => {
    const { ledger } = analyse({ today: "2026-11-22", table, settings });
    expect(ledger.noAccount).toEqual({ lines: 4, sum: 4 });
    expect(ledger.computed).toEqual({ lines: 4, sum: 57 });
  });
});

test("a figure goes to the first line that takes part", () => {
  const table = joined(
    { name: ["Customer", "Acme", "Beta", "Ceta"], pipeline: ["Freight", 10, 20, 30] },
    [1, 2, 3],
  );
  const { numbers } = readTable(table, { ...settings, where: [{ field: "price", ge: 20 }] });
  expect(Array.from(numbers.pipeline ?? [])).toEqual([10]);
});

test("conditions may look at fields of the joined table [G6]", () => {
  const table = joined(
    { name: ["Customer", "Acme", "Beta", "Ceta"], region: ["Region", "North", "South", ""] },
    [1, 2, 3],
  );
  const names = (where: Settings["where"]) => readTable(table, { ...settings, where }).names;
  expect(names([{ field: "region", in: ["south"] }])).toEqual(["Beta"]);
  expect(names([{ field: "region", blank: true }])).toEqual(["Ceta"]);
});

test("what the main table has stays its own", () => {
  const table = joined(
    { name: ["Customer", "Acme", "Beta", "Ceta"], price: ["Price", 999, 999, 999] },
    [1, 2, 3],
  );
  expect(Array.from(readTable(table, settings).values)).toEqual([40, 10, 7]);
});

test("answers and rates go to every line", () => {
  const table = joined(
    {
      name: ["Customer", "Acme", "Beta", "Ceta"],
      discount: ["Off", "50%", 0, ""],
      need: ["Need", "yes", "no", "?"],
    },
    [1, 2, 3],
  );
  const { values, answers } = readTable(table, settings);
  expect(Array.from(values)).toEqual([20, 10, 7]);
  expect(Array.from(answers.need)).toEqual([1, 0, 2]);
});

test("what cannot be read in the joined table is an issue of its cell there, once a line finds it", () => {
  const table = joined({ name: ["Customer", "Acme", "Beta"], pipeline: ["Freight", "n/a", "?!"] }, [1, 77]);
  const [issue, ...rest] = readTable(table, settings).issues.filter(({ code }) => code === "not-a-number");
  expect(issue).toMatchObject({ sheet: "Orders", row: 2, column: "Freight", value: "n/a" });
  expect(say(issue!.message)).toMatch(/^In “orders”: Freight, row 2: “n\/a” is not a number/);
  expect(rest).toEqual([]);
});
