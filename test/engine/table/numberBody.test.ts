import { readNumberBody } from "../../../src/engine/table/numberBody";

test.each([
  ["12", { kind: "whole", canonical: "12" }],
  ["1 234", { kind: "whole", canonical: "1234" }],
  ["1,234", { kind: "open", sign: ",", asDecimal: "1.234", asThousands: "1234" }],
  ["12.345", { kind: "open", sign: ".", asDecimal: "12.345", asThousands: "12345" }],
  ["1,5", { kind: "decided", canonical: "1.5", decimal: ",", strong: false }],
  ["0,123", { kind: "decided", canonical: "0.123", decimal: ",", strong: false }],
  [".5", { kind: "decided", canonical: "0.5", decimal: ".", strong: false }],
  ["1,234,567", { kind: "decided", canonical: "1234567", decimal: ".", strong: true }],
  ["12,34,567", { kind: "decided", canonical: "1234567", decimal: ".", strong: true }],
  ["1.234,5", { kind: "decided", canonical: "1234.5", decimal: ",", strong: true }],
  ["1'234.5", { kind: "decided", canonical: "1234.5", decimal: ".", strong: true }],
  ["1 234,567", { kind: "decided", canonical: "1234.567", decimal: ",", strong: true }],
])("%s", (body, read) => expect(readNumberBody(body)).toEqual(read));

test.each(["1,23,4", "1.2.3", "12 5", "1.234,5,6", "1,2345.6", "1 23,5", "1 234.567,8", "1,", "a"])(
  "%s is no number",
  (body) => {
    expect(readNumberBody(body)).toBeNull();
  },
);
