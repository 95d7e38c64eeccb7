import {
  ABC_STATUS,
  type AbcGroups,
  type AbcResult,
  type Analysis,
  type Finding,
  type ParetoFigures,
  type ReadinessResult,
} from "./analysis";
import { compareJson } from "./compare/compareJson";
import { movementJson } from "./compare/earlier/movementJson";
import { CLASSIFIED, UNCLASSIFIED } from "./models/abc/classify";
import { classInGroup } from "./models/abc/explainGroups";
import { NO_GROUP } from "./models/abc/groupKeys";
import { abcToNext } from "./models/abc/toNext";
import { tiersOfSet } from "./models/readiness/classify";
import { effectiveTier, questionOf } from "./models/readiness/explain";
import { readinessSentences } from "./report/readinessColumns";
import type { FurtherJson } from "./models/results";
import type { AbcCut } from "./settings/types";
import { eachRan, toldOf } from "./models/told";
import type { AbcJson, AccountJson, Extras, ParetoJson, ReadinessJson, Results } from "./resultsTypes";
import {
  ABC_CLASSES,
  READINESS_TIERS,
  type AbcClass,
  type FurtherModelId,
  type Issue,
  type Say,
} from "./types";

/**
 * The document of `--json`: the headless contract of the README, for scripts outside the project. Sentences are
 * said in the language of `say`; row numbers are the sheet's own.
 *
 * @param extras what the run cost; the engine itself does not measure
 * @example toResults(analysis, say, extras).pareto?.accountsFor80 // => 34
 */
export function toResults(analysis: Analysis, say: Say, extras: Extras): Results {
  const { readiness, abc } = analysis;
  const abcJson = abc ? abcWriter(abc, analysis.settings.abc.cut) : null;
  const readinessJson = readiness ? readinessWriter(analysis, readiness, say) : null;
  const furtherJson = furtherWriter(analysis, say);
  const accounts: AccountJson[] = Array.from({ length: analysis.accounts }, (_, i) => ({
    row: analysis.rows[i] ?? 0,
    name: analysis.names[i] ?? "",
    ...(abcJson ? { abc: abcJson(i) } : {}),
    ...(readinessJson ? { readiness: readinessJson(i) } : {}),
    ...furtherJson(i),
  }));
  const figures = furtherFigures(analysis);
  const { total, computed, filtered, apart, unreadable, noAccount } = analysis.ledger;
  const entries = { computed, filtered, apart, unreadable, noAccount };
  return {
    input: {
      sheet: analysis.sheet,
      rows: Object.values(entries).reduce((sum, { lines }) => sum + lines, 0),
      accounts: analysis.accounts,
      ledger: { ...entries, total },
      issues: analysis.issues.map((issue) => issueJson(issue, say)),
    },
    accounts,
    ...(abc ? { pareto: paretoJson(abc.pareto) } : {}),
    ...(abc?.groups
      ? { groups: abc.groups.groups.map(({ name, pareto }) => ({ name, ...paretoJson(pareto) })) }
      : {}),
    asOf: analysis.asOf.iso,
    ...(Object.keys(figures).length > 0 ? { figures } : {}),
    ...(analysis.traps
      ? { traps: analysis.traps.map(({ kind, state, message }) => ({ kind, state, message: say(message) })) }
      : {}),
    ...compareJson(analysis),
    ...movementJson(analysis, say),
    findings: analysis.findings.map((finding) => findingJson(analysis, finding, say)),
    ...extras,
  };
}

/** What the further models say of an account, each under its id with its sentences. */
function furtherWriter(analysis: Analysis, say: Say): (i: number) => Partial<FurtherJson> {
  const told = toldOf(analysis);
  const writers: ((i: number) => [FurtherModelId, object])[] = [];
  eachRan(analysis, ({ id, model, result }) =>
    writers.push((i) => {
      const { reason, nextStep } = model.explain(result, i, told);
      return [id, { ...model.json(result, i), reason: say(reason), nextStep: say(nextStep) }];
    }),
  );
  return (i) => Object.fromEntries(writers.map((write) => write(i)));
}

function furtherFigures(analysis: Analysis): NonNullable<Results["figures"]> {
  const figures: NonNullable<Results["figures"]> = {};
  eachRan(analysis, ({ id, model, result }) => {
    if (model.figures) figures[id] = model.figures(result);
  });
  return figures;
}

function abcWriter(abc: AbcResult, cut: AbcCut): (i: number) => AbcJson {
  const distance = abcToNext(abc, cut);
  const groupJson = abc.groups ? groupWriter(abc.groups) : () => ({});
  return (i) => {
    const status = abc.status[i] ?? UNCLASSIFIED;
    const isClassified = status === CLASSIFIED;
    const next = distance(i);
    return {
      status: ABC_STATUS[status] ?? "unclassified",
      value: status === UNCLASSIFIED ? null : (abc.values[i] ?? null),
      share: isClassified ? (abc.share[i] ?? null) : null,
      cumulativeShare: isClassified ? (abc.cumulativeShare[i] ?? null) : null,
      class: isClassified ? (ABC_CLASSES[abc.classes[i] ?? 0] ?? null) : null,
      toNext: next && { class: next.class, value: next.value },
      ...groupJson(i),
    };
  };
}

/** Group and class there of every account; looked up once for all of them. */
function groupWriter({
  groups,
  groupOf,
}: AbcGroups): (i: number) => Pick<AbcJson, "group" | "groupClass" | "groupClasses"> {
  const all = new Map<number, Record<string, AbcClass | null>>();
  for (const group of groups)
    group.accounts.forEach((account, at) => {
      all.set(account, { ...all.get(account), [group.name]: classInGroup(group, at) });
    });
  return (i) => {
    const name = groups[groupOf[i] ?? NO_GROUP]?.name ?? null;
    const classes = all.get(i) ?? {};
    return {
      group: name,
      groupClass: name === null ? null : (classes[name] ?? null),
      ...(Object.keys(classes).length > 1 ? { groupClasses: classes } : {}),
    };
  };
}

function readinessWriter(
  analysis: Analysis,
  readiness: ReadinessResult,
  say: Say,
): (i: number) => ReadinessJson {
  const sentences = readinessSentences(analysis, readiness, say);
  const overrideOf = (i: number) => analysis.byHand?.overrides.get(i) ?? null;
  return (i) => {
    const computed = readiness.computed[i] ?? 0;
    const override = readiness.override[i] ?? 0;
    return {
      tier: effectiveTier(computed, override),
      possible: tiersOfSet(readiness.possible[i] ?? 0),
      nextQuestion: questionOf(readiness.nextQuestion[i] ?? 0),
      computed: READINESS_TIERS[computed] ?? null,
      override: overrideOf(i),
      ...sentences(i),
    };
  };
}

/** The figures of the contract; the pane's further ones stay inside. */
function paretoJson(pareto: ParetoFigures): ParetoJson {
  const { measure, total, negatives, classes, accountsFor80, top20Share, gini, hhi, balance, top1Share } =
    pareto;
  return { measure, total, negatives, classes, accountsFor80, top20Share, gini, hhi, balance, top1Share };
}

function issueJson(
  { row, column, value, expected, code, message }: Issue,
  say: Say,
): Results["input"]["issues"][number] {
  return { row, column, value, expected: say(expected), code, message: say(message) };
}

function findingJson(analysis: Analysis, finding: Finding, say: Say): Results["findings"][number] {
  return {
    kind: finding.kind,
    message: say(finding.message),
    rows: finding.accounts.map((i) => analysis.rows[i] ?? 0),
  };
}
