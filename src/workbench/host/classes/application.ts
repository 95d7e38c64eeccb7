import { asOneOf } from "../arguments";
import { define } from "../define";
import { object } from "../targets";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** The workbook recalculates by itself before anything is read, whatever the mode; the mode is remembered. */
export const applicationClass = define({
  className: "Application",
  introduced: "1.1",
  later: {
    cultureInfo: "1.11",
    decimalSeparator: "1.11",
    thousandsSeparator: "1.11",
    useSystemSeparators: "1.11",
    calculationState: "1.9",
    suspendApiCalculationUntilNextSync: "1.6",
    suspendScreenUpdatingUntilNextSync: "1.9",
  },
  properties: {
    calculationMode: {
      get: (_application, host) => host.application.calculationMode,
      set: (_application, value, host) => {
        host.application.calculationMode = asOneOf(value, MODES);
      },
    },
    calculationState: () => "Done" as const,
    decimalSeparator: (_application, { culture }) => culture.decimalSeparator,
    thousandsSeparator: (_application, { culture }) => culture.groupSeparator,
    useSystemSeparators: () => true,
  },
  navigations: { cultureInfo: () => object("CultureInfo", null) },
  methods: {
    calculate: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
