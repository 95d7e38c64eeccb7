import { DEFAULT_PROTECTION } from "../../workbook/sheets/defaultProtection";
import type { Sheet, SheetPermissions } from "../../workbook/types";
import { asBoolean, asOneOf, asRecord } from "../arguments";
import type { Arguments } from "../arguments";
import { hashPassword, isPassword } from "../cells/password";
import { define } from "../define";
import { fail } from "../errors";

const SWITCHES = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "editObjects",
  allowEditScenarios: "editScenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const satisfies Partial<Record<keyof Excel.WorksheetProtectionOptions, keyof SheetPermissions>>;

function permissionsOf(given: unknown): SheetPermissions {
  if (given === undefined || given === null) return DEFAULT_PROTECTION.allow;
  const options = asRecord(given);
  const allow = { ...DEFAULT_PROTECTION.allow };
  for (const [option, member] of Object.entries(SWITCHES)) {
    const value = options[option];
    if (value !== undefined && value !== null) allow[member] = asBoolean(value);
  }
  if (options.selectionMode !== undefined && options.selectionMode !== null)
    allow.selection = asOneOf(options.selectionMode, ["Normal", "Unlocked", "None"] as const);
  return allow;
}

function optionsOf({ protection }: Sheet): Excel.WorksheetProtectionOptions | null {
  if (protection === null) return null;
  const { allow } = protection;
  return {
    ...Object.fromEntries(Object.entries(SWITCHES).map(([option, member]) => [option, allow[member]])),
    selectionMode: allow.selection,
  };
}

/** "Fails if the worksheet has already been protected"; AccessDenied (OfficeDev/office-js issue 6784). */
function protect(sheet: Sheet, args: Arguments): void {
  if (sheet.protection !== null) fail("AccessDenied");
  sheet.protection = {
    allow: permissionsOf(args.raw(0)),
    password: args.has(1) ? hashPassword(args.text(1)) : null,
  };
}

/** A sheet that is not protected stays so; a password that is not asked for is not looked at. */
function unprotect(sheet: Sheet, args: Arguments): void {
  if (sheet.protection === null) return;
  const given = args.has(0) ? args.text(0) : "";
  if (!isPassword(given, sheet.protection.password)) fail("BadPassword");
  sheet.protection = null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const worksheetProtectionClass = define({
  className: "WorksheetProtection",
  introduced: "1.2",
  later: { unprotect: "1.7" },
  properties: { protected: (sheet) => sheet.protected, options: optionsOf },
  methods: { protect, unprotect },
});
