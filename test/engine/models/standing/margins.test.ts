import { marginsOf } from "../../../../src/engine/models/standing/margins";

const margins = (profit: number[], revenue: number[]) => {
  const found = marginsOf(Float64Array.from(profit), Float64Array.from(revenue));
  return { margins: [...found.margins], average: found.average };
};

test("[C4] a margin is profit ÷ revenue, the average that of all the money together", () =>
  expect(margins([10, 5], [100, 10])).toEqual({ margins: [0.1, 0.5], average: 15 / 110 }));

test("[C4] without revenue there is no margin, and it does not move the average", () =>
  expect(margins([10, -3, 4], [100, 0, -5])).toEqual({ margins: [0.1, -Infinity, -Infinity], average: 0.1 }));

test("[C4] what is not known of one is not known of the margin", () =>
  expect(margins([NaN, 5, 10], [100, NaN, 100])).toEqual({ margins: [NaN, NaN, 0.1], average: 0.1 }));

test("[C4] of nothing there is no average", () => expect(margins([NaN], [NaN]).average).toBeNaN());
