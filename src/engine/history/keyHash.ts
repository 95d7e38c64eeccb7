const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Characters of a hash: 42 bits, so that two of 100,000 accounts meet once in a thousand workbooks. */
export const HASH_LENGTH = 7;

/**
 * A short name for an account key, the same on every machine (cyrb53, public domain, by bryc).
 *
 * @example keyHash("acme ltd") // => "XPv3DWH"
 */
export function keyHash(key: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return digits(high >>> 0, 5) + digits(low >>> 0, 2);
}

/**
 * A whole number below 64 ** length in a fixed number of characters; what is above is left out.
 *
 * @example digits(65, 2) // => "BB"
 */
export function digits(number: number, length: number): string {
  let text = "";
  for (let at = 0; at < length; at++) {
    text = (ALPHABET[number & 63] ?? "") + text;
    number >>>= 6;
  }
  return text;
}

/**
 * What `digits` wrote; NaN for other characters.
 *
 * @example numberOf("BB") // => 65
 */
export function numberOf(text: string): number {
  let number = 0;
  for (const character of text) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) return NaN;
    number = number * 64 + digit;
  }
  return number;
}
