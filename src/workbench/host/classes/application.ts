import { asBoolean, asInteger, asNumber, asOneOf } from "../arguments";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const CALCULATIONS = ["Recalculate", "Full", "FullRebuild"] as const;

/** As recent versions of Excel answer it. */
export const CALCULATION_ENGINE = 191_029;

export const applicationClass = define({
  className: "Application",
  introduced: "1.1",
  later: {
    cultureInfo: "1.11",
    decimalSeparator: "1.11",
    thousandsSeparator: "1.11",
    useSystemSeparators: "1.11",
    calculationEngineVersion: "1.9",
    calculationState: "1.9",
    iterativeCalculation: "1.9",
    suspendApiCalculationUntilNextSync: "1.6",
    suspendScreenUpdatingUntilNextSync: "1.9",
  },
  properties: {
    calculationEngineVersion: () => CALCULATION_ENGINE,
    calculationMode: {
      get: (_application, { calculation }) => calculation.mode,
      set: (_application, value, { calculation }) => {
        calculation.mode = asOneOf(value, MODES);
      },
    },
    calculationState: (_application, { calculation }) => calculation.state,
    decimalSeparator: (_application, { culture }) => culture.decimalSeparator,
    thousandsSeparator: (_application, { culture }) => culture.groupSeparator,
    useSystemSeparators: () => true,
  },
  navigations: {
    cultureInfo: () => object("CultureInfo", null),
    iterativeCalculation: () => object("IterativeCalculation", null),
  },
  methods: {
    calculate: (_application, args, { calculation }) => {
      args.oneOf(0, CALCULATIONS);
      calculation.ask();
    },
    suspendApiCalculationUntilNextSync: (_application, _args, { calculation }) => calculation.suspend(),
    /** There is no screen to hold back. */
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

/**
 * Kept for the add-in. The workbook's formula engine iterates once over a circle and no more, whatever is set.
 * The limits are Excel's: https://support.microsoft.com/office/8540bd0f-6e97-4483-bcf7-1b49cd50d123
 */
export const iterativeCalculationClass = define({
  className: "IterativeCalculation",
  introduced: "1.9",
  properties: {
    enabled: {
      get: (_settings, { workbook }) => workbook.iterative.enabled,
      set: (_settings, value, { workbook }) => {
        workbook.iterative.enabled = asBoolean(value);
      },
    },
    maxChange: {
      get: (_settings, { workbook }) => workbook.iterative.maxChange,
      set: (_settings, value, { workbook }) => {
        const change = asNumber(value);
        workbook.iterative.maxChange = change >= 0 ? change : fail("InvalidArgument");
      },
    },
    maxIteration: {
      get: (_settings, { workbook }) => workbook.iterative.maxIteration,
      set: (_settings, value, { workbook }) => {
        const count = asInteger(value);
        workbook.iterative.maxIteration = count >= 1 && count <= 32_767 ? count : fail("InvalidArgument");
      },
    },
  },
});
