import type { FillPattern } from "../../workbook/types";

/** What Office.js calls the file's patterns (ECMA-376 part 1, 18.18.55). */
const PATTERNS = {
  mediumGray: "Gray50",
  darkGray: "Gray75",
  lightGray: "Gray25",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  darkTrellis: "SemiGray75",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
  gray125: "Gray16",
  gray0625: "Gray8",
} as const satisfies Record<string, FillPattern>;

/** @example patternNamed("darkGrid") // => "Checker" */
export const patternNamed = (fileName: string | undefined): FillPattern | undefined =>
  Object.entries(PATTERNS).find(([name]) => name === fileName)?.[1];

/** Undefined for a plain fill and for none. */
export const filePattern = (pattern: FillPattern): string | undefined =>
  Object.entries(PATTERNS).find(([, name]) => name === pattern)?.[0];
