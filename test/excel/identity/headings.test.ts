import { columnNow, columnWith } from "../../../src/excel/identity/headings";

test.each<[string, string[], number, string, number | null]>([
  ["where it was", ["Name", "Need"], 1, "Need", 1],
  ["moved by a column that was inserted", ["", "Name", "Need"], 1, "Need", 2],
  ["renamed: where it was", ["Name", "Bedarf"], 1, "Need", null],
  ["of two with that header, the one in its place", ["Need", "Need"], 1, "Need", 1],
  ["of two elsewhere, neither", ["Need", "Name", "Need"], 1, "Need", null],
])("a column that rows are known by is found %s", (_, headings, column, header, now) => {
  expect(columnWith(headings, column, header)).toBe(now);
  expect(columnNow(headings, column, header)).toBe(now ?? column);
});
