import { cultureOf } from "../../../src/excel/source/culture";

test.each([
  ["en-US", ".", ","],
  ["de-DE", ",", "."],
  ["zh-CN", ".", ","],
  ["pt-BR", ",", "."],
  ["", ".", ","],
])("%j writes decimals with %j and thousands with %j", (language, decimalSeparator, thousandsSeparator) => {
  expect(cultureOf(language)).toMatchObject({ decimalSeparator, thousandsSeparator });
});
