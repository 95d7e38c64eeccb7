import { codedNumbers } from "../../../src/engine/table/codedNumbers";

describe("numbers as texts, dictionary-coded", () => {
  it.each([
    ["nothing", [], [], [""]],
    ["blanks alone", [NaN, NaN], [0, 0], [""]],
    ["ids with blanks among them", [17850, NaN, 17850, 13047], [1, 0, 1, 2], ["", "17850", "13047"]],
    ["a blank between two lines of an order", [5, NaN, 5], [1, 0, 1], ["", "5"]],
    ["fractions and numbers far apart", [0.1, 1e21, -0, 0, 0.1], [1, 2, 3, 3, 1], ["", "0.1", "1e+21", "0"]],
  ])("%s", (_, numbers, codes, values) => {
    const found = codedNumbers(Float64Array.from(numbers));
    expect([...found.codes]).toEqual(codes);
    expect(found.values).toEqual(values);
  });

  it("codes every number of a long column as the text that a person sees", () => {
    const numbers = Float64Array.from({ length: 20_000 }, (_, i) =>
      i % 17 === 0 ? NaN : 12_000 + ((i * 7919) % 4001),
    );
    const { codes, values } = codedNumbers(numbers);
    expect(new Set(values).size).toBe(values.length);
    expect(Array.from(codes, (code) => values[code])).toEqual(
      Array.from(numbers, (number) => (Number.isNaN(number) ? "" : String(number))),
    );
  });
});
