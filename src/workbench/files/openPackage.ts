import { FileError } from "./fileError";
import { OfficePackage } from "./package/officePackage";

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** A compound file: an old .xls, or the wrapping of an encrypted .xlsx. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** "EncryptedPackage" as the compound file's directory spells it. */
const ENCRYPTED = new Uint8Array([..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]));

function holds(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** The zip of an .xlsx; a FileError tells what else the bytes are. */
export function openPackage(bytes: Uint8Array, name: string): OfficePackage {
  if (startsWith(bytes, COMPOUND))
    throw new FileError(holds(bytes, ENCRYPTED) ? "encrypted" : "oldFormat", name);
  if (!startsWith(bytes, ZIP)) throw new FileError("notAWorkbook", name);
  const made = OfficePackage.open(bytes, name);
  if (!made.has("[Content_Types].xml") || !made.has("_rels/.rels")) throw new FileError("notAWorkbook", name);
  return made;
}
