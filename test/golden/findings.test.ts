import { readdirSync } from "node:fs";
import path from "node:path";
import {
  ABC_CLASSES,
  FINDING_KINDS,
  isTrap,
  type Analysis,
  type FindingKind,
  type Say,
} from "../../src/engine";
import { goldenCases } from "./support/cases";
import { classifyCase } from "./support/classifyCase";

/**
 * The findings of domain 5 on small sheets, one a folder below `findings/<kind>/`, through the real path. What a case
 * expects:
 * - `why`: what it shows, and the rule that says so
 * - `state` of a trap (null: nothing is looked for), or `found` of any other finding
 * - `accounts`: all that the finding is about, by name, in its order
 * - `message`: the whole English sentence
 * - `classes`: ABC classes that the case rests on, by name
 * - `issues`: all of them, none where it is left out
 * - `problem`: the path of the setting that cannot be used
 */
const FOLDER = path.join(__dirname, "findings");

interface Expected {
  why: string;
  state?: "found" | "clear" | "unmapped" | null;
  found?: boolean;
  accounts?: string[];
  message?: string;
  classes?: Record<string, string>;
  issues?: [row: number, column: string, code: string][];
  problem?: string;
}

const cases = readdirSync(FOLDER)
  .sort()
  .flatMap((kind) =>
    goldenCases<Expected>(path.join(FOLDER, kind)).map((one) => ({
      ...one,
      kind: kind as FindingKind,
      title: `${kind} ${one.name}: ${one.expected.why}`,
    })),
  );

test("every folder is a finding's", () => {
  const known: readonly string[] = FINDING_KINDS;
  expect(readdirSync(FOLDER).filter((kind) => !known.includes(kind))).toEqual([]);
});

test.each(FINDING_KINDS.filter(isTrap))("%s is there found, clear and unmapped", (kind) => {
  const states = new Set(cases.filter((one) => one.kind === kind).map(({ expected }) => expected.state));
  // Concentration asks for nothing but the measure: without it nothing is looked for at all.
  const without = kind === "trap.concentration" ? null : "unmapped";
  expect([...states]).toEqual(expect.arrayContaining(["found", "clear", without]));
});

test.each(cases)("$title", async ({ kind, expected, settings, open }) => {
  const outcome = await classifyCase({ settings, open });
  if ("problem" in outcome || expected.problem !== undefined) {
    expect("problem" in outcome ? outcome.problem : "classified").toBe(expected.problem ?? "classified");
    return;
  }
  const { why, classes, issues = [], ...wanted } = expected;
  const { analysis, say } = outcome;
  const found = foundOf(analysis, kind, say);
  expect(why).toMatch(/\[(X\d|§5)\]/);
  expect({
    ...found,
    issues: analysis.issues.map(({ row, column, code }) => [row, column, code]),
    ...(classes && { classes: classesOf(analysis, Object.keys(classes)) }),
  }).toMatchObject({ ...wanted, issues, ...(classes && { classes }) });
});

function foundOf(analysis: Analysis, kind: FindingKind, say: Say): Omit<Expected, "why"> {
  const finding = analysis.findings.find((each) => each.kind === kind);
  const trap = analysis.traps?.find((each) => each.kind === kind);
  const message = trap?.message ?? finding?.message;
  if (isTrap(kind)) expect(finding !== undefined).toBe(trap?.state === "found");
  return {
    ...(isTrap(kind) ? { state: trap?.state ?? null } : { found: finding !== undefined }),
    accounts: (finding?.accounts ?? []).map((account) => analysis.names[account] ?? ""),
    ...(message && { message: say(message) }),
  };
}

function classesOf({ abc, names }: Analysis, wanted: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    wanted.map((name) => [name, ABC_CLASSES[abc?.classes[names.indexOf(name)] ?? 0] ?? ""]),
  );
}
