import {
  CLASS_COLOURS,
  CUMULATIVE_COLOUR,
  OPEN_QUESTION_COLOURS,
  THRESHOLD_COLOUR,
  TIER_COLOURS,
} from "../../../src/engine/report/colours";
import { LOOKS } from "../../../src/engine/report/looks";

/** Relative luminance of sRGB, WCAG 2.2. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = (color.match(/[0-9A-F]{2}/gi) ?? []).map((hex) => {
    const c = parseInt(hex, 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test("the measure itself: black on white is 21", () =>
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 5));

test.each([
  ...Object.entries(TIER_COLOURS).map(([name, chip]) => [`tier ${name}`, chip] as const),
  ...Object.entries(CLASS_COLOURS).map(([name, chip]) => [`class ${name}`, chip] as const),
  ["open question", OPEN_QUESTION_COLOURS] as const,
])("%s can be read on its fill: at least 4.5:1", (_, { fill, fontColor }) =>
  expect(contrast(fill, fontColor)).toBeGreaterThanOrEqual(4.5),
);

test.each(Object.entries(LOOKS))(
  "look %s can be read on its fill or on white: at least 4.5:1",
  (_, { color, fill }) => expect(contrast(color, fill ?? "#FFFFFF")).toBeGreaterThanOrEqual(4.5),
);

test.each([
  ["cumulative line", CUMULATIVE_COLOUR],
  ["threshold line", THRESHOLD_COLOUR],
])("the %s stands out from white: at least 3:1", (_, color) =>
  expect(contrast(color, "#FFFFFF")).toBeGreaterThanOrEqual(3),
);

test("the ramps go from dark to light, so that they work in greyscale", () => {
  for (const ramp of [TIER_COLOURS, CLASS_COLOURS]) {
    const lights = Object.values(ramp).map(({ fill }: { fill: string }) => luminance(fill));
    expect(lights).toEqual([...lights].sort((a, b) => a - b));
    expect(new Set(lights).size).toBe(lights.length);
  }
});
