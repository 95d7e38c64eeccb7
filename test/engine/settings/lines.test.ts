import { isPeopleTable, parseSettings, type Settings } from "../../../src/engine";
import { createSay } from "../../../src/locales";

const say = createSay("en");

function settings(document: unknown): Settings {
  const parsed = parseSettings(document);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => say(message)).join("\n"));
  return parsed.settings;
}
function sentences(document: unknown): string[] {
  const parsed = parseSettings(document);
  return parsed.ok ? [] : parsed.problems.map(({ message }) => say(message));
}

describe("[G6] where", () => {
  test.each([
    [
      { field: "stage", in: ["Won", 3, true] },
      { field: "stage", in: ["Won", 3, true] },
    ],
    [
      { field: "Deal stage", notIn: ["Lost"] },
      { field: "Deal stage", notIn: ["Lost"] },
    ],
    [
      { header: "stage", in: ["Won"] },
      { field: "stage", isHeader: true, in: ["Won"] },
    ],
    [
      { field: "quantity", gt: 0 },
      { field: "quantity", gt: 0 },
    ],
    [
      { field: "date", ge: "2026-01-01" },
      { field: "date", ge: "2026-01-01" },
    ],
    [
      { field: "quantity", lt: -1.5 },
      { field: "quantity", lt: -1.5 },
    ],
    [
      { field: "date", le: "2026-12-31" },
      { field: "date", le: "2026-12-31" },
    ],
    [
      { field: "id", blank: false },
      { field: "id", blank: false },
    ],
  ])("%j", (condition, read) => expect(settings({ where: [condition] }).where).toEqual([read]));

  test.each([
    [{ where: { field: "stage" } }, 'At where: expected a list in brackets, got {"field":"stage"}.'],
    [
      { where: [{ field: "stage" }] },
      'At where.0: expected exactly one of in, notIn, gt, ge, lt, le and blank, got {"field":"stage"}.',
    ],
    [
      { where: [{ field: "a", gt: 1, lt: 2 }] },
      'At where.0: expected exactly one of in, notIn, gt, ge, lt, le and blank, got {"field":"a","gt":1,"lt":2}.',
    ],
    [
      { where: [{ in: ["Won"] }] },
      'At where.0: expected one column, by field or by header, got {"in":["Won"]}.',
    ],
    [
      { where: [{ field: "a", header: "b", gt: 1 }] },
      'At where.0: expected one column, by field or by header, got {"field":"a","header":"b","gt":1}.',
    ],
    [
      { where: [{ field: "a", in: "Won" }] },
      'At where.0.in: expected a list of texts, numbers, true or false, got "Won".',
    ],
    [
      { where: [{ field: "a", in: [null] }] },
      "At where.0.in.0: expected a list of texts, numbers, true or false, got null.",
    ],
    [
      { where: [{ field: "a", gt: "soon" }] },
      'At where.0.gt: expected a number or a date such as "2026-09-30", got "soon".',
    ],
    [
      { where: [{ field: "a", gt: "2026-02-30" }] },
      'At where.0.gt: expected a number or a date such as "2026-09-30", got "2026-02-30".',
    ],
    [{ where: [{ field: "a", blank: "no" }] }, 'At where.0.blank: expected true or false, got "no".'],
    [
      { where: [{ field: " ", gt: 1 }] },
      'At where.0.field: expected the name of a field or a heading, got " ".',
    ],
    [
      { where: [{ field: "a", equals: 1 }] },
      "At where.0.equals: there is no such setting. Correct its name or leave it out.",
    ],
  ])("%j is refused", (document, sentence) => expect(sentences(document)).toEqual([sentence]));
});

describe("tables", () => {
  test("a joined table may stand in a file, a sheet or an Excel table", () => {
    const tables = {
      orders: {
        file: "Orders.csv",
        key: "OrderID",
        on: "OrderID",
        mapping: { name: "Customer", date: null },
      },
      teams: { sheet: "Teams" },
      people: { table: "tblPeople", mapping: { account: "Firm", person: "Name" } },
    };
    expect(settings({ tables }).tables).toEqual({ ...tables, teams: { sheet: "Teams", mapping: {} } });
  });

  test.each([
    [{ tables: [] }, "At tables: expected an object in braces, got []."],
    [
      { tables: { a: { sheet: "A", table: "B" } } },
      'At tables.a: name a sheet or a table, not both, got {"sheet":"A","table":"B"}.',
    ],
    [{ tables: { a: { file: 3 } } }, "At tables.a.file: expected the path of a file, got 3."],
    [
      { tables: { a: { mapping: { nam: "X" } } } },
      "At tables.a.mapping.nam: there is no such setting. Correct its name or leave it out.",
    ],
  ])("%j is refused", (document, sentence) => expect(sentences(document)).toEqual([sentence]));

  test.each([
    ["people", {}, true],
    ["contacts", { account: "Firm", support: "Support" }, true],
    ["accounts", { name: "Account", industry: "Sector" }, false],
  ])("%s with %j is a table of people: %s", (name, mapping, expected) =>
    expect(isPeopleTable(name, { mapping })).toBe(expected),
  );
});

describe("account, orders and families", () => {
  test("are taken as given", () => {
    const document = { account: "Customer no", orderBy: "line", rollUp: true, lines: "visible" };
    expect(settings(document)).toMatchObject(document);
  });
  test("null asks for nothing", () => {
    const read = settings({ account: null, where: null, tables: null });
    expect(read).toMatchObject({ where: [], tables: {}, rollUp: false, lines: "all" });
    expect(read).not.toHaveProperty("account");
  });
  test.each([
    [{ account: 3 }, "At account: expected the name of a field or a heading, got 3."],
    [{ orderBy: "month" }, 'At orderBy: expected one of orderId, line, date, got "month".'],
    [{ rollUp: "yes" }, 'At rollUp: expected true or false, got "yes".'],
    [{ lines: "some" }, 'At lines: expected one of all, visible, got "some".'],
  ])("%j is refused", (document, sentence) => expect(sentences(document)).toEqual([sentence]));
});
