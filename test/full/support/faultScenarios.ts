import type { ErrorCode } from "../../../src/workbench/host/errors";
import type { Place } from "../../../src/workbench/host/faults";

export const PLACES = ["table", "range", "orders"] as const;
export const STAGES = ["first run", "later run"] as const;
export const FILTERS = ["all shown", "filtered"] as const;
export const EDITS = [
  "nobody",
  "inserts a row",
  "deletes a row",
  "sorts the rows",
  "edits an answer",
  "edits a note",
  "sets a tier by hand",
] as const;

/** What Excel answers; "no answer": the connection is cut, and the request never ends. */
export type Fault = { code: ErrorCode | "no answer" | "none"; at: Place; times: number };

/** One run that something happens to. */
export interface FaultScenario {
  place: (typeof PLACES)[number];
  stage: (typeof STAGES)[number];
  filter: (typeof FILTERS)[number];
  profile: "web" | "desktop";
  /** Which request of the run it happens to, as an index that wraps around their number. */
  turn: number;
  fault: Fault;
  edit: { kind: (typeof EDITS)[number]; turn: number };
}

const CODES = [
  "AccessDenied",
  "ActivityLimitReached",
  "Conflict",
  "GeneralException",
  "InsertDeleteConflict",
  "InvalidOperation",
  "ItemNotFound",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ServiceNotAvailable",
] as const satisfies readonly ErrorCode[];

/**
 * Scenarios out of a seed: every place, stage and filter in turn, and of each the requests one after the other; the
 * rest is drawn.
 */
export function faultScenarios(seed: number, count: number): FaultScenario[] {
  const draw = mulberry32(seed);
  const oneOf = <T>(items: readonly T[]): T => items[Math.floor(draw() * items.length)] as T;
  const layouts = PLACES.flatMap((place) =>
    STAGES.flatMap((stage) => FILTERS.map((filter) => ({ place, stage, filter }))),
  );
  return Array.from({ length: count }, (_, index) => {
    const layout = layouts[index % layouts.length] ?? {
      place: "table",
      stage: "first run",
      filter: "all shown",
    };
    const turn = Math.floor(index / layouts.length);
    const kind = oneOf([oneOf(CODES), oneOf(CODES), oneOf(CODES), "no answer", "none"] as const);
    return {
      ...layout,
      profile: oneOf(["web", "desktop"] as const),
      turn,
      fault: {
        code: kind,
        at: oneOf<Place>(["start", "end", { action: 1 + Math.floor(draw() * 30) }]),
        times: oneOf([1, 1, 2, Infinity]),
      },
      // As often as not in the same moment, else somewhere else.
      edit: { kind: oneOf(EDITS), turn: draw() < 0.5 ? turn : Math.floor(draw() * 40) },
    };
  });
}

/** @example titleOf(scenario) // => "table, later run, filtered, web: request 7 meets RequestAborted at end …" */
export function titleOf({ place, stage, filter, profile, turn, fault, edit }: FaultScenario): string {
  const at = typeof fault.at === "string" ? fault.at : JSON.stringify(fault.at);
  const what = `request ${turn} meets ${fault.code} at ${at}, ${fault.times} times`;
  return `${place}, ${stage}, ${filter}, ${profile}: ${what}; before ${edit.turn} somebody ${edit.kind}`;
}

/** A small generator with a seed. https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
