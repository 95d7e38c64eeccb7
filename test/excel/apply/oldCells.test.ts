import { columnNow } from "../../../src/excel/apply/oldCells";

test.each<[string, string[], number, string, number]>([
  ["where it was", ["Name", "Need"], 1, "Need", 1],
  ["moved by a column that was inserted", ["", "Name", "Need"], 1, "Need", 2],
  ["renamed: where it was", ["Name", "Bedarf"], 1, "Need", 1],
  ["of two with that header, the one in its place", ["Need", "Need"], 1, "Need", 1],
  ["of two elsewhere, neither", ["Need", "Name", "Need"], 1, "Need", 1],
])("a column that rows are known by is found %s", (_, headers, column, header, now) => {
  expect(columnNow(headers, column, header)).toBe(now);
});
