import { asBoolean } from "../arguments";
import { define } from "../define";

/** https://learn.microsoft.com/javascript/api/excel/excel.runtime */
export const runtimeClass = define({
  className: "Runtime",
  introduced: "1.5",
  later: { enableEvents: "1.8" },
  properties: {
    enableEvents: {
      get: (_runtime, { events }) => events.enabled,
      set: (_runtime, value, { events }) => {
        events.enabled = asBoolean(value);
      },
    },
  },
});
