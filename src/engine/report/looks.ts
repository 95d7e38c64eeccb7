import type { CellLook } from "./plan";

/** How a look is drawn: points, colours, and where the text stands. */
export interface LookStyle {
  size: number;
  bold: boolean;
  color: string;
  fill?: string;
  horizontal: "Left" | "Center" | "Right";
  vertical: "Top" | "Center" | "Bottom";
  wrap: boolean;
  /** A line below the cell. */
  bottomBorder?: string;
}

const INK = "#1B1B1B";
const QUIET = "#555555";
const CARD = "#F3F6F8";
const RULE = "#C8D0D6";

const text = {
  size: 11,
  bold: false,
  color: INK,
  horizontal: "Left",
  vertical: "Center",
  wrap: false,
} as const;

const header = {
  ...text,
  size: 10,
  bold: true,
  color: QUIET,
  horizontal: "Right",
  wrap: true,
  bottomBorder: "#0B5A8A",
} as const;

/**
 * The report's type and colours in one place. Every text has a contrast of at least 4.5:1 on its fill, or on white.
 * A cell's own `fill` and `fontColor` go before those of its look.
 */
export const LOOKS: Readonly<Record<CellLook, LookStyle>> = {
  title: { ...text, size: 20, bold: true },
  subtitle: { ...text, size: 10, color: QUIET },
  runStamp: { ...text, size: 10, color: QUIET, horizontal: "Right" },
  headline: { ...text, size: 16, bold: true, color: "#0B5A8A", wrap: true },
  cardLabel: { ...text, size: 9, color: QUIET, fill: CARD, horizontal: "Center", vertical: "Bottom" },
  cardFigure: { ...text, size: 16, bold: true, fill: CARD, horizontal: "Center" },
  sectionTitle: { ...text, size: 13, bold: true, vertical: "Bottom" },
  tableHeader: header,
  tableHeaderText: { ...header, horizontal: "Left" },
  tableText: { ...text, bottomBorder: RULE },
  tableFigure: { ...text, horizontal: "Right", bottomBorder: RULE },
  tableChip: { ...text, bold: true, horizontal: "Center", bottomBorder: RULE },
  tableNote: { ...text, size: 10, wrap: true, bottomBorder: RULE },
  note: { ...text, size: 10, color: QUIET, vertical: "Top", wrap: true },
  helper: { ...text, size: 9, color: QUIET },
};
