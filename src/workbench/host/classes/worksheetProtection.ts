import { define } from "../define";
import { fail } from "../errors";

/** Passwords are not kept by the workbook: protecting with one is refused rather than done by halves. */
export const worksheetProtectionClass = define({
  className: "WorksheetProtection",
  introduced: "1.2",
  later: { unprotect: "1.7" },
  properties: { protected: (sheet) => sheet.protected },
  methods: {
    protect: (sheet, args, host) => {
      if (args.has(1)) host.unimplemented("WorksheetProtection.protect(password)");
      if (sheet.protected) fail("InvalidOperation");
      sheet.protected = true;
    },
    unprotect: (sheet) => {
      sheet.protected = false;
    },
  },
});
