/** Texts, escaped characters, colours and conditions; elapsed time such as [h] stays. */
const LITERALS = /"[^"]*"|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;
const DATE_PARTS = /[ymdhs]/i;

/**
 * Whether an Excel number format shows a date or a time of day: such a number is no measure [D3].
 *
 * @example isDateFormat("yyyy-mm-dd") // => true
 * @example isDateFormat('#,##0 "days"') // => false
 */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === "" || format === "General") return false;
  const [section = ""] = format.split(";");
  return DATE_PARTS.test(section.replace(LITERALS, "").replace(/General/gi, ""));
}
