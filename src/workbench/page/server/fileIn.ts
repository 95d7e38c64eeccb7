import path from "node:path";

/**
 * The file that an address names within a folder, or null when it would lead out of it.
 *
 * @param folder absolute path
 * @param address the part of the request's path below the folder, still percent-encoded
 * @example fileIn("/srv", "a/b.js") // => "/srv/a/b.js"
 * @example fileIn("/srv", "%2e%2e/secret") // => null
 */
export function fileIn(folder: string, address: string): string | null {
  const plain = decoded(address);
  if (plain === null || plain.includes("\0") || plain.includes("\\")) return null;
  const file = path.join(folder, plain);
  return file.startsWith(folder + path.sep) ? file : null;
}

function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
