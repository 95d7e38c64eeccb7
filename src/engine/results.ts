import type { Analysis, Finding } from "./analysis";
import { compareJson } from "./compare/compareJson";
import { movementJson } from "./compare/earlier/movementJson";
import type { ModelJson } from "./models/results";
import { eachRan, visitRan, type Ran } from "./models/ran";
import { sentencesOf } from "./models/sentences";
import { toldOf } from "./models/told";
import type { ParetoFigures } from "./pareto/types";
import type { AccountJson, Extras, ParetoJson, Results } from "./resultsTypes";
import { FURTHER_MODEL_IDS, type Issue, type ModelId, type Say } from "./types";

/**
 * The document of `--json`: the headless contract of the README, for scripts outside the project. Sentences are
 * said in the language of `say`; row numbers are the sheet's own.
 *
 * @param extras what the run cost; the engine itself does not measure
 * @example toResults(analysis, say, extras).pareto?.accountsFor80 // => 34
 */
export function toResults(analysis: Analysis, say: Say, extras: Extras): Results {
  const { abc } = analysis;
  const modelsJson = modelsWriter(analysis, say);
  const accounts: AccountJson[] = Array.from({ length: analysis.accounts }, (_, i) => ({
    row: analysis.rows[i] ?? 0,
    name: analysis.names[i] ?? "",
    ...modelsJson(i),
  }));
  const figures = figuresOf(analysis);
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

/** The order in which the models stand in the document. */
const IN_DOCUMENT = ["abc", "readiness", ...FURTHER_MODEL_IDS] as const satisfies readonly ModelId[];

/** What the models say of an account, each under its id, with its sentences where it has both. */
function modelsWriter(analysis: Analysis, say: Say): (i: number) => Partial<ModelJson> {
  const told = toldOf(analysis);
  const writers: ((i: number) => [ModelId, object])[] = [];
  const add = <Id extends ModelId>(ran: Ran<Id>): void => {
    const { id, model, result } = ran;
    const json = model.json(result, told);
    const sentences = model.advises ? sentencesOf(ran, told, say) : null;
    writers.push((i) => [id, sentences ? { ...json(i), ...sentences(i) } : json(i)]);
  };
  for (const id of IN_DOCUMENT) visitRan(analysis, id, add);
  return (i) => Object.fromEntries(writers.map((write) => write(i)));
}

function figuresOf(analysis: Analysis): NonNullable<Results["figures"]> {
  const figures: NonNullable<Results["figures"]> = {};
  eachRan(analysis, ({ id, model, result }) => {
    if (model.figures) figures[id] = model.figures(result);
  });
  return figures;
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
    rows: finding.cells?.map(({ row }) => row) ?? finding.accounts.map((i) => analysis.rows[i] ?? 0),
  };
}
