import type { BookProtection, PasswordHash, SheetPermissions, SheetProtection } from "../../workbook/types";
import { attribute, flag, numberAttribute, type XmlElement } from "../xml/element";

/** The file says what is forbidden; these are forbidden unless it says otherwise (ECMA-376 part 1, 18.3.1.85). */
export const FORBIDDEN = {
  autoFilter: "autoFilter",
  deleteColumns: "deleteColumns",
  deleteRows: "deleteRows",
  formatCells: "formatCells",
  formatColumns: "formatColumns",
  formatRows: "formatRows",
  insertColumns: "insertColumns",
  insertHyperlinks: "insertHyperlinks",
  insertRows: "insertRows",
  pivotTables: "pivotTables",
  sort: "sort",
} as const satisfies Partial<Record<keyof SheetPermissions, string>>;
/** These are allowed unless it says otherwise. */
export const ALLOWED = {
  editObjects: "objects",
  editScenarios: "scenarios",
} as const satisfies Partial<Record<keyof SheetPermissions, string>>;

/** Names of a password's attributes: sheets have their own, the workbook's begin with "workbook". */
export interface PasswordNames {
  algorithm: string;
  hash: string;
  salt: string;
  spins: string;
  legacy: string;
}
export const SHEET_PASSWORD = {
  algorithm: "algorithmName",
  hash: "hashValue",
  salt: "saltValue",
  spins: "spinCount",
  legacy: "password",
} satisfies PasswordNames;
export const BOOK_PASSWORD = {
  algorithm: "workbookAlgorithmName",
  hash: "workbookHashValue",
  salt: "workbookSaltValue",
  spins: "workbookSpinCount",
  legacy: "workbookPassword",
} satisfies PasswordNames;

function readPassword(tag: XmlElement, names: PasswordNames): PasswordHash | null {
  const hash = attribute(tag, names.hash);
  if (hash !== undefined)
    return {
      algorithm: attribute(tag, names.algorithm) ?? "",
      hash,
      salt: attribute(tag, names.salt) ?? "",
      spinCount: numberAttribute(tag, names.spins) ?? 0,
    };
  const legacy = attribute(tag, names.legacy);
  return legacy === undefined ? null : { algorithm: "", hash: legacy, salt: "", spinCount: 0 };
}

const allowed = <K extends string>(
  tag: XmlElement,
  names: Record<K, string>,
  missing: boolean,
): Record<K, boolean> =>
  Object.fromEntries(
    (Object.keys(names) as K[]).map((key) => [key, !flag(tag, names[key], missing)]),
  ) as Record<K, boolean>;

/** How a sheet is protected; null when it is not. */
export function readSheetProtection(tag: XmlElement | undefined): SheetProtection | null {
  if (!tag || !flag(tag, "sheet")) return null;
  const selection = flag(tag, "selectLockedCells")
    ? flag(tag, "selectUnlockedCells")
      ? "None"
      : "Unlocked"
    : "Normal";
  return {
    allow: { ...allowed(tag, FORBIDDEN, true), ...allowed(tag, ALLOWED, false), selection },
    password: readPassword(tag, SHEET_PASSWORD),
  };
}

/** How the list of sheets is protected; null when it is not. */
export const readBookProtection = (tag: XmlElement | undefined): BookProtection | null =>
  tag && flag(tag, "lockStructure") ? { password: readPassword(tag, BOOK_PASSWORD) } : null;
