import type { CustomValue, DocumentProperties } from "../../workbook/types";
import type { OfficePackage } from "../package/officePackage";
import { relationshipsOf } from "../package/relationships";
import {
  attribute,
  childNamed,
  childrenNamed,
  elementsOf,
  localName,
  textOf,
  type XmlElement,
} from "../xml/element";

/** Parts that describe the file, by the kind of their relationship. */
export const PROPERTY_PARTS = {
  core: "core-properties",
  app: "extended-properties",
  custom: "custom-properties",
} as const;

/** Elements of the core part, by what Office.js calls them. */
export const CORE = {
  author: "creator",
  category: "category",
  comments: "description",
  keywords: "keywords",
  lastAuthor: "lastModifiedBy",
  subject: "subject",
  title: "title",
} as const;
/** Elements of the extended part. */
export const APP = { company: "Company", manager: "Manager" } as const;

/** Path of the package's own part of a kind; undefined where it has none. */
export const propertyPart = (from: OfficePackage, kind: string): string | undefined =>
  relationshipsOf(from, "").find((one) => one.kind === kind && from.has(one.target))?.target;

function part(from: OfficePackage, kind: string): XmlElement | undefined {
  const path = propertyPart(from, kind);
  return path === undefined ? undefined : from.xml(path);
}

/** What the file says of itself. */
export function readProperties(from: OfficePackage): DocumentProperties {
  const core = part(from, PROPERTY_PARTS.core);
  const app = part(from, PROPERTY_PARTS.app);
  const text = (of: XmlElement | undefined, local: string): string => textOf(childNamed(of, local));
  return {
    author: text(core, CORE.author),
    category: text(core, CORE.category),
    comments: text(core, CORE.comments),
    company: text(app, APP.company),
    keywords: text(core, CORE.keywords),
    lastAuthor: text(core, CORE.lastAuthor),
    manager: text(app, APP.manager),
    revisionNumber: Number(text(core, "revision")) || 0,
    subject: text(core, CORE.subject),
    title: text(core, CORE.title),
    created: text(core, "created"),
    custom: Object.fromEntries(
      childrenNamed(part(from, PROPERTY_PARTS.custom), "property").flatMap((property) => {
        const value = readCustomValue(property);
        return value ? [[attribute(property, "name") ?? "", value] as const] : [];
      }),
    ),
  };
}

/** null: a kind that Office.js knows nothing of (links to cells, blobs), which stays in the file. */
export function readCustomValue(property: XmlElement): CustomValue | null {
  const [value] = elementsOf(property);
  if (!value) return null;
  const text = textOf(value);
  switch (localName(value.name)) {
    case "lpwstr":
    case "lpstr":
    case "bstr":
      return { type: "String", value: text };
    case "i1":
    case "i2":
    case "i4":
    case "i8":
    case "int":
    case "ui4":
      return { type: "Number", value: Number(text) };
    case "r4":
    case "r8":
    case "decimal":
      return { type: "Float", value: Number(text) };
    case "bool":
      return { type: "Boolean", value: text === "true" || text === "1" };
    case "filetime":
    case "date":
      return { type: "Date", value: text };
    default:
      return null;
  }
}
