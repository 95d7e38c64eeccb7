import { FIRST_COLUMN, type PageBuilder } from "./page";
import type { CellValue } from "../types";

/** A figure with its label, made of two cells. */
export interface Card {
  label: string;
  value?: CellValue;
  formula?: string;
  numberFormat?: string;
  /** Of a tier's own label. */
  fill?: string;
  fontColor?: string;
}

const LABEL_HEIGHT = 20;
const FIGURE_HEIGHT = 30;

/** A row of cards, one a column; returns the row of the figures. */
export function addCards(page: PageBuilder, cards: readonly Card[]): number {
  page.addRow(
    cards.map(({ label, fill, fontColor }) => ({
      value: label,
      look: "cardLabel",
      ...(fill ? { fill } : {}),
      ...(fontColor ? { fontColor } : {}),
    })),
    LABEL_HEIGHT,
  );
  return page.addRow(
    cards.map(({ value, formula, numberFormat }) => ({
      look: "cardFigure",
      ...(formula === undefined ? { value: value ?? "" } : { formula }),
      ...(numberFormat ? { numberFormat } : {}),
    })),
    FIGURE_HEIGHT,
  );
}

/** Column of the card at a position. */
export function cardColumn(position: number): number {
  return FIRST_COLUMN + position;
}
