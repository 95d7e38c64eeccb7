import { inReadingOrder, joined } from "../../../src/workbench/workbook/area";
import { at } from "./openBook";

const areas = (names: string) => names.split(" ").map(at);

test.each([
  ["one below the other", "B2:B3 B4:B5 B6", "B2:B6"],
  ["one beside the other", "B2:B3 C2:C3", "B2:C3"],
  ["in two steps", "B2 B3 C2:C3", "B2:C3"],
  ["with a gap", "B2 B4 B3", "B2:B4"],
  ["of other sizes", "B2:B3 C2", "B2:B3 C2"],
  ["above the first, whose first cell stays", "B3 B2", "B3 B2"],
])("areas %s are joined", (_title, given, expected) => {
  expect(joined(areas(given))).toEqual(areas(expected));
});

test("in reading order what lies above is joined, too", () => {
  expect(joined(inReadingOrder(areas("B3:C3 B2 C2")))).toEqual(areas("B2:C3"));
});
