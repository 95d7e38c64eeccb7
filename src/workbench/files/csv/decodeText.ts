/** A decoder's complaint; not told by `instanceof`, because it may come from another realm. */
const isTypeError = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "name" in error && error.name === "TypeError";

const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (isTypeError(error)) return null;
    throw error;
  }
};

/**
 * Whether bytes that are valid GB18030 are likely to be it. Nearly every Western text is valid too ("ül" is one
 * Chinese character there), but its high bytes stand between ASCII letters, while Chinese ones come in pairs.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let mixed = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x81) continue;
    if ((bytes[at + 1] ?? 0) >= 0x80) pairs += 1;
    else mixed += 1;
    at += 1;
  }
  return pairs > mixed;
}

/** Windows-1252 from 0x80 to 0x9F; Node's own decoder gives control characters there. */
const WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const decodeWestern = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (character) => WESTERN[character.charCodeAt(0) - 0x80] ?? character);

/**
 * The text of a file without a declared encoding: by its byte order mark, else UTF-8 if it is valid, else
 * GB18030, else Windows-1252.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const utf8 = decode(bytes, "utf-8");
  if (utf8 !== null) return utf8;
  const chinese = looksChinese(bytes) ? decode(bytes, "gb18030") : null;
  return chinese ?? decodeWestern(bytes);
}
