/** A column of numbers has few texts among them; further ones are not worth the time. */
const MOST_LOOKED_AT = 1000;

/**
 * What a text of a column is at first sight: "85" is 85, what is no number NaN. Whoever reads the column finds out what
 * its texts really are, and mostly it is that.
 *
 * @param code of the text within its column
 * @example ["85", "1,234", "hot", ""].map((text) => plainNumber(text, 3)) // => [85, NaN, NaN, NaN]
 */
export function plainNumber(text: string, code: number): number {
  return text === "" || code > MOST_LOOKED_AT ? NaN : Number(text);
}
