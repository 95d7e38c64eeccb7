const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
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
  return chinese ?? new TextDecoder("windows-1252").decode(bytes);
}
