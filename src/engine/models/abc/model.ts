import { CLASS_COLOURS } from "../../report/colours";
import { ABC_CLASSES } from "../../types";
import { classColumn } from "../classColumn";
import type { Model, ModelColumn } from "../model";
import { abcAsks } from "./asks";
import { explainAbc } from "./explain";
import { abcJson } from "./json";
import type { AbcResult } from "./result";
import { runAbc } from "./run";
import { CLASSIFIED } from "./status";
import { abcSummary } from "./summary";

const label = (index: number) => ABC_CLASSES[index] ?? "C";

/** ABC (domain 3.3): which few accounts bring most of the measure. */
export const abc: Model<"abc"> = {
  ...abcAsks,
  classes: ABC_CLASSES,
  label,
  none: { id: "summary.noClass" },
  colours: ABC_CLASSES.map((name) => CLASS_COLOURS[name]),
  classify: runAbc,
  explain: explainAbc,
  advises: false,
  json: abcJson,
  columns: [
    classColumn("abcClass", label, { width: 11 }),
    shareColumn("share", 9, ({ share }) => share),
    shareColumn("cumulative", 12, ({ cumulativeShare }) => cumulativeShare),
  ],
  summary: abcSummary,
  notes: ({ notes }) => [...notes],
};

/** Parts of the total; blank where an account has no class. */
function shareColumn(
  id: "share" | "cumulative",
  width: number,
  sharesOf: (result: AbcResult) => Float64Array,
): ModelColumn<AbcResult> {
  return {
    id,
    header: { id: `column.${id}` },
    value: (result, account) =>
      result.status[account] === CLASSIFIED ? (sharesOf(result)[account] ?? "") : "",
    numberFormat: "0.0%",
    width,
    alignment: "Right",
    coloured: false,
  };
}
