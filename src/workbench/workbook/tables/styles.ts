/** What Excel gives a new table. */
export const DEFAULT_STYLE = "TableStyleMedium2";

/** Univer's six looks, in Excel's order of theme colours: none, blue, orange, grey, yellow, blue, green. */
const LOOKS = [
  "table-default-0",
  "table-default-0",
  "table-default-5",
  "table-default-1",
  "table-default-4",
  "table-default-3",
  "table-default-2",
];

/**
 * The look of Univer's that comes nearest to one of Excel's table styles.
 *
 * @example univerStyle("TableStyleMedium7") // => "table-default-2"
 */
export function univerStyle(style: string): string {
  const number = Number(/(\d+)$/.exec(style)?.[1] ?? 2);
  return LOOKS[(number - 1) % 7] ?? "table-default-0";
}

/** The way back, for a look that a person picked in the grid. */
export function excelStyle(look: string): string {
  const index = LOOKS.lastIndexOf(look);
  return index < 0 ? DEFAULT_STYLE : `TableStyleMedium${index + 1}`;
}
