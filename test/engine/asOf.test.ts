import fc from "fast-check";
import { analyse, defaultSettings, type TableData } from "../../src/engine";
import { asOfDay, dayOf, isoOf } from "../../src/engine/asOf";
import { sampleTable } from "./sampleTable";

const TODAY = "2026-11-22";
const numbers = (columns: Record<string, readonly string[]>) => ({
  numbers: Object.fromEntries(
    Object.entries(columns).map(([field, days]) => [field, Float64Array.from(days, (day) => dayOf(day))]),
  ),
});
const asOf = (columns: Record<string, readonly string[]>, given?: string) =>
  asOfDay(numbers(columns), given === undefined ? {} : { asOf: given }, TODAY);

describe("the as-of date (domain §1)", () => {
  test("is the one of the settings, whatever the data says", () =>
    expect(asOf({ date: ["2026-01-01"] }, "2006-12-31")).toEqual({
      day: dayOf("2006-12-31"),
      iso: "2006-12-31",
      basis: "given",
    }));

  test.each(["date", "lastOrder", "lastContact", "lastVisit"])("else the latest %s", (field) =>
    expect(asOf({ [field]: ["2026-03-01", "2026-09-30", "2025-01-01"] })).toEqual({
      day: dayOf("2026-09-30"),
      iso: "2026-09-30",
      basis: "data",
    }),
  );

  test("the latest of all of them together", () =>
    expect(asOf({ date: ["2026-03-01"], lastContact: ["2026-08-01"], lastOrder: ["2026-02-01"] }).iso).toBe(
      "2026-08-01",
    ));

  test("that is not after today: a delivery date of next month is not when the data ends", () =>
    expect(asOf({ date: ["2026-12-01", "2026-09-30", "2026-11-23"] }).iso).toBe("2026-09-30"));

  test("today itself is not after today, whatever the time of day", () =>
    expect(asOfDay({ numbers: { date: Float64Array.of(dayOf(TODAY) + 0.75) } }, {}, TODAY)).toEqual({
      day: dayOf(TODAY),
      iso: TODAY,
      basis: "data",
    }));

  test.each(["nextDate", "firstOrder"])("never %s", (field) =>
    expect(asOf({ [field]: ["2026-09-30"] })).toEqual({ day: dayOf(TODAY), iso: TODAY, basis: "today" }),
  );

  test("today where no date can be read", () =>
    expect(asOfDay({ numbers: { date: Float64Array.of(NaN, NaN) } }, {}, TODAY).basis).toBe("today"));
});

describe("dates are read for it", () => {
  const orders: TableData = sampleTable({
    name: ["Firm", "Acme", "Beta"],
    revenue: ["Revenue", 10, 20],
    date: ["Order date", "2026-05-01", "2026-06-15"],
    nextDate: ["Next call", "2026-10-01", "2026-11-01"],
  });

  test("from the table's own cells", () =>
    expect(analyse({ table: orders, settings: defaultSettings(), today: TODAY }).asOf).toMatchObject({
      iso: "2026-06-15",
      basis: "data",
    }));

  test("and from those of joined tables", () => {
    const { columns } = sampleTable({
      id: ["Firm", "Acme", "Beta"],
      lastContact: ["Last call", "2026-07-04", "2026-02-01"],
    });
    const [key, on] = [columns.id, orders.columns.name];
    if (!key || !on) throw new Error("Both columns are there.");
    const joined = {
      name: "crm",
      sheet: "CRM",
      firstRow: 2,
      rowCount: 2,
      key,
      on,
      columns,
      culture: orders.culture,
    };
    const settings = { ...defaultSettings(), tables: { crm: { mapping: { lastContact: "Last call" } } } };
    expect(analyse({ table: { ...orders, joined: [joined] }, settings, today: TODAY }).asOf).toMatchObject({
      iso: "2026-07-04",
      basis: "data",
    });
  });
});

test("days and ISO dates are each other's inverse", () => {
  fc.assert(fc.property(fc.integer({ min: 61, max: 80_000 }), (day) => expect(dayOf(isoOf(day))).toBe(day)));
});

test.each([
  ["1900-03-01", 61],
  ["2000-01-01", 36_526],
  ["2026-09-30", 46_295],
])("%s is day %d of the 1900 system, as Excel writes it", (iso, day) => expect(dayOf(iso)).toBe(day));
