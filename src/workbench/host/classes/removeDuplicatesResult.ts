import { define } from "../define";

/** https://learn.microsoft.com/javascript/api/excel/excel.removeduplicatesresult */
export const removeDuplicatesResultClass = define({
  className: "RemoveDuplicatesResult",
  introduced: "1.9",
  properties: {
    removed: ({ removed }) => removed,
    uniqueRemaining: ({ uniqueRemaining }) => uniqueRemaining,
  },
});
