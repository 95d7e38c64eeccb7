import {
  defaultSettings,
  readTable,
  type CellValue,
  type Condition,
  type TableData,
} from "../../../../src/engine";
import { sampleTable } from "../../sampleTable";

const column = (columnIndex: number, header: string, values: CellValue[]) => ({
  columnIndex,
  header,
  values,
});

const TABLE: TableData = {
  ...sampleTable({
    name: ["Firm", "Acme", "Beta", "Ceta", "Delta"],
    stage: ["Deal stage", "Won", " won ", "Lost", ""],
    revenue: ["Amount", 100, "1,200", "n/a", 0],
    date: ["Closed on", "2026-01-31", 46_054.75, "", "2026-02-02"],
    need: ["Need?", "yes", "no", "?", ""],
    probability: ["Chance", "20%", "80%", "", "100%"],
    quantity: ["Pieces", 2, 3, 4, -5],
    price: ["Unit price", 10, 10, 10, 10],
  }),
  others: [
    column(8, "Customer no", [17850, "17850", "00103", ""]),
    column(9, "stage", ["x", "y", "x", "--None--"]),
    column(10, "Paid", [true, false, "", "TRUE"]),
    column(11, "Due", ["31.01.2026", "2026-02-01", "soon", 46_060]),
  ],
};

/** The firms that the conditions let through. */
function firms(where: Condition[], table: TableData = TABLE): string[] {
  const { names } = readTable(table, { ...defaultSettings(), where });
  return names;
}

describe("[G6] in and notIn", () => {
  test.each<[string, Condition, string[]]>([
    ["texts as keys are equal [G1]", { field: "stage", in: ["WON"] }, ["Acme", "Beta"]],
    ["one of several", { field: "stage", in: ["lost", "Won"] }, ["Acme", "Beta", "Ceta"]],
    ["notIn lets blanks through", { field: "stage", notIn: ["Won"] }, ["Ceta", "Delta"]],
    ["numbers by value", { field: "revenue", in: [1200, 0] }, ["Beta", "Delta"]],
    ["numbers as texts by value", { field: "Customer no", in: [17850] }, ["Acme", "Beta"]],
    ["a code is a text, too", { field: "Customer no", in: ["00103"] }, ["Ceta"]],
    ["fractions in their own unit", { field: "probability", in: [0.8] }, ["Beta"]],
    ["dates by their day, however they are written", { field: "date", in: ["2026-02-01"] }, ["Beta"]],
    ["dates of any column", { field: "Due", notIn: ["2026-01-31", "2026-02-01"] }, ["Ceta", "Delta"]],
    ["yes and no of answers", { field: "need", in: [true] }, ["Acme"]],
    ["true and false of cells", { field: "Paid", in: [true] }, ["Acme", "Delta"]],
    ["nothing is in an empty list", { field: "stage", in: [] }, []],
  ])("%s", (_, condition, expected) => expect(firms([condition])).toEqual(expected));
});

describe("[G6] limits", () => {
  test.each<[string, Condition, string[]]>([
    ["gt", { field: "revenue", gt: 100 }, ["Beta"]],
    ["ge", { field: "revenue", ge: 100 }, ["Acme", "Beta"]],
    ["lt", { field: "quantity", lt: 0 }, ["Delta"]],
    ["le", { field: "revenue", le: 0 }, ["Delta"]],
    ["what is no number is on no side", { field: "revenue", lt: 1e9 }, ["Acme", "Beta", "Delta"]],
    ["dates", { field: "date", ge: "2026-02-01" }, ["Beta", "Delta"]],
    ["a time of day stays within its day", { field: "date", le: "2026-02-01" }, ["Acme", "Beta"]],
    ["dates of a column without field", { field: "Due", lt: "2026-02-01" }, ["Acme"]],
    ["numbers of a column without field", { field: "Customer no", gt: 103 }, ["Acme", "Beta"]],
  ])("%s", (_, condition, expected) => expect(firms([condition])).toEqual(expected));

  test("revenue that comes from quantity and price [G3]", () => {
    const { revenue: _, ...columns } = TABLE.columns;
    expect(firms([{ field: "revenue", ge: 30 }], { ...TABLE, columns })).toEqual(["Beta", "Ceta"]);
  });
});

describe("[G6] which column", () => {
  test.each<[string, Condition, string[]]>([
    ["blank, and what exports write for it", { field: "stage", isHeader: true, blank: true }, ["Delta"]],
    ["not blank", { field: "stage", blank: false }, ["Acme", "Beta", "Ceta"]],
    ["a field goes before a header", { field: "stage", in: ["x"] }, []],
    ["unless a header is meant", { field: "stage", isHeader: true, in: ["x"] }, ["Acme", "Ceta"]],
    ["the header of a mapped column", { field: "deal  STAGE", in: ["lost"] }, ["Ceta"]],
  ])("%s", (_, condition, expected) => expect(firms([condition])).toEqual(expected));
});

test("[G6] all conditions must hold", () => {
  expect(
    firms([
      { field: "stage", in: ["Won"] },
      { field: "revenue", gt: 100 },
    ]),
  ).toEqual(["Beta"]);
});

test("hidden lines are left out where the settings take visible lines only", () => {
  const table = { ...TABLE, visible: Uint8Array.of(1, 0, 1, 1) };
  const names = (lines: "all" | "visible") => readTable(table, { ...defaultSettings(), lines }).names;
  expect(names("visible")).toEqual(["Acme", "Ceta", "Delta"]);
  expect(names("all")).toEqual(["Acme", "Beta", "Ceta", "Delta"]);
});
