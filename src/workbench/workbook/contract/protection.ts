/** Protection of sheets and of the workbook's structure. */

/** A password as files keep it (ECMA-376 part 1, 18.3.1.85): never the password itself. */
export interface PasswordHash {
  /** "SHA-512" and its like; "" is Excel's old 16-bit hash, whose `hash` is four hexadecimal digits. */
  algorithm: string;
  /** Base64, or the four digits. */
  hash: string;
  /** Base64. */
  salt: string;
  spinCount: number;
}

/** What a person may still do on a protected sheet. */
export interface SheetPermissions {
  autoFilter: boolean;
  deleteColumns: boolean;
  deleteRows: boolean;
  editObjects: boolean;
  editScenarios: boolean;
  formatCells: boolean;
  formatColumns: boolean;
  formatRows: boolean;
  insertColumns: boolean;
  insertHyperlinks: boolean;
  insertRows: boolean;
  pivotTables: boolean;
  sort: boolean;
  selection: "Normal" | "Unlocked" | "None";
}

export interface SheetProtection {
  allow: SheetPermissions;
  /** null: anybody may take the protection off. */
  password: PasswordHash | null;
}

/** Sheets cannot be added, deleted, moved, renamed or hidden. */
export interface BookProtection {
  password: PasswordHash | null;
}
