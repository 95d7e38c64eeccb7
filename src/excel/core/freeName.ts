/** Excel's limit for sheet names. */
const SHEET_NAME_LENGTH = 31;

/**
 * A sheet name that is not taken; Excel compares without regard to case.
 *
 * @example freeSheetName("80/20 report", ["80/20 Report"]) // => "80-20 report (2)"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = lowerCase(taken);
  const base = wanted.replaceAll(/[\\/?*[\]:]/g, "-").replaceAll(/^'+|'+$/g, "");
  const numbered = (number: number) => {
    const end = number === 1 ? "" : ` (${number})`;
    return base.slice(0, SHEET_NAME_LENGTH - end.length) + end;
  };
  let number = 1;
  while (used.has(numbered(number).toLowerCase())) number++;
  return numbered(number);
}

/**
 * A name of a table that neither a table nor a defined name has; Excel compares without regard to case.
 *
 * @example freeName("Accounts", ["accounts", "Prospects"]) // => "Accounts_2"
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = lowerCase(taken);
  const numbered = (number: number) => (number === 1 ? wanted : `${wanted}_${number}`);
  let number = 1;
  while (used.has(numbered(number).toLowerCase())) number++;
  return numbered(number);
}

function lowerCase(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}
