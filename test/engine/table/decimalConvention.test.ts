import { canonicalNumber, decimalConvention } from "../../../src/engine/table/decimalConvention";
import { readNumberBody, type NumberBody } from "../../../src/engine/table/numberBody";
import { english, german } from "./cultures";

function body(text: string): NumberBody {
  const read = readNumberBody(text);
  if (!read) throw new Error(text);
  return read;
}

test.each([
  ["the workbook's without evidence", ["1,234", "12"], english, "."],
  ["the workbook's without evidence", ["1,234", "12"], german, ","],
  ["the column's where it shows", ["1,5"], english, ","],
  ["the majority's", ["1,5", "2.5", "3.5"], german, "."],
  ["the workbook's at a draw", ["1,5", "2.5"], german, ","],
] as const)("%s", (_, texts, culture, sign) => {
  expect(decimalConvention(texts.map(body), culture)).toBe(sign);
});

test.each([
  ["1,234", ".", "1234"],
  ["1,234", ",", "1.234"],
  ["1.234,5", ".", "1234.5"],
  ["12,5", ".", null],
  ["12,5", ",", "12.5"],
] as const)("%s under %s is %s", (text, decimal, canonical) => {
  expect(canonicalNumber(body(text), decimal)).toBe(canonical);
});
