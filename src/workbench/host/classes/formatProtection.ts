import { define } from "../define";
import { flag } from "./formatProperties";

/** Both take effect only while the sheet is protected. https://learn.microsoft.com/javascript/api/excel/excel.formatprotection */
export const formatProtectionClass = define({
  className: "FormatProtection",
  introduced: "1.2",
  properties: {
    locked: flag("locked", true),
    formulaHidden: flag("formulaHidden"),
  },
});
