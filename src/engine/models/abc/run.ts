import { tieAcrossLine } from "../../findings/tieAcrossLine";
import { paretoFigures } from "../../pareto/figures";
import { numberFormatOf } from "../../report/numberFormatOf";
import type { AbcSettings } from "../../settings/types";
import type { TableData } from "../../table/types";
import type { MeasureField, Message } from "../../types";
import { nameOfField } from "../headers";
import { NO_CLASS, type ModelInputs } from "../model";
import { classifyAbc, type AbcClasses } from "./classify";
import { emptyClassA } from "./emptyClassA";
import { groupKeys } from "./groupKeys";
import { abcWithinGroups } from "./groups";
import type { AbcResult } from "./result";
import { CLASSIFIED } from "./status";

/**
 * ABC of a table from its settings: classes, figures, classes within groups, findings. What the settings name and the
 * table has no column for is told, and left out; so is why nobody is in class A.
 *
 * @example runAbc(inputs).pareto.accountsFor80 // => 34
 */
export function runAbc({ table, columns, settings }: ModelInputs): AbcResult {
  const measure = columns.measure ?? settings.abc.measure;
  const used: AbcSettings = { ...settings.abc, measure };
  const { tieBreak, groupBy } = used;
  const second = tieBreak === undefined ? undefined : columns.numbers[tieBreak];
  const keys = groupBy === undefined ? null : groupKeys(groupBy, table, columns, settings);
  const found = classifyAbc(columns.values, used, second);
  const { values, status, lines, share, cumulativeShare, ranking, withoutClasses } = found;
  const notes: Message[] = [
    ...(tieBreak !== undefined && !second
      ? [
          {
            id: "abc.noTieBreak",
            values: { measure: nameOfField(tieBreak, columns.headers) },
          } satisfies Message,
        ]
      : []),
    ...(groupBy !== undefined && !keys
      ? [{ id: "abc.noGroups", values: { by: groupBy } } satisfies Message]
      : []),
    ...emptyClassA(found, used, columns.headers),
  ];
  return {
    measure,
    numberFormat: numberFormatOf(formatsOf(measure, table), values),
    values,
    status,
    classes: classesOfRanked(found),
    share,
    cumulativeShare,
    order: withoutClasses ? new Uint32Array(0) : ranking.order,
    pareto: paretoFigures(found, columns.values, used),
    lines,
    ...(withoutClasses ? { withoutClasses } : {}),
    ...(keys ? { groups: abcWithinGroups(keys, columns, used, second) } : {}),
    notes,
    findings: tieAcrossLine(found, used, columns.headers),
  };
}

/** The classes of those who have one: the ranking gives the last class to whoever is not in it. */
function classesOfRanked({ classes: ranked, status }: AbcClasses): Uint8Array {
  const classes = ranked.slice();
  for (let account = 0; account < classes.length; account++)
    if (status[account] !== CLASSIFIED) classes[account] = NO_CLASS;
  return classes;
}

/** How the measure's own cells are written; revenue from quantity and price looks like its prices [G3]. */
function formatsOf(measure: MeasureField, { columns }: TableData): readonly string[] {
  const column = columns[measure] ?? (measure === "revenue" ? columns.price : undefined);
  return column?.numberFormats ?? [];
}
