import { formulaText } from "./a1";

/** What a written column holds for the accounts of a class: one text, or figures from a limit up to below another. */
export type ClassKey = string | { atLeast: number; below: number };

/**
 * Counts the accounts of a class, live.
 *
 * @param column where the classes are written: "Prospects[Lifecycle]"
 * @example countOf("Prospects[Tier]", "3S") // => '=COUNTIF(Prospects[Tier],"3S")'
 * @example countOf("Prospects[RFM]", { atLeast: 500, below: 600 })
 * // => '=COUNTIFS(Prospects[RFM],">=500",Prospects[RFM],"<600")'
 */
export function countOf(column: string, key: ClassKey): string {
  return `=${typeof key === "string" ? "COUNTIF" : "COUNTIFS"}(${criteria(column, key)})`;
}

/**
 * Adds up a written column over the accounts of a class, live.
 *
 * @example sumOf("Prospects[Share]", "Prospects[Tier]", "3S") // => '=SUMIFS(Prospects[Share],Prospects[Tier],"3S")'
 */
export function sumOf(values: string, column: string, key: ClassKey): string {
  return `=SUMIFS(${values},${criteria(column, key)})`;
}

function criteria(column: string, key: ClassKey): string {
  if (typeof key === "string") return `${column},${formulaText(key)}`;
  return `${column},">=${key.atLeast}",${column},"<${key.below}"`;
}
