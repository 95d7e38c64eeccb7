import { SaxesParser } from "saxes";

export interface RootTag {
  /** Without its prefix. */
  name: string;
  /** "" when it has none. */
  namespace: string;
  /** By local name. */
  attributes: ReadonlyMap<string, string>;
}

/** So many characters are looked at in one go: a root element seldom needs more, and a part may have millions. */
const STRIDE = 1024;

/**
 * What a document begins with; what follows is not looked at. Null when that is no XML.
 *
 * @example rootTag('<a:rows xmlns:a="urn:x" a:n="2"><a:row/></a:rows>')?.namespace // => "urn:x"
 */
export function rootTag(xml: string): RootTag | null {
  const seen: { root?: RootTag; isBroken?: true } = {};
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", () => {
    seen.isBroken = true;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    if (seen.isBroken) return;
    const byName = Object.values(attributes).map((one) => [one.local, one.value] as const);
    seen.root ??= { name: local, namespace: uri, attributes: new Map(byName) };
  });
  for (let at = 0; at < xml.length && !seen.root && !seen.isBroken; at += STRIDE)
    parser.write(xml.slice(at, at + STRIDE));
  return seen.root ?? null;
}
