import type { AbcResult, Analysis, Finding, ParetoFigures, ReadinessResult } from "./analysis";
import { movedMessages } from "./compare/earlier/movedMessages";
import { isTrap } from "./findings/kinds";
import { nameOfField } from "./models/headers";
import { NO_CLASS } from "./models/model";
import { chosenModels, eachRan } from "./models/told";
import { effectiveTier } from "./models/readiness/explain";
import { UNCLASSIFIED } from "./models/abc/classify";
import { groupMessages } from "./models/abc/explainGroups";
import { isPeopleTable } from "./settings/peopleTable";
import type { Settings } from "./settings/types";
import { enoughToRun } from "./table/enoughToRun";
import {
  READINESS_TIERS,
  type Field,
  type Message,
  type ModelId,
  type ReadinessTier,
  type Say,
} from "./types";

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
  const { readiness, abc } = analysis;
  return [
    ...(readiness ? [mixMessage(tierCounts(readiness))] : []),
    ...(abc ? abcMessages(analysis, abc) : []),
    ...modelMixes(analysis),
    ...movedMessages(analysis),
    ...findingMessages(analysis),
    ...missingMessages(analysis),
    ...unusedMessages(analysis),
  ];
}

/**
 * The classes of models other than readiness and ABC, with their accounts; empty ones are left out.
 *
 * @param chosen models of interest; default those that were chosen
 * @example modelMixes(analysis, ["lifecycle"]).map(say) // => ["Lifecycle: value 12 · base 30"]
 */
export function modelMixes(
  analysis: Analysis,
  chosen: readonly ModelId[] = chosenModels(analysis),
): Message[] {
  const mixes: Message[] = [];
  eachRan(analysis, ({ id, model, result }) => {
    if (!chosen.includes(id)) return;
    const none = model.classes.length;
    const counts = new Uint32Array(none + 1);
    for (const found of result.classes) {
      const index = found === NO_CLASS ? none : found;
      counts[index] = (counts[index] ?? 0) + 1;
    }
    const items = Array.from(counts).flatMap((accounts, index): Message[] => {
      const label: Message = index === none ? model.none : model.label(index);
      return accounts === 0 ? [] : [{ id: "summary.modelItem", values: { label, accounts } }];
    });
    mixes.push({ id: "summary.modelMix", values: { model: { id: `model.${id}` }, items } });
  });
  return mixes;
}

/** Accounts by effective tier, best first, and those with an open question. */
export interface TierCounts {
  tiers: Record<ReadinessTier, number>;
  open: number;
}

export function tierCounts({ computed, override }: ReadinessResult): TierCounts {
  const counts: TierCounts = { tiers: { "3S": 0, "2S": 0, "1S": 0, A: 0, B: 0 }, open: 0 };
  computed.forEach((tier, i) => {
    const effective = effectiveTier(tier, override[i] ?? 0);
    if (effective === null) counts.open++;
    else counts.tiers[effective]++;
  });
  return counts;
}

function mixMessage({ tiers, open }: TierCounts): Message {
  const items = READINESS_TIERS.map((tier): Message => ({
    id: "summary.mixItem",
    values: { tier, accounts: tiers[tier] },
  }));
  const last: Message = { id: "summary.mixItem", values: { tier: { id: "tier.open" }, accounts: open } };
  return { id: "summary.mix", values: { items: [...items, last] } };
}

/** The 80/20 sentence: the share that was reached, not the one that was asked for [P8]. */
export function headlineMessage(analysis: Analysis, abc: AbcResult): Message {
  if (abc.withoutClasses) return abc.withoutClasses;
  const { accountsFor80, reachedFor80, top20Share, total, measure } = abc.pareto;
  const name = nameOfField(measure, analysis.headers);
  if (total <= 0) return { id: "summary.noShares", values: { measure: name } };
  const accounts = abc.order.length;
  if (accounts === 1) return { id: "summary.headline.single", values: { measure: name } };
  const values = {
    count: accountsFor80,
    accounts,
    part: accountsFor80 / accounts,
    reached: reachedFor80,
    top20: top20Share,
    measure: name,
  };
  return { id: "summary.headline", values };
}

/** "Your 80/20 is 77/23.", or null where no balance point is shown. */
export function balanceMessage(pareto: ParetoFigures): Message | null {
  const percent = balancePercent(pareto);
  return percent === null
    ? null
    : { id: "summary.balance", values: { value: percent, accounts: 100 - percent } };
}

/** The balance point in whole percent, so that both parts add up to 100. */
export function balancePercent({ balance }: ParetoFigures): number | null {
  return balance === null ? null : Math.round(balance * 100);
}

/** Accounts that are not in the total as they stand: negatives [P2] and those without a value [P1]. */
export function exceptionMessages(analysis: Analysis, abc: AbcResult): Message[] {
  const { count, sum } = abc.pareto.negatives;
  const measure = nameOfField(abc.measure, analysis.headers);
  const way = analysis.settings.abc.negatives;
  const unclassified = abc.values.filter(
    (value, i) => abc.status[i] === UNCLASSIFIED && Number.isNaN(value),
  ).length;
  return [
    ...(count > 0
      ? [{ id: `summary.negatives.${way}`, values: { count, sum, measure } } satisfies Message]
      : []),
    ...(count > 0 && way === "net" ? [{ id: "summary.noFigures" } satisfies Message] : []),
    ...(unclassified > 0
      ? [{ id: "summary.unclassified", values: { count: unclassified, measure } } satisfies Message]
      : []),
    ...groupMessages(abc),
    ...abc.notes,
  ];
}

function abcMessages(analysis: Analysis, abc: AbcResult): Message[] {
  const balance = balanceMessage(abc.pareto);
  return [headlineMessage(analysis, abc), ...(balance ? [balance] : []), ...exceptionMessages(analysis, abc)];
}

/** What models lacked: they did not run, or ran and take answers as unknown, or say less, which one sentence says for all. */
export function missingMessages(analysis: Analysis): Message[] {
  const { settings } = analysis;
  // A further model that nobody named is not missed.
  const isMissed = (id: ModelId) => id === "readiness" || id === "abc" || settings.models?.includes(id);
  const lacking = analysis.models.filter(
    ({ id, selected, missing }) => selected && missing.length > 0 && isMissed(id),
  );
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
