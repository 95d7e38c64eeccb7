import { readLimit } from "../../../src/taskpane/models/limitText";

test.each([
  ["80", 0.8],
  ["82,5", 0.825],
  ["82.5 %", 0.825],
  [" 70% ", 0.7],
  ["", null],
  ["%", null],
  ["most", null],
])("a share typed as “%s” is %p", (text, expected) => {
  expect(readLimit(text, "share")).toBe(expected);
});

test.each([
  ["50000", 50_000],
  ["50,000", 50_000],
  ["1.250.000", 1_250_000],
  ["10 000", 10_000],
  ["10\u202f000", 10_000],
  ["10’000", 10_000],
  ["0,5", 0.5],
  ["12.75", 12.75],
  ["12,50,000", null],
  ["Infinity", null],
  ["", null],
])("a value typed as “%s” is %p", (text, expected) => {
  expect(readLimit(text, "value")).toBe(expected);
});
