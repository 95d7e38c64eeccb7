import fc from "fast-check";
import { FIELDS, type CellValue, type ColumnSample, type Field, type Mapping } from "../../../src/engine";
import { proposeMapping } from "../../../src/engine/table/proposeMapping";
import { resolveMapping } from "../../../src/engine/table/resolveMapping";

/** What the workbook keeps of a mapping that was confirmed: headers by field. */
function remember(mapping: Mapping, columns: readonly ColumnSample[]): Partial<Record<Field, string | null>> {
  const entries = Object.entries(mapping).map(([field, index]) => [
    field,
    index === null ? null : columns.find((column) => column.index === index)?.header,
  ]);
  return Object.fromEntries(entries) as Partial<Record<Field, string | null>>;
}
const headersOf = (mapping: Mapping, columns: readonly ColumnSample[]) => remember(mapping, columns);
const columnsOf = (headers: readonly string[], cells: (header: string) => CellValue[]): ColumnSample[] =>
  headers.map((header, index) => ({ index, header, values: cells(header) }));
const resolve = (columns: ColumnSample[], known?: Partial<Record<Field, string | null>>) =>
  resolveMapping(columns, {}, known, proposeMapping(columns));

describe("a re-export with the same headers needs no clicks", () => {
  test("whatever was mapped to whatever, in whatever order and with whatever values the columns come back", () => {
    // Headers that say nothing, so that only memory can know.
    const pairs = FIELDS.map((field, i) => [field, `Spalte ${i + 1}`] as const);
    const shuffled = fc.shuffledSubarray([...pairs], { minLength: 1 });
    const cell = fc.constantFrom<CellValue>("", "Acme", 12, "yes", "2026-09-30", "80%");
    fc.assert(
      fc.property(shuffled, fc.infiniteStream(cell), fc.boolean(), (chosen, cells, added) => {
        const known = Object.fromEntries(chosen) as Partial<Record<Field, string>>;
        const headers = chosen.map(([, header]) => header).reverse();
        const columns = columnsOf(added ? ["New column", ...headers] : headers, () => [
          cells.next().value as CellValue,
        ]);
        expect(headersOf(resolve(columns, known), columns)).toMatchObject(known);
      }),
    );
  });

  const HEADERS = [
    "Account",
    "Amount",
    "Close Date",
    "Stage",
    "Probability (%)",
    "Next Step",
    "Owner",
    "Value",
  ];
  const CELLS: Record<string, CellValue[]> = {
    Account: ["Acme", "Beta"],
    Amount: [1200, 400],
    "Close Date": [46295, 46296],
    Stage: ["Won", "Lost"],
    "Probability (%)": [10, 90],
    "Next Step": ["Call", "Visit"],
    Owner: ["Anna", "Bert"],
    Value: [5, 6],
  };
  const first = columnsOf(HEADERS, (header) => CELLS[header] ?? []);

  test("what was confirmed by hand holds against the proposal", () => {
    const known = { ...remember(resolve(first), first), pipeline: "Amount", revenue: "Value", owner: null };
    const again = columnsOf([...HEADERS].reverse(), (header) => CELLS[header] ?? []);
    expect(headersOf(resolve(again, known), again)).toEqual({
      name: "Account",
      pipeline: "Amount",
      revenue: "Value",
      date: "Close Date",
      stage: "Stage",
      probability: "Probability (%)",
      nextAction: "Next Step",
      owner: null,
    });
  });
  test("also when the new export's values would refute a header", () => {
    const known = remember(resolve(first), first);
    const blank = columnsOf(HEADERS, (header) => (header === "Account" ? ["Acme"] : ["n/a"]));
    expect(headersOf(resolve(blank, known), blank)).toEqual(known);
  });
  test("a header that comes back in another case or with other spaces is the same", () => {
    const known = remember(resolve(first), first);
    const again = columnsOf(
      HEADERS.map((header) => `  ${header.toUpperCase()} `),
      () => ["x"],
    );
    const indexes = resolve(again, known);
    expect(indexes).toEqual(resolve(first));
  });
});
