import type { Analysis } from "../analysis";
import { chosenModels, eachRan, toldOf, type Ran } from "../models/told";
import type { FurtherModelId, Say } from "../types";
import { OPEN_QUESTION_COLOURS } from "./colours";
import type { ColourRule, OutputColumn } from "./plan";
import type { RowWriter } from "./rowWriter";

/**
 * The columns of the further models that were chosen. Where there are no tiers, the first of these models says in "Why"
 * and "Next step" what readiness would.
 */
export function furtherColumns(analysis: Analysis, say: Say, write: RowWriter): OutputColumn[] {
  const chosen = chosenModels(analysis);
  const columns: OutputColumn[] = [];
  const lead = leadingModel(analysis);
  eachRan(analysis, (ran) => {
    if (!chosen.includes(ran.id)) return;
    columns.push(...labelColumns(ran, say, write));
    if (ran.id === lead) columns.push(...sentenceColumns(analysis, ran, say, write));
  });
  return columns;
}

/**
 * The further model that explains a row: the first one chosen, where there are no tiers to explain it.
 *
 * @example leadingModel(analysis) // => "pyramid", or null where readiness ran
 */
export function leadingModel(analysis: Analysis): FurtherModelId | null {
  if (analysis.readiness) return null;
  const [lead] = chosenModels(analysis).flatMap((id) => (id === "abc" || id === "readiness" ? [] : [id]));
  return lead ?? null;
}

function labelColumns<Id extends FurtherModelId>(
  { model, result }: Ran<Id>,
  say: Say,
  write: RowWriter,
): OutputColumn[] {
  const open = say({ id: "tier.open" });
  const rules: ColourRule[] = [
    ...model.classes.map((_, index) => ({
      text: say(model.label(index)),
      ...(model.colours[index] ?? OPEN_QUESTION_COLOURS),
    })),
    { text: open, ...OPEN_QUESTION_COLOURS },
  ];
  return model.columns.map(({ id, header, numberFormat, width, alignment, coloured, ...column }) => ({
    id,
    header: say(header),
    values: write((account) => column.value(result, account, say)),
    numberFormat,
    width,
    wrap: false,
    alignment,
    colours: coloured ? rules : [],
  }));
}

function sentenceColumns<Id extends FurtherModelId>(
  analysis: Analysis,
  { model, result }: Ran<Id>,
  say: Say,
  write: RowWriter,
): OutputColumn[] {
  const told = toldOf(analysis);
  const look = { numberFormat: "@", wrap: true, alignment: "Left", colours: [] } as const;
  return [
    {
      id: "why",
      header: say({ id: "column.why" }),
      values: write((account) => say(model.explain(result, account, told).reason)),
      width: 54,
      ...look,
    },
    {
      id: "nextStep",
      header: say({ id: "column.nextStep" }),
      values: write((account) => say(model.explain(result, account, told).nextStep)),
      width: 34,
      ...look,
    },
  ];
}
