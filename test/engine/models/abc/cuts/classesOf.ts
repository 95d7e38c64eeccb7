import { ABC_STATUS } from "../../../../../src/engine/analysis";
import { classifyAbc, type AbcClasses } from "../../../../../src/engine/models/abc/classify";
import type { AbcCut, AbcSettings } from "../../../../../src/engine/settings/types";
import { ABC_CLASSES } from "../../../../../src/engine/types";

/** One letter an account; "-" apart, "." unclassified. */
const letters = ({ status, classes }: Pick<AbcClasses, "status" | "classes">): string =>
  Array.from(status, (s, i) =>
    ABC_STATUS[s] === "classified" ? ABC_CLASSES[classes[i] ?? 0] : ABC_STATUS[s] === "apart" ? "-" : ".",
  ).join("");

/** Classes of values in their order, NaN for a blank. */
export const classesOf = (
  values: readonly number[],
  cut: AbcCut,
  negatives: AbcSettings["negatives"] = "apart",
  second?: readonly number[],
): string =>
  letters(classifyAbc(Float64Array.from(values), { cut, negatives }, second && Float64Array.from(second)));
