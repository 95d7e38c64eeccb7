import type { Area, Validation } from "../../workbook/types";
import { cellCount, intersection } from "../area";
import { asBoolean, asOneOf, asRecord, asText } from "../arguments";
import { areasOf } from "../cells/areasOf";
import { mustBeWritable } from "../cells/grid";
import { subtract } from "../cells/subtract";
import type { HostContext } from "../context";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";
import type { RangeTarget, SomeCells } from "../targets";
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

/** The settings that all the cells share; null when they share none. */
function read(cells: SomeCells): Settings | null {
  const [first = null, ...others] = areasOf(cells).map((area) => settingsOf(cells.sheet.validation(area)));
  const same = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
  return same ? first : null;
}

function settingsOf(validation: Validation | null): Settings | null {
  if (validation === null) return null;
  const { rule, ignoreBlanks, errorAlert, prompt } = validation;
  return { rule, ignoreBlanks, errorAlert, prompt };
}

/**
 * "Inconsistent": different rules on different cells; "MixedCriteria": rules on some but not all cells.
 * https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype
 */
function typeOf(cells: SomeCells) {
  const touching = cells.sheet
    .validations()
    .filter(({ areas }) =>
      areas.some((area) => areasOf(cells).some((range) => intersection(area, range) !== null)),
    );
  if (touching.length === 0) return "None";
  const left = touching
    .flatMap(({ areas }) => areas)
    .reduce<readonly Area[]>((rest, area) => rest.flatMap((part) => subtract(part, area)), areasOf(cells));
  if (left.length > 0) return "MixedCriteria";
  const shared = read(cells);
  return shared === null ? "Inconsistent" : TYPES[shared.rule.kind];
}

/** Settings other than the rule need a rule to belong to. */
function change(cells: SomeCells, part: Partial<Settings>): void {
  mustBeWritable(cells.sheet);
  const before = read(cells);
  const rule = part.rule ?? before?.rule ?? fail("InvalidOperation");
  const { ignoreBlanks, errorAlert, prompt } = before ?? NOTHING;
  for (const { row, column, rowCount, columnCount } of areasOf(cells))
    cells.sheet.setValidation(
      { row, column, rowCount, columnCount },
      { ignoreBlanks, errorAlert, prompt, ...part, rule },
    );
}

function limited(value: unknown, most: number): string {
  const text = asText(value ?? "");
  return text.length <= most ? text : fail("InvalidArgument");
}

function allInvalid(cells: SomeCells, host: HostContext): RangeTarget[] {
  return areasOf(cells).flatMap((area) => invalidCells(area, host));
}

/** "`true` if all cell values are valid, or `false` if all cell values are invalid […] `null` if there are both" */
function validOf(cells: SomeCells, host: HostContext): boolean | null {
  const broken = allInvalid(cells, host).reduce((sum, run) => sum + run.rowCount, 0);
  if (broken === 0) return true;
  return broken === areasOf(cells).reduce((sum, area) => sum + cellCount(area), 0) ? false : null;
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
    valid: validOf,
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
      for (const area of areasOf(range)) range.sheet.setValidation(area, null);
    },
    /** "If all cell values are valid, this function will throw an `ItemNotFound` error." */
    getInvalidCells: (range, _args, host) => {
      const areas = allInvalid(range, host);
      return areas.length === 0 ? fail("ItemNotFound") : object("RangeAreas", { sheet: range.sheet, areas });
    },
  },
});
