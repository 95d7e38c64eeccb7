import { cellsPrint } from "../identity/rowPrints";

/**
 * Makes a text small enough to travel in a workbook: compressed where the browser can, and of letters and digits
 * only, so that nothing in it can break the XML around it.
 *
 * @example await unpack(await pack("Why, why, why")) // => "Why, why, why"
 */
export async function pack(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (!canCompress()) return `plain-${cellsPrint([[text]])}:${toBase64(bytes)}`;
  return `deflate:${toBase64(await through(bytes, new CompressionStream("deflate")))}`;
}

/**
 * The text again, whole; null where it is not one of `pack`'s, or was damaged. Deflate has a checksum of its own
 * (https://www.rfc-editor.org/rfc/rfc1950), a plain text goes by its fingerprint.
 */
export async function unpack(packed: string): Promise<string | null> {
  const [, how, print, letters = ""] = /^(deflate|plain-(\d+)):([A-Za-z0-9+/=]*)$/.exec(packed) ?? [];
  if (how === undefined || (how === "deflate" && !canCompress())) return null;
  try {
    const bytes = fromBase64(letters);
    const plain = how === "deflate" ? await through(bytes, new DecompressionStream("deflate")) : bytes;
    const text = new TextDecoder("utf-8", { fatal: true }).decode(plain);
    return print === undefined || cellsPrint([[text]]) === Number(print) ? text : null;
  } catch {
    // What decoders throw at damaged input is of another class in every browser; all of it says the same.
    return null;
  }
}

function canCompress(): boolean {
  return typeof CompressionStream === "function" && typeof DecompressionStream === "function";
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const result = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(result).arrayBuffer());
}

/** So many bytes become characters in one call; a call with all of them would overflow the stack. */
const STRIDE = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let characters = "";
  for (let at = 0; at < bytes.length; at += STRIDE)
    characters += String.fromCharCode(...bytes.subarray(at, at + STRIDE));
  return btoa(characters);
}

function fromBase64(letters: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(letters), (character) => character.charCodeAt(0));
}
