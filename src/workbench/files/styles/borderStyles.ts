import type { Border } from "../../workbook/types";

type Look = Pick<Border, "style" | "weight">;

/** The file's border styles and what Office.js calls them; several file styles may look alike there. */
const LOOKS: Record<string, Look> = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  dashDot: { style: "DashDot", weight: "Thin" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

/**
 * Excel's style and weight of a file's word; undefined for no border.
 *
 * @example borderLook("medium") // => { style: "Continuous", weight: "Medium" }
 */
export const borderLook = (fileStyle: string | undefined): Look | undefined =>
  fileStyle === undefined ? undefined : LOOKS[fileStyle];

/** @example fileBorderStyle({ style: "Continuous", weight: "Medium" }) // => "medium" */
export function fileBorderStyle(look: Look): string | undefined {
  if (look.style === "None") return undefined;
  if (look.style === "Double") return "double";
  const exact = Object.entries(LOOKS).find(
    ([, one]) => one.style === look.style && one.weight === look.weight,
  );
  const strong = look.weight === "Medium" || look.weight === "Thick";
  return exact?.[0] ?? (strong ? STRONG[look.style] : PLAIN[look.style]);
}

/** Where a style has no line of exactly that weight. */
const PLAIN: Record<Exclude<Border["style"], "None">, string> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};
const STRONG: typeof PLAIN = {
  ...PLAIN,
  Dash: "mediumDashed",
  DashDot: "mediumDashDot",
  DashDotDot: "mediumDashDotDot",
};
