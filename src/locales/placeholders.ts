/**
 * Names of the values that a sentence asks for, each once.
 *
 * @example placeholdersOf("{{count, number}} of {{of}}") // => ["count", "of"]
 */
export function placeholdersOf(sentence: string): readonly string[] {
  return [...new Set(Array.from(sentence.matchAll(/\{\{\s*(\w+)/g), (match) => match[1] ?? ""))];
}
