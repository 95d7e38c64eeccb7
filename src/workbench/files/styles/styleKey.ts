import type { CellStyle } from "../../workbook/types";
import { SIDES } from "./readStyles";

const DIAGONALS = ["diagonalDown", "diagonalUp"] as const;

/** Equal for styles that look equal, in whatever order their members stand. */
export function styleKey(style: CellStyle): string {
  // Most cells of a sheet are plain.
  if (Object.keys(style).length === 0) return PLAIN;
  return keyOf(style);
}

function keyOf(style: CellStyle): string {
  const borders = [...SIDES, ...DIAGONALS].map((side) => {
    const border = style.borders?.[side];
    return border && border.style !== "None"
      ? `${border.style} ${border.weight} ${border.color.toUpperCase()}`
      : "";
  });
  return [
    style.numberFormat === "General" ? "" : style.numberFormat,
    style.fill?.toUpperCase(),
    style.fontName,
    style.fontSize,
    style.fontColor?.toUpperCase(),
    style.bold || undefined,
    style.italic || undefined,
    style.underline || undefined,
    style.strikethrough || undefined,
    style.horizontalAlignment === "General" ? "" : style.horizontalAlignment,
    style.verticalAlignment === "Bottom" ? "" : style.verticalAlignment,
    style.wrapText || undefined,
    style.indentLevel || undefined,
    style.underlineKind,
    style.script === "Baseline" ? "" : style.script,
    style.fillPattern === "None" || style.fillPattern === "Solid" ? "" : style.fillPattern,
    style.patternColor?.toUpperCase(),
    style.fillTint || undefined,
    style.patternTint || undefined,
    style.fontTint || undefined,
    style.textOrientation || undefined,
    style.readingOrder === "Context" ? "" : style.readingOrder,
    style.shrinkToFit || undefined,
    style.autoIndent || undefined,
    style.locked === false ? "open" : "",
    style.formulaHidden || undefined,
    ...borders,
  ].join("\u0001");
}

const PLAIN = keyOf({});
