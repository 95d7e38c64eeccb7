const ERROR = /^#(?:N\/A|[A-Z_]+[!?]|DIV\/0!|GETTING_DATA)$/i;

/**
 * Whether a cell holds an error of the sheet, as Office.js delivers it: a text such as "#N/A".
 *
 * @example isErrorValue("#DIV/0!") // => true
 * @example isErrorValue("#1 in Europe") // => false
 */
export function isErrorValue(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("#") && ERROR.test(value.trim());
}
