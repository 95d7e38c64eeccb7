const LITERALS = /"[^"]*"|\\.|\[[^\]]*\]/g;

/**
 * Whether an Excel number format shows per cent; signs that only stand there as text do not count.
 *
 * @example isPercentFormat("0.0%") // => true
 * @example isPercentFormat('0" % done"') // => false
 */
export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && format.includes("%") && format.replace(LITERALS, "").includes("%");
}
