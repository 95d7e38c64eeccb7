import type { BookProtection, PasswordHash, SheetProtection } from "../../workbook/types";
import {
  ALLOWED,
  BOOK_PASSWORD,
  FORBIDDEN,
  SHEET_PASSWORD,
  type PasswordNames,
} from "../read/readProtection";
import { element, type XmlElement } from "../xml/element";

type Attributes = Record<string, string | number | undefined>;

function passwordAttributes(password: PasswordHash | null, names: PasswordNames): Attributes {
  if (password === null) return {};
  if (password.algorithm === "") return { [names.legacy]: password.hash };
  return {
    [names.algorithm]: password.algorithm,
    [names.hash]: password.hash,
    [names.salt]: password.salt,
    [names.spins]: password.spinCount,
  };
}

/** A `<sheetProtection>`: the password's hash as it was, or as the workbook made it; never the password. */
export function sheetProtectionTag({ allow, password }: SheetProtection): XmlElement {
  const switches: Attributes = {};
  for (const [key, name] of Object.entries(ALLOWED) as [keyof typeof ALLOWED, string][])
    if (!allow[key]) switches[name] = 1;
  for (const [key, name] of Object.entries(FORBIDDEN) as [keyof typeof FORBIDDEN, string][])
    if (allow[key]) switches[name] = 0;
  return element("sheetProtection", {
    ...passwordAttributes(password, SHEET_PASSWORD),
    sheet: 1,
    ...switches,
    selectLockedCells: allow.selection === "Normal" ? undefined : 1,
    selectUnlockedCells: allow.selection === "None" ? 1 : undefined,
  });
}

/** A `<workbookProtection>`; what else the file locks (windows, revisions) stays. */
export function bookProtectionTag(
  protection: BookProtection | null,
  before: XmlElement | undefined,
  prefix: string,
): XmlElement | undefined {
  const own = new Set(["lockStructure", ...Object.values(BOOK_PASSWORD)]);
  const attributes: Record<string, string> = before?.attributes ?? {};
  const kept = Object.entries(attributes).filter(([name]) => !own.has(name));
  const made: Attributes = {
    ...Object.fromEntries(kept),
    ...(protection ? { ...passwordAttributes(protection.password, BOOK_PASSWORD), lockStructure: 1 } : {}),
  };
  return Object.keys(made).length === 0 ? undefined : element(`${prefix}workbookProtection`, made);
}
