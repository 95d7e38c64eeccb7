import { classColumn } from "../classColumn";
import { RAMP } from "../colours";
import type { Model } from "../model";
import { perAccount } from "../perAccount";
import { valueAsks } from "./asks";
import { classifyValue } from "./classify";
import { explainValue, valueJson } from "./explain";
import { VALUE_TYPES } from "./rule";

const label = (index: number) => ({ id: `value.${VALUE_TYPES[index] ?? "intrinsic"}` }) as const;

/** Value type (domain 3.8): what they buy, and so what to offer. */
export const value: Model<"value"> = {
  ...valueAsks,
  id: "value",
  classes: VALUE_TYPES,
  label,
  none: { id: "tier.open" },
  colours: [RAMP[0], RAMP[1], RAMP[3]],
  classify: classifyValue,
  explain: perAccount(explainValue),
  advises: true,
  json: perAccount(valueJson),
  columns: [classColumn("value", label, { open: true, width: 16 })],
};
