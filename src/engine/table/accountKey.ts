/** Signs of the keyboard with single spaces between them: nothing to do but the case. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/**
 * What makes two spellings one account [G1]: NFKC, trimmed, inner spaces collapsed, case ignored; "" = no account.
 *
 * @example accountKey("  ACME\u00a0 Ltd ") // => "acme ltd"
 */
export function accountKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize("NFKC").trim().replace(/\s+/gu, " ").toLowerCase();
}
