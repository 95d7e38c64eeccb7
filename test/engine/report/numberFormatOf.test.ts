import { numberFormatOf } from "../../../src/engine/report/numberFormatOf";

test.each<[string, string[], number[], string]>([
  ["the format of most cells", ["€#,##0", "0.00", "€#,##0", "General"], [1], "€#,##0"],
  ["General and text say nothing", ["General", "@", ""], [1, 2], "#,##0"],
  ["a stray per cent cell among amounts says nothing", ["0%", "General", "@"], [0.12, 4000, 5], "#,##0.00"],
  ["a column of per cent is one", ["0%", "General", "0%"], [0.12, 0.5], "0%"],
  ["small values with cents show them", [], [37.62, NaN, -1], "#,##0.00"],
  ["large values do not", [], [12_345.67], "#,##0"],
  ["whole values do not", [], [3, 4, NaN], "#,##0"],
  ["no values", [], [], "#,##0"],
])("%s", (_, formats, values, format) =>
  expect(numberFormatOf(formats, Float64Array.from(values))).toBe(format),
);
