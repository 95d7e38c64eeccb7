import fc from "fast-check";
import { barSpacing } from "../../../../src/workbench/page/charts/barSpacing";

test.each([
  [1, 150, 0, "60.0%", "0%"],
  [1, 0, 0, "0.0%", "0%"],
  [2, 100, 0, "33.3%", "0%"],
  [3, 20, 100, "16.7%", "-100%"],
  [2, 50, -50, "16.7%", "50%"],
])(
  "%i bars, gap width %i, overlap %i → %s between categories, %s between bars",
  (bars, gap, overlap, category, bar) => {
    expect(barSpacing(bars, gap, overlap)).toEqual({ barCategoryGap: category, barGap: bar });
  },
);

test("bars and gap always fill exactly one category", () => {
  const some = (min: number, max: number) => fc.integer({ min, max });
  fc.assert(
    fc.property(some(1, 8), some(20, 500), some(-100, 100), (bars, gapWidth, overlap) => {
      const gap = parseFloat(barSpacing(bars, gapWidth, overlap).barCategoryGap) / 100;
      const bar = gap / (gapWidth / 100);
      const sideBySide = bar * (1 + (bars - 1) * (1 - overlap / 100));
      expect(Math.abs(sideBySide + gap - 1)).toBeLessThan(0.05);
    }),
  );
});
