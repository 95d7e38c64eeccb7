import type { CustomValue, DocumentProperties } from "../../workbook/types";
import { declareContentType, forgetContentType } from "../package/contentTypes";
import type { OfficePackage } from "../package/officePackage";
import { addRelationshipOfType, relationshipsOf, removeRelationships } from "../package/relationships";
import {
  APP,
  CORE,
  PROPERTY_PARTS,
  propertyPart,
  readCustomValue,
  readProperties,
} from "../read/readProperties";
import {
  attribute,
  childNamed,
  childrenNamed,
  element,
  numberAttribute,
  prefixOf,
  type XmlElement,
} from "../xml/element";

const DC = "http://purl.org/dc/elements/1.1/";
const TERMS = "http://purl.org/dc/terms/";
const XSI = "http://www.w3.org/2001/XMLSchema-instance";
const CORE_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const VALUES = `${OFFICE}/docPropsVTypes`;
const RELATIONSHIPS = {
  core: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  app: `${OFFICE}/relationships/extended-properties`,
  custom: `${OFFICE}/relationships/custom-properties`,
};
const TYPES = {
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  custom: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
};
/** The one format id of custom properties (ECMA-376 part 1, 22.3.2.2); their numbers begin at 2. */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

type Kind = keyof typeof PROPERTY_PARTS;
const BLANK: Record<Kind, () => XmlElement> = {
  core: () =>
    element("cp:coreProperties", {
      "xmlns:cp": CORE_NAMESPACE,
      "xmlns:dc": DC,
      "xmlns:dcterms": TERMS,
      "xmlns:xsi": XSI,
    }),
  app: () => element("Properties", { xmlns: `${OFFICE}/extended-properties` }),
  custom: () => element("Properties", { xmlns: `${OFFICE}/custom-properties`, "xmlns:vt": VALUES }),
};

/** The part of that kind, changed; made where there is none. */
function changePart(to: OfficePackage, kind: Kind, change: (root: XmlElement) => void): void {
  const known = propertyPart(to, PROPERTY_PARTS[kind]);
  const path = known ?? `docProps/${kind}.xml`;
  const root = known === undefined ? BLANK[kind]() : to.xml(path);
  change(root);
  to.set(path, root);
  if (known !== undefined) return;
  declareContentType(to, path, TYPES[kind]);
  addRelationshipOfType(to, "", RELATIONSHIPS[kind], path);
}

function removePart(from: OfficePackage, kind: Kind): void {
  const path = propertyPart(from, PROPERTY_PARTS[kind]);
  if (path === undefined) return;
  const link = relationshipsOf(from, "").find((one) => one.target === path);
  removeRelationships(from, "", (id) => id === link?.id);
  from.remove(path);
  forgetContentType(from, path);
}

function setText(root: XmlElement, local: string, prefixed: string, text: string): void {
  const present = childNamed(root, local);
  if (present) present.children = [text];
  else if (text !== "") root.children.push(element(prefixed, {}, [text]));
}

const DUBLIN = new Set<string>([CORE.author, CORE.comments, CORE.subject, CORE.title]);

/** Brings what the file says of itself to what the book has; parts that say the same already stay as they are. */
export function patchProperties(to: OfficePackage, wanted: DocumentProperties): void {
  const before = readProperties(to);
  const changed = (keys: readonly (keyof DocumentProperties)[]): boolean =>
    keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(wanted[key]));
  const coreKeys = Object.keys(CORE) as (keyof typeof CORE)[];
  if (changed([...coreKeys, "revisionNumber"]))
    changePart(to, "core", (root) => {
      const prefix = prefixOf(root.name);
      for (const key of coreKeys) {
        const local = CORE[key];
        setText(root, local, DUBLIN.has(local) ? `dc:${local}` : prefix + local, wanted[key]);
      }
      const { revisionNumber } = wanted;
      setText(root, "revision", `${prefix}revision`, revisionNumber === 0 ? "" : String(revisionNumber));
    });
  const appKeys = Object.keys(APP) as (keyof typeof APP)[];
  if (changed(appKeys))
    changePart(to, "app", (root) => {
      for (const key of appKeys) setText(root, APP[key], prefixOf(root.name) + APP[key], wanted[key]);
    });
  if (changed(["custom"])) patchCustom(to, wanted.custom);
}

function patchCustom(to: OfficePackage, custom: DocumentProperties["custom"]): void {
  let isBlank = false;
  changePart(to, "custom", (root) => {
    const known = childrenNamed(root, "property");
    const foreign = known.filter((one) => readCustomValue(one) === null);
    let next = known.reduce((most, one) => Math.max(most, numberAttribute(one, "pid") ?? 1), 1) + 1;
    const own = Object.entries(custom).map(([name, value]) => {
      const before = known.find((one) => attribute(one, "name") === name);
      if (before && JSON.stringify(readCustomValue(before)) === JSON.stringify(value)) return before;
      const pid = numberAttribute(before, "pid") ?? next++;
      return element(`${prefixOf(root.name)}property`, { fmtid: FORMAT_ID, pid, name }, [valueTag(value)]);
    });
    root.children = [...foreign, ...own];
    isBlank = root.children.length === 0;
  });
  if (isBlank) removePart(to, "custom");
}

function valueTag({ type, value }: CustomValue): XmlElement {
  const kinds = { String: "lpwstr", Date: "filetime", Number: "i4", Float: "r8", Boolean: "bool" } as const;
  const fits = typeof value !== "number" || (Number.isInteger(value) && Math.abs(value) < 2 ** 31);
  const local = type === "Number" && !fits ? "r8" : kinds[type];
  return element(`vt:${local}`, { "xmlns:vt": VALUES }, [String(value)]);
}
