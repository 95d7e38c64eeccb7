import fc from "fast-check";
import { computedLimits } from "../../../src/engine/stats/computedLimits";
import { monotoneSpline, valuesAt } from "../../../src/engine/stats/monotoneSpline";

test("ten in a row", () => {
  expect(computedLimits(Float64Array.of(10, 9, 8, 7, 6, 5, 4, 3, 2, 1))).toEqual({ a: 0.42, b: 0.63 });
});

test("accounts that bring nothing may be left out of the list", () => {
  const few = computedLimits(Float64Array.of(10, 5, 3), 6);
  expect(few).toEqual(computedLimits(Float64Array.of(10, 5, 3, 0, 0, 0)));
});

test("A never ends after B, and both lie on the curve", () => {
  const values = fc
    .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 150 })
    .filter((list) => list.some((value) => value > 0))
    .map((list) => Float64Array.from(list).sort().reverse());
  fc.assert(
    fc.property(values, (descending) => {
      const { a, b } = computedLimits(descending);
      expect(a).toBeGreaterThanOrEqual(0);
      expect(b).toBeGreaterThanOrEqual(a);
      expect(b).toBeLessThanOrEqual(1);
    }),
  );
});

describe("the spline", () => {
  const steps = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 30 });
  const curveOf = (rises: readonly number[]) => {
    let sum = 0;
    const y = Float64Array.from([0, ...rises.map((rise) => (sum += rise))]);
    const x = Float64Array.from(y, (_, i) => i);
    return { x, y, curve: monotoneSpline(x, y) };
  };

  test("runs through its points", () => {
    fc.assert(
      fc.property(steps, (rises) => {
        const { x, y, curve } = curveOf(rises);
        valuesAt(curve, x).forEach((value, i) => expect(value).toBeCloseTo(y[i] ?? NaN, 9));
      }),
    );
  });

  test("never turns back between them", () => {
    fc.assert(
      fc.property(steps, (rises) => {
        const { x, curve } = curveOf(rises);
        const last = x.length - 1;
        const places = Float64Array.from({ length: last * 10 + 1 }, (_, i) => i / 10);
        const values = valuesAt(curve, places);
        for (let i = 1; i < values.length; i++)
          expect((values[i] ?? 0) - (values[i - 1] ?? 0)).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  test("is a cubic where the points lie on a rising one", () => {
    const x = Float64Array.of(0, 1, 2, 3, 4, 5);
    const curve = monotoneSpline(
      x,
      x.map((value) => value ** 3 + value),
    );
    valuesAt(curve, Float64Array.of(0.5, 2.5, 4.5)).forEach((value, i) => {
      const place = [0.5, 2.5, 4.5][i] ?? 0;
      expect(value).toBeCloseTo(place ** 3 + place, 9);
    });
  });
});
