import type { Analysis, Finding } from "./analysis";
import { movedMessages } from "./compare/earlier/movedMessages";
import { isTrap } from "./findings/kinds";
import { NO_CLASS } from "./models/model";
import { chosenModels, isMain } from "./models/chosen";
import { eachRan, type Ran } from "./models/ran";
import { toldOf } from "./models/told";
import { isPeopleTable } from "./settings/peopleTable";
import type { Settings } from "./settings/types";
import { enoughToRun } from "./table/enoughToRun";
import type { Field, Message, ModelId, Say } from "./types";

/** More groups of names than this are counted in one line. */
const MOST_NAMES = 2;
/** More fields without a column than this are counted; the mapping lists them. */
const MOST_FIELDS = 7;

/**
 * What a run came to, in a few lines for the pane and the command line, the answer first.
 *
 * @example summarise(analysis, say)
 * // => ["3S 12 · 2S 31 · 1S 48 · A 57 · B 61 · open question 29",
 * //     "44 of 238 accounts (18.5%) bring 80.2% of Revenue; the top 20% bring 81.9%.", "Your 80/20 is 77/23."]
 */
export function summarise(analysis: Analysis, say: Say): string[] {
  return summaryMessages(analysis).map(say);
}

/** The same lines as messages. */
export function summaryMessages(analysis: Analysis): Message[] {
  const chosen = chosenModels(analysis);
  const found: Message[] = [];
  eachRan(analysis, (ran) => {
    if (chosen.includes(ran.id)) found.push(...summaryOf(ran, analysis));
  });
  return [
    ...found,
    ...movedMessages(analysis),
    ...findingMessages(analysis),
    ...missingMessages(analysis),
    ...unusedMessages(analysis),
  ];
}

/**
 * What one model came to: its own lines, else its classes with their accounts; empty classes are left out.
 *
 * @example summaryOf(ran, analysis).map(say) // => ["Lifecycle: value 12 · base 30"]
 */
export function summaryOf<Id extends ModelId>({ id, model, result }: Ran<Id>, analysis: Analysis): Message[] {
  if (model.summary) return model.summary(result, toldOf(analysis));
  const none = model.classes.length;
  const counts = new Uint32Array(none + 1);
  for (const found of result.classes) {
    const index = found === NO_CLASS ? none : found;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const items = Array.from(counts).flatMap((accounts, index): Message[] => {
    const label = index === none ? model.none : model.label(index);
    return accounts === 0 ? [] : [{ id: "summary.modelItem", values: { label, accounts } }];
  });
  return [{ id: "summary.modelMix", values: { model: { id: `model.${id}` }, items } }];
}

/** What models lacked: they did not run, or ran and take answers as unknown, or say less, which one sentence says for all. */
export function missingMessages(analysis: Analysis): Message[] {
  const { settings } = analysis;
  // A further model that nobody named is not missed.
  const isMissed = (id: ModelId) => isMain(id) || settings.models?.includes(id);
  const lacking = analysis.models.filter(
    ({ id, selected, missing }) => selected && missing.length > 0 && isMissed(id),
  );
  // Readiness without an answer does not say less: it has open questions.
  const saysLess = lacking.filter(({ id, ran }) => ran && id !== "readiness");
  const others = lacking.filter((model) => !saysLess.includes(model));
  return [
    ...others.map(({ id, ran, missing }): Message => {
      if (!ran) return notRunMessage(id, { ...analysis.numbers, ...analysis.headers }, settings);
      const fields = missing.map((field): Message => ({ id: `field.${field}` }));
      return { id: "summary.missingAnswers", values: { fields, count: fields.length } };
    }),
    ...lessMessage(saysLess),
  ];
}

/**
 * Why a model did not run: which columns would let it.
 *
 * @param mapped fields that have a column
 * @example say(notRunMessage("abc", {}, settings)) // => "ABC classes did not run: choose a column for Revenue."
 */
export function notRunMessage(
  id: ModelId,
  mapped: Partial<Record<Field, unknown>>,
  settings: Settings,
): Message {
  const { fields, anyOf } = enoughToRun(id, mapped, settings);
  const names = fields.map((field): Message => ({ id: `field.${field}` }));
  return {
    id: anyOf ? "summary.notRun" : "summary.notRunAll",
    values: { model: { id: `model.${id}` }, fields: names },
  };
}

/** The fields that would let models say more, each once, in the order in which the models ask for them. */
function lessMessage(models: Analysis["models"]): Message[] {
  const fields = [...new Set(models.flatMap(({ missing }) => missing))];
  if (fields.length === 0) return [];
  const said = fields.length > MOST_FIELDS + 1 ? fields.slice(0, MOST_FIELDS) : fields;
  const names = said.map((field): Message => ({ id: `field.${field}` }));
  const rest = fields.length - said.length;
  const values = {
    count: fields.length,
    fields: rest > 0 ? [...names, { id: "finding.more", values: { count: rest } } satisfies Message] : names,
    models: models.map(({ id }): Message => ({ id: `model.${id}` })),
  };
  return [{ id: "summary.saysLess", values }];
}

/** Every finding, the traps by their names in one line; many names that look alike are counted, the report and the document list them. */
function findingMessages({ findings }: Analysis): Message[] {
  const isName = ({ kind }: Finding) => kind === "duplicate.name";
  const names = findings.filter(isName);
  const traps = findings.map(({ kind }) => kind).filter(isTrap);
  const risks: Message[] =
    traps.length > 0
      ? [{ id: "finding.risks", values: { names: traps.map((kind): Message => ({ id: `${kind}.name` })) } }]
      : [];
  const rest = findings.filter((finding) => !isName(finding) && !isTrap(finding.kind));
  const others = [...risks, ...rest.map(({ message }) => message)];
  if (names.length <= MOST_NAMES) return [...others, ...names.map(({ message }) => message)];
  const accounts = new Set(names.flatMap((finding) => finding.accounts)).size;
  return [...others, { id: "finding.duplicateName.all", values: { accounts } }];
}

/** Tables that the settings name and nothing reads yet. */
function unusedMessages({ settings }: Analysis): Message[] {
  return Object.entries(settings.tables)
    .filter(([name, table]) => isPeopleTable(name, table))
    .map(([table]) => ({ id: "group.notUsedYet", values: { table } }));
}
