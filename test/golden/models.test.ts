import { readdirSync } from "node:fs";
import path from "node:path";
import { MODEL_IDS, toResults, type Analysis, type Message, type ModelId, type Say } from "../../src/engine";
import { eachRan } from "../../src/engine/models/ran";
import { toldOf } from "../../src/engine/models/told";
import { goldenCases } from "./support/cases";
import { classifyCase } from "./support/classifyCase";
import { rounded } from "./support/rounded";

/**
 * Every model on small sheets, one a folder below `models/<model>/`, through the real path to the document of
 * `--json`. What a case expects is a part of that document:
 * - `why`: what it shows, and the rule that says so
 * - `accounts`: each found by its name, and by its row where `row` is given; members that are not listed are free
 * - `issues`: all of them, none where it is left out
 * - `models`: which models ran and what they lack: `{ "growth": { "ran": false, "missing": ["volume"] } }`
 * - `notes`: ids of what the model says of the whole run, all of them
 * - `findings`: each found by its kind; `noFindings`: kinds that are not there
 * - `problem`: nothing was classified: the sentence's id, or the path of the setting that cannot be used
 * - any other member of the document: `figures`, `pareto`, `groups`, `asOf`, …
 * Numbers are compared to nine digits.
 */
const FOLDER = path.join(__dirname, "models");

/** Every model has at least so many cases, those of errors among them. */
const LEAST = 8;

interface Expected {
  why: string;
  accounts?: { name: string; row?: number }[];
  issues?: [row: number, column: string, code: string][];
  models?: Partial<Record<ModelId, { ran?: boolean; missing?: string[] }>>;
  notes?: string[];
  findings?: { kind: string }[];
  noFindings?: string[];
  problem?: string;
}

/** A rule of the domain's, by its id or, where it has none, by its section. */
const RULE = /\[(?:[A-Z]\d|§\d)/;

const cases = readdirSync(FOLDER)
  .sort()
  .flatMap((model) =>
    goldenCases<Expected>(path.join(FOLDER, model)).map((one) => ({
      ...one,
      model,
      title: `${model} ${one.name}: ${one.expected.why}`,
    })),
  );

test.each(cases)("$title", async ({ model, expected, settings, open }) => {
  const outcome = await classifyCase({ settings, open });
  if ("problem" in outcome || expected.problem !== undefined) {
    expect("problem" in outcome ? outcome.problem : "classified").toBe(expected.problem ?? "classified");
    return;
  }
  const { analysis, say } = outcome;
  const document = documentOf(analysis, say);
  const {
    why,
    accounts = [],
    issues = [],
    models,
    notes,
    findings = [],
    noFindings = [],
    ...rest
  } = expected;
  const kinds = document.findings.map(({ kind }) => kind);
  const found = {
    ...document,
    accounts: accounts.map((wanted) => accountOf(document, wanted)),
    issues: document.input.issues.map(({ row, column, code }) => [row, column, code]),
    models: Object.fromEntries(
      analysis.models.map(({ id, ran, missing }) => [id, { ran, missing: [...missing] }]),
    ),
    notes: notesOf(analysis, model),
    findings: findings.map((wanted) => document.findings.find(({ kind }) => kind === wanted.kind) ?? kinds),
    noFindings: noFindings.filter((unwanted) => !kinds.some((kind) => kind === unwanted)),
  };
  expect(why).toMatch(RULE);
  expect(rounded(found)).toMatchObject(
    rounded({
      ...rest,
      accounts,
      issues,
      findings,
      noFindings,
      ...(models && { models }),
      ...(notes && { notes }),
    }),
  );
});

const errors = (model: string) =>
  cases.filter(
    (one) =>
      one.model === model &&
      (one.expected.problem !== undefined ||
        one.expected.issues !== undefined ||
        Object.values(one.expected.models ?? {}).some(({ ran }) => ran === false)),
  );

const MODELS: readonly string[] = MODEL_IDS;

test.each(MODELS)("%s has at least 8 cases, errors among them", (model) => {
  expect(cases.filter((one) => one.model === model).length).toBeGreaterThanOrEqual(LEAST);
  expect(errors(model)).not.toHaveLength(0);
});

test("every folder is a model's", () => {
  expect(readdirSync(FOLDER).filter((model) => !MODELS.includes(model))).toEqual([]);
});

type Document = ReturnType<typeof toResults>;

/** The document as a script reads it: what JSON cannot say is not there. */
function documentOf(analysis: Analysis, say: Say): Document {
  const milliseconds = { read: 0, compute: 0, write: 0, total: 0 };
  const results = toResults(analysis, say, { syncs: 0, bytesOut: 0, bytesIn: 0, milliseconds });
  return JSON.parse(JSON.stringify(results)) as Document;
}

/** The account of that name, and what the name leads to where that is none or several. */
function accountOf({ accounts }: Document, { name, row }: { name: string; row?: number }): object {
  const found = accounts.filter((account) => account.name === name && (row ?? account.row) === account.row);
  const [only] = found;
  return only && found.length === 1 ? only : { name: `${found.length} accounts are called ${name}` };
}

function notesOf(analysis: Analysis, model: string): string[] {
  const notes: Message[] = [];
  const told = toldOf(analysis);
  eachRan(analysis, (ran) => {
    if (ran.id === model) notes.push(...(ran.model.notes?.(ran.result, told) ?? []));
  });
  return notes.map(({ id }) => id);
}
