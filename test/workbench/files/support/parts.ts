import { strFromU8, unzipSync } from "fflate";

/** The parts of a package (folders are none) as texts (binary ones as Latin-1), read by another zip call than the product's. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes, { filter: (entry) => !entry.name.endsWith("/") })).map(([name, part]) => [
      name,
      strFromU8(part, !/\.(xml|rels|vml)$/.test(name)),
    ]),
  );

/** Names of the parts that are not, byte for byte, what they were: added, removed and changed ones. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => one[name] !== other[name])
    .sort();
}
