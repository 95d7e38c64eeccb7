import fc from "fast-check";
import type { CellValue } from "../../../src/engine";
import { displayText } from "../../../src/engine/table/displayText";
import { isMissing } from "../../../src/engine/table/isMissing";
import { readTextColumn } from "../../../src/engine/table/readTextColumn";

const texts = (cells: CellValue[], shown?: string[]) => {
  const { codes, values } = readTextColumn(cells, shown).column;
  return Array.from(codes, (code) => values[code]);
};

test("every different text has one code, blank has 0", () => {
  expect(readTextColumn(["Acme", "", "Beta", "Acme", " "]).column).toEqual({
    codes: Uint32Array.of(1, 0, 2, 1, 0),
    values: ["", "Acme", "Beta"],
  });
});
test("cells are kept as a person sees them", () => {
  expect(texts([" Acme ", 103, "00103", true, 1.5])).toEqual([" Acme ", "103", "00103", "TRUE", "1.5"]);
});
test("numbers are shown as the sheet shows them; a column that is too narrow shows nothing of use", () => {
  expect(texts([103, 104, 105, "7", 103], ["00103", "####", "", "x", "103"])).toEqual([
    "00103",
    "104",
    "105",
    "7",
    "103",
  ]);
});
test("a number and the same digits as text are one value", () => {
  expect(readTextColumn([103, "103"]).column.values).toEqual(["", "103"]);
});
test("“None” is a name, what exports write for blank is none", () => {
  expect(texts(["None", "--None--", "-", "(blank)", "NULL", "请选择"])).toEqual(["None", "", "", "", "", ""]);
});
test("[D7] an error of the sheet keeps its text and is a problem", () => {
  const { column, problems } = readTextColumn(["Acme", "#N/A", "#1 Motors", "#N/A"]);
  expect(Array.from(column.codes)).toEqual([1, 2, 3, 2]);
  expect(problems).toEqual([
    { index: 1, value: "#N/A", code: "error-value" },
    { index: 3, value: "#N/A", code: "error-value" },
  ]);
});
test("what is coded is what was there, no value twice", () => {
  const cell = fc.oneof(fc.string({ maxLength: 2 }), fc.integer({ min: 0, max: 12 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const { values } = readTextColumn(cells).column;
      expect(new Set(values).size).toBe(values.length);
      expect(texts(cells)).toEqual(cells.map((one) => (isMissing(one) ? "" : displayText(one))));
    }),
  );
});
