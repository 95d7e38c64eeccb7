/**
 * Whether two texts are the same to a reader: NFKC, inner spaces as one, whatever their case.
 *
 * @example sameText("Won  Value ", "won value") // => true
 */
export function sameText(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

function comparable(text: string): string {
  return text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
