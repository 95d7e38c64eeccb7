import type { Analysis } from "../analysis";
import { besideTier } from "../models/abc/explain";
import { chosenModels, isMain } from "../models/chosen";
import { eachRan, visitRan, type Ran } from "../models/ran";
import { sentencesOf } from "../models/sentences";
import { toldOf } from "../models/told";
import type { Message, ModelId, Say } from "../types";
import { OPEN_QUESTION_COLOURS } from "./colours";
import type { ColourRule, OutputColumn } from "./plan";
import type { RowWriter } from "./rowWriter";
import { saidOnce } from "./saidOnce";

/** The columns of the models that were chosen, and "Why" and "Next step" of the one that leads. */
export function modelColumns(analysis: Analysis, say: Say, write: RowWriter): OutputColumn[] {
  const chosen = chosenModels(analysis);
  const columns: OutputColumn[] = [];
  eachRan(analysis, (ran) => {
    if (chosen.includes(ran.id)) columns.push(...ownColumns(ran, say, write));
  });
  const lead = leadingModel(analysis);
  if (lead) visitRan(analysis, lead, (ran) => columns.push(...sentenceColumns(analysis, ran, say, write)));
  return columns;
}

/**
 * The column that says the class, of the main models alone: all that stands on each line where several make one account.
 */
export function classColumns(analysis: Analysis, say: Say, write: RowWriter): OutputColumn[] {
  const columns: OutputColumn[] = [];
  eachRan(analysis, (ran) => {
    if (isMain(ran.id)) columns.push(...ownColumns(ran, say, write).slice(0, 1));
  });
  return columns;
}

/**
 * The model that explains a row: readiness where it ran, else the first one chosen beside ABC, else ABC.
 *
 * @example leadingModel(analysis) // => "pyramid"; null where nothing ran
 */
export function leadingModel(analysis: Analysis): ModelId | null {
  if (analysis.readiness) return "readiness";
  const [lead] = chosenModels(analysis).filter((id) => !isMain(id));
  return lead ?? (analysis.abc ? "abc" : null);
}

function ownColumns<Id extends ModelId>(
  { model, result }: Ran<Id>,
  say: Say,
  write: RowWriter,
): OutputColumn[] {
  const rules: ColourRule[] = model.classes.map((_, index) => {
    const word: string | Message = model.label(index);
    return {
      text: typeof word === "string" ? word : say(word),
      ...(model.colours[index] ?? OPEN_QUESTION_COLOURS),
    };
  });
  if (model.none.id === "tier.open") rules.push({ text: say(model.none), ...OPEN_QUESTION_COLOURS });
  const sayWord = saidOnce(say);
  return model.columns.map(({ id, header, numberFormat, width, alignment, coloured, ...column }) => ({
    id,
    header: say(header),
    values: write((account) => column.value(result, account, sayWord)),
    numberFormat,
    width: typeof width === "number" ? width : width(say),
    wrap: false,
    alignment,
    colours: coloured ? rules : [],
  }));
}

function sentenceColumns<Id extends ModelId>(
  analysis: Analysis,
  ran: Ran<Id>,
  say: Say,
  write: RowWriter,
): OutputColumn[] {
  const told = toldOf(analysis);
  const sentences = sentencesOf(ran, told, say);
  const { abc, headers } = analysis;
  // Both main models are written together, and there is one "Why".
  const further = ran.id === "readiness" && abc ? besideTier(abc, headers) : () => null;
  const look = { numberFormat: "@", wrap: true, alignment: "Left", colours: [] } as const;
  const why: OutputColumn = {
    id: "why",
    header: say({ id: "column.why" }),
    values: write((account) => {
      const { reason: first } = sentences(account);
      const second = further(account);
      return second ? say({ id: "text.twoSentences", values: { first, second } }) : first;
    }),
    width: 54,
    ...look,
  };
  if (!ran.model.advises) return [why];
  const nextStep: OutputColumn = {
    id: "nextStep",
    header: say({ id: "column.nextStep" }),
    values: write((account) => sentences(account).nextStep),
    width: 34,
    ...look,
  };
  return [why, nextStep];
}
