import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A file with one part changed (or added) by hand. */
export function patched(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  parts[part] = strToU8(change(strFromU8(parts[part] ?? new Uint8Array())));
  return zipSync(parts);
}
