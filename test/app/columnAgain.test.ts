import { columnAgain } from "../../src/app/columnAgain";

const columns = ["Plan", "Need", "Note", "Note"].map((header, index) => ({ header, index }));

test.each([
  ["in its place", 1, "Need", 1],
  ["moved", 0, "Need", 1],
  ["of two the one in its place", 3, "Note", 3],
  ["gone", 1, "Budget", undefined],
])("a column that was seen before is found: %s", (_, index, header, found) => {
  expect(columnAgain(columns, { index, header })?.index).toBe(found);
});
