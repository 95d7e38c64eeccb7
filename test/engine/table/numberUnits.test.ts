import { unitExponent } from "../../../src/engine/table/numberUnits";

test.each([
  ["K", 3],
  ["thousand", 3],
  ["m", 6],
  ["MM", 6],
  ["Mio.", 6],
  ["bn", 9],
  ["Billion", 9],
  ["lakh", 5],
  ["千", 3],
  ["万", 4],
  ["百万", 6],
  ["千万", 7],
  ["亿", 8],
  ["万亿", 12],
])("%s is 10^%d", (unit, exponent) => expect(unitExponent(unit)).toBe(exponent));
