import type { PlannedColumn } from "../../engine";
import { lookOver, type Look } from "../core/looks";
import { setNumberFormat } from "../core/numberFormat";
import { ACCENT } from "../core/palette";
import { textRule } from "./colourRules";

/** Looks of the user's own cells that ours take over. */
export interface UserLook {
  header: Look;
  /** What a header cell looks like that nothing was given to yet. */
  blank: Look;
  /** Null where new cells have the same font anyway. */
  font: UserFont | null;
}
export interface UserFont {
  name: string;
  size: number;
}

/**
 * The header looks like the user's, with a thin accent on its top edge. To copy the formats would carry their colour
 * rules on over it, and cut those that reach over it already.
 *
 * @param blank what it looks like now
 */
export function dressHeader(header: Excel.Range, look: UserLook, blank = look.blank): void {
  const own = lookOver(look.header, blank);
  if (Object.keys(own).length > 0) header.setCellProperties([[own]]);
  const top = header.format.borders.getItem("EdgeTop");
  top.style = "Continuous";
  top.weight = "Medium";
  top.color = ACCENT;
}

/**
 * Number format, alignment, wrapping and drop-down list; doing it twice changes nothing.
 *
 * @param hasRule something says already what may be typed there: it stays
 */
export function dressCells(
  cells: Excel.Range,
  column: Pick<PlannedColumn<string>, "numberFormat" | "alignment" | "wrap" | "choices">,
  font: UserFont | null,
  hasRule = false,
): void {
  setNumberFormat(cells, column.numberFormat);
  cells.format.horizontalAlignment = column.alignment;
  if (column.wrap) cells.format.wrapText = true;
  if (font) cells.format.font.set(font);
  if (!column.choices || hasRule) return;
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: column.choices.join(",") } };
}

/** One conditional format a colour over the whole column: a hundred times faster than colouring cells. */
export function colourCells(cells: Excel.Range, { colours }: Pick<PlannedColumn<string>, "colours">): void {
  for (const { text, fill, fontColor } of colours) {
    const { cellValue } = cells.conditionalFormats.add("CellValue");
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = fontColor;
    cellValue.rule = textRule(text);
  }
}
