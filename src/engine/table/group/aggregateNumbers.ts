import type { Settings } from "../../settings/types";
import { FIELDS, type NumericField } from "../../types";
import type { LineColumns, TableColumns } from "../types";
import { extremeByAccount, firstDisagreement, meanByAccount, sumByAccount } from "./byAccount";
import { countOrders } from "./countOrders";
import type { Grouping } from "./groupLines";
import { RULES, type Rule, type Weight } from "./rules";

/** Lines whose figure differs from other lines of the account, where all should say the same [G2]. */
export interface Disagreement {
  field: NumericField;
  line: number;
}

/**
 * Every numeric field by account [G2]. Orders, first and last order are counted from the lines where no column says
 * them and order numbers or dates do.
 *
 * @param closed 1 where the line's deal is closed; null where nothing tells
 * @example aggregateNumbers(lines, grouping, null, undefined).numbers.revenue // => [300, 120]
 */
export function aggregateNumbers(
  lines: LineColumns,
  grouping: Grouping,
  closed: Uint8Array | null,
  orderBy: Settings["orderBy"],
): { numbers: TableColumns["numbers"]; disagreements: Disagreement[] } {
  const open = { ...lines.numbers };
  if (open.pipeline) open.pipeline = openOnly(open.pipeline, closed);
  const numbers: TableColumns["numbers"] = {};
  const disagreements: Disagreement[] = [];
  for (const field of numericFields(open)) {
    const values = open[field];
    if (!values) continue;
    numbers[field] = aggregated(values, RULES[field], grouping, open);
    if (RULES[field].kind === "agreed")
      for (const line of firstDisagreement(values, grouping.members ?? grouping))
        disagreements.push({ field, line });
  }
  const { date } = open;
  const orders = numbers.orders ?? countOrders(lines, grouping, orderBy);
  if (orders) numbers.orders = orders;
  if (date) {
    numbers.firstOrder ??= extremeByAccount(date, grouping, -1);
    numbers.lastOrder ??= extremeByAccount(date, grouping, 1);
  }
  return { numbers, disagreements };
}

function aggregated(
  values: Float64Array,
  rule: Rule,
  grouping: Grouping,
  numbers: LineColumns["numbers"],
): Float64Array {
  switch (rule.kind) {
    case "sum":
    case "openSum":
      return sumByAccount(values, grouping);
    case "highest":
    case "agreed":
      return extremeByAccount(values, grouping, 1);
    case "lowest":
      return extremeByAccount(values, grouping, -1);
    case "mean":
      return meanByAccount(values, weightsOf(rule.by, numbers), grouping);
  }
}

/** The first weight whose columns are mapped. */
function weightsOf(by: readonly Weight[], numbers: LineColumns["numbers"]): Float64Array | null {
  const { quantity, price } = numbers;
  for (const weight of by) {
    if (weight !== "quantity×price") {
      const values = numbers[weight];
      if (values) return values;
    } else if (quantity && price) return quantity.map((each, line) => each * (price[line] ?? NaN));
  }
  return null;
}

/** A closed deal has nothing open in it; a line without a figure stays one. */
function openOnly(pipeline: Float64Array, closed: Uint8Array | null): Float64Array {
  return closed ? pipeline.map((value, line) => (closed[line] === 1 ? value * 0 : value)) : pipeline;
}

/** The numeric fields that are there, in the order of the fields. */
export function numericFields(numbers: LineColumns["numbers"]): NumericField[] {
  return FIELDS.filter((field): field is NumericField => field in numbers);
}
