import { readColor, readPalette, tinted } from "../../../../src/workbench/files/styles/colors";
import { element } from "../../../../src/workbench/files/xml/element";

// What Excel's colour picker shows for the Office theme ("Blue, Accent 1, Lighter 80 %" and so on).
test.each([
  ["4472C4", 0.8, "DAE3F3"],
  ["4472C4", -0.25, "2F5597"],
  ["ED7D31", 0.6, "F8CBAD"],
  ["70AD47", 0.4, "A9D18E"],
  ["FFFFFF", -0.15, "D9D9D9"],
  ["000000", 0.5, "808080"],
  ["FF0000", 0, "FF0000"],
])("tinted(%s, %p)", (rgb, tint, expected) => expect(tinted(rgb, tint)).toBe(expected));

test("theme 0 is the light background, theme 1 the dark text", () => {
  const palette = readPalette(undefined, undefined);
  expect(readColor(element("color", { theme: 0 }), palette)).toBe("#FFFFFF");
  expect(readColor(element("color", { theme: 1 }), palette)).toBe("#000000");
  expect(readColor(element("color", { theme: 4, tint: 0.8 }), palette)).toBe("#DAE3F3");
});

test("indexed, direct and automatic colours", () => {
  const palette = readPalette(undefined, undefined);
  expect(readColor(element("color", { indexed: 10 }), palette)).toBe("#FF0000");
  expect(readColor(element("color", { rgb: "FF1F4E79" }), palette)).toBe("#1F4E79");
  expect(readColor(element("color", { auto: 1 }), palette)).toBeUndefined();
});
