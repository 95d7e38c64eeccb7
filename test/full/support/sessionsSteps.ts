import fc from "fast-check";

/** What the add-in is asked for. */
const OURS = [
  "classify",
  "report",
  "tag",
  "automatic",
  "answer",
  "restore",
  "reopen",
  "save and open",
] as const;

/** What a person does in the workbook itself. */
const THEIRS = [
  "edit an answer",
  "edit a name",
  "edit an amount",
  "insert a row",
  "append a row",
  "delete a row",
  "sort the rows",
  "insert a column",
  "delete the notes",
  "move a column",
  "rename a header of ours",
  "delete a column of ours",
  "overwrite a cell of ours",
  "set a tier by hand",
  "filter",
  "show all",
  "hide a row",
  "rename the sheet",
  "make it a range",
  "paste an export",
  "add totals",
  "type below ours",
  "make it a table",
  "hide a column",
  "colour a cell",
  "add a colour rule",
  "add a drop-down",
] as const;

export const PLACES = ["table", "range", "orders"] as const;
export const PROFILES = ["web", "desktop", "floor"] as const;

export type OurStep = (typeof OURS)[number];
export type TheirStep = (typeof THEIRS)[number];

/** One step; the two numbers say where, of however many places there are by then. */
export interface Step {
  what: OurStep | TheirStep;
  at: number;
  how: number;
}

/** A session: what is done in one workbook, one step after the other. */
export interface Session {
  profile: (typeof PROFILES)[number];
  steps: Step[];
}

const WEIGHTS: Partial<Record<Step["what"], number>> = {
  classify: 10,
  tag: 4,
  restore: 6,
  answer: 2,
  report: 2,
};

/** Sessions of up to `most` steps; each begins where somebody has opened a list and nothing of ours stands in it. */
export function sessions(most: number): fc.Arbitrary<Session> {
  const what = fc.oneof(
    ...[...OURS, ...THEIRS].map((each) => ({ arbitrary: fc.constant(each), weight: WEIGHTS[each] ?? 1 })),
  );
  const number = fc.nat({ max: 997 });
  const step = fc.record<Step>({ what, at: number, how: number });
  const steps = fc.array(step, { minLength: Math.ceil(most / 2), maxLength: most, size: "max" });
  return fc.record({ profile: fc.constantFrom(...PROFILES), steps });
}

export function isOurs(what: Step["what"]): what is OurStep {
  return OURS.some((ours) => ours === what);
}

/** A session as a failure tells it: one step a line. */
export function told({ profile, steps }: Session): string {
  return [profile, ...steps.map(({ what, at, how }) => `${what} (${at}, ${how})`)].join("\n  ");
}
