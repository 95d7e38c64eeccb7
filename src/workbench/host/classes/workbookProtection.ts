import { hashPassword, isPassword } from "../cells/password";
import { define } from "../define";
import { fail } from "../errors";

/**
 * Protects the list of sheets: none can be added, deleted, moved, renamed, hidden or shown.
 * https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection
 */
export const workbookProtectionClass = define({
  className: "WorkbookProtection",
  introduced: "1.7",
  properties: { protected: (_workbook, { book }) => book.protection !== null },
  methods: {
    /** "Fails if the workbook has already been protected." */
    protect: (_workbook, args, { book }) => {
      if (book.protection !== null) fail("AccessDenied");
      book.protection = { password: args.has(0) ? hashPassword(args.text(0)) : null };
    },
    unprotect: (_workbook, args, { book }) => {
      if (book.protection === null) return;
      if (!isPassword(args.has(0) ? args.text(0) : "", book.protection.password)) fail("BadPassword");
      book.protection = null;
    },
  },
});
