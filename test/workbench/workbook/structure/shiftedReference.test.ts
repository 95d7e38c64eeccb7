import {
  movedReference,
  shiftedReference,
} from "../../../../src/workbench/workbook/structure/shiftedReference";
import { at } from "../openBook";

const inserted: [string, string, string, boolean, string][] = [
  ["S!$B$2:$B$9", "B1:B2", "below a gap", true, "S!$B$4:$B$11"],
  ["S!$B$2:$B$9", "B4:B4", "around a gap", true, "S!$B$2:$B$10"],
  ["S!$B$2:$B$9", "A1:A2", "beside the band", true, "S!$B$2:$B$9"],
  ["S!$B$2:$C$9", "B1:B2", "only partly in the band", true, "S!$B$2:$C$9"],
  ["S!$B$2", "A2:A2", "right of a gap", false, "S!$C$2"],
  ["'Q1 S'!$B$2", "B1:B1", "of another sheet", true, "'Q1 S'!$B$2"],
  ["Total", "B1:B1", "that is a name", true, "Total"],
];
test.each(inserted)(
  "%s with cells inserted at %s: a reference %s",
  (reference, band, _what, vertical, expected) => {
    expect(shiftedReference(reference, "S", at(band), vertical, 1)).toBe(expected);
  },
);

test.each([
  ["S!$B$2:$B$9", "B1:B1", "S!$B$1:$B$8"],
  ["S!$B$2:$B$9", "B3:B4", "S!$B$2:$B$7"],
  ["S!$B$2:$B$3", "B1:B4", "#REF!"],
])("%s with %s deleted is %s", (reference, band, expected) => {
  expect(shiftedReference(reference, "S", at(band), true, -1)).toBe(expected);
});

test.each([
  ["S!$B$2:$B$3", "'My T'!$E$6:$E$7"],
  ["S!$B$2:$B$9", "S!$B$2:$B$9"],
  ["T!$B$2", "T!$B$2"],
])("%s after B2:C4 of S moved to E6 of another sheet is %s", (reference, expected) => {
  const from = { name: "S", area: at("B2:C4") };
  expect(movedReference(reference, from, { name: "My T", row: 5, column: 4 })).toBe(expected);
});
