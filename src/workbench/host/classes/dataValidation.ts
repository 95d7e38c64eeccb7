import type { Validation } from "../../workbook/types";
import { intersection } from "../area";
import { asBoolean, asOneOf, asRecord, asText } from "../arguments";
import { mustBeWritable } from "../cells/grid";
import { subtract } from "../cells/subtract";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";
import type { RangeTarget } from "../targets";
import { invalidCells } from "../validation/invalidCells";
import { readRule, ruleAsExcel } from "../validation/readRule";

type Settings = Omit<Validation, "areas">;

const ALERTS = { stop: "Stop", warning: "Warning", information: "Information" } as const;
const TYPES = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;
/** Letters of a title and of a message: ECMA-376 part 1, 18.3.1.32. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;

const NOTHING: Omit<Settings, "rule"> = {
  ignoreBlanks: true,
  errorAlert: { show: true, style: "stop", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
};

function read(range: RangeTarget): Validation | null {
  return range.sheet.validation(range);
}

/**
 * "Inconsistent": different rules on different cells; "MixedCriteria": rules on some but not all cells.
 * https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype
 */
function typeOf(range: RangeTarget) {
  const touching = range.sheet
    .validations()
    .filter(({ areas }) => areas.some((area) => intersection(area, range) !== null));
  const [first, second] = touching;
  if (first === undefined) return "None";
  const covered = touching.flatMap(({ areas }) => areas);
  const left = covered.reduce(
    (rest, area) =>
      rest.flatMap((part) => (intersection(part, area) === null ? [part] : subtract(part, area))),
    [range] as Parameters<typeof subtract>[0][],
  );
  if (left.length > 0) return "MixedCriteria";
  return second === undefined ? TYPES[first.rule.kind] : "Inconsistent";
}

/** Settings other than the rule need a rule to belong to. */
function change(range: RangeTarget, part: Partial<Settings>): void {
  mustBeWritable(range.sheet);
  const before = read(range);
  const rule = part.rule ?? before?.rule ?? fail("InvalidOperation");
  const { ignoreBlanks, errorAlert, prompt } = before ?? NOTHING;
  const { row, column, rowCount, columnCount } = range;
  range.sheet.setValidation(
    { row, column, rowCount, columnCount },
    { ignoreBlanks, errorAlert, prompt, ...part, rule },
  );
}

function limited(value: unknown, most: number): string {
  const text = asText(value ?? "");
  return text.length <= most ? text : fail("InvalidArgument");
}

/** "`true` if all cell values are valid, or `false` if all cell values are invalid […] `null` if there are both" */
function validOf({ rowCount, columnCount }: RangeTarget, invalid: readonly RangeTarget[]): boolean | null {
  const broken = invalid.reduce((sum, run) => sum + run.rowCount, 0);
  if (broken === 0) return true;
  return broken === rowCount * columnCount ? false : null;
}

export const dataValidationClass = define({
  className: "DataValidation",
  introduced: "1.8",
  later: { getInvalidCells: "1.9", getInvalidCellsOrNullObject: "1.9" },
  properties: {
    type: typeOf,
    rule: {
      get: (range) => {
        const validation = read(range);
        if (validation !== null) return ruleAsExcel(validation.rule);
        return typeOf(range) === "None" ? {} : null;
      },
      set: (range, value) => change(range, { rule: readRule(value) }),
    },
    valid: (range, host) => validOf(range, invalidCells(range, host)),
    ignoreBlanks: {
      get: (range) => read(range)?.ignoreBlanks ?? true,
      set: (range, value) => change(range, { ignoreBlanks: asBoolean(value) }),
    },
    errorAlert: {
      get: (range) => {
        const { show, style, title, message } = (read(range) ?? NOTHING).errorAlert;
        return { showAlert: show, style: ALERTS[style], title, message };
      },
      set: (range, value) => {
        const { showAlert, style, title, message } = asRecord(value);
        const chosen =
          style === undefined ? "stop" : asOneOf(style, ["stop", "warning", "information"] as const);
        change(range, {
          errorAlert: {
            show: asBoolean(showAlert),
            style: chosen,
            title: limited(title, TITLE_LIMIT),
            message: limited(message, MESSAGE_LIMIT),
          },
        });
      },
    },
    prompt: {
      get: (range) => {
        const { show, title, message } = (read(range) ?? NOTHING).prompt;
        return { showPrompt: show, title, message };
      },
      set: (range, value) => {
        const { showPrompt, title, message } = asRecord(value);
        change(range, {
          prompt: {
            show: asBoolean(showPrompt),
            title: limited(title, TITLE_LIMIT),
            message: limited(message, MESSAGE_LIMIT),
          },
        });
      },
    },
  },
  methods: {
    clear: (range) => {
      mustBeWritable(range.sheet);
      range.sheet.setValidation(range, null);
    },
    /** "If all cell values are valid, this function will throw an `ItemNotFound` error." */
    getInvalidCells: (range, _args, host) => {
      const areas = invalidCells(range, host);
      return areas.length === 0 ? fail("ItemNotFound") : object("RangeAreas", { sheet: range.sheet, areas });
    },
  },
});
