import type { ErrorCode } from "../../../src/workbench/host/errors";
import type { Place } from "../../../src/workbench/host/faults";

export const PLACES = ["table", "range", "orders"] as const;
export const STAGES = ["first run", "later run"] as const;
export const FILTERS = ["all shown", "filtered"] as const;
export const EDITS = [
  "nothing",
  "a row inserted",
  "a row deleted",
  "a column inserted",
  "a column inserted beside ours",
  "a column deleted",
  "rows sorted",
  "an answer edited",
  "a note edited",
  "a tier set by hand",
] as const;

/** What Excel answers; "no answer": the connection is cut, and the request never ends. */
export type Fault = { code: ErrorCode | "no answer" | "none"; at: Place; times: number };

/** One run that something happens to. */
export interface FaultScenario {
  place: (typeof PLACES)[number];
  stage: (typeof STAGES)[number];
  filter: (typeof FILTERS)[number];
  profile: "web" | "desktop";
  /** Which request of the run it happens to, counted back from the last one, around and around. */
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

/** A run takes about so many requests; of them the last ones write. */
const REQUESTS = 27;
const WRITING = 9;

/**
 * Scenarios of one kind of place out of a seed: every stage and filter in turn, and of each the requests one after the
 * other; the rest is drawn. Once every request had its turn, those that write have it again, and Excel stays away: only
 * then does a run leave its mark for the next opening.
 */
export function faultScenarios(seed: number, place: FaultScenario["place"], count: number): FaultScenario[] {
  const draw = mulberry32(seed + PLACES.indexOf(place));
  const oneOf = <T>(items: readonly T[]): T => items[Math.floor(draw() * items.length)] as T;
  const layouts = STAGES.flatMap((stage) => FILTERS.map((filter) => ({ stage, filter })));
  return Array.from({ length: count }, (_, index) => {
    const layout = layouts[index % layouts.length] ?? { stage: "first run", filter: "all shown" };
    const round = Math.floor(index / layouts.length);
    const isAny = round < REQUESTS;
    const turn = isAny ? round : (round - REQUESTS) % WRITING;
    const kind = isAny
      ? oneOf([oneOf(CODES), oneOf(CODES), oneOf(CODES), "no answer", "none"] as const)
      : oneOf(["no answer", "AccessDenied"] as const);
    return {
      place,
      ...layout,
      profile: oneOf(["web", "desktop"] as const),
      turn,
      fault: {
        code: kind,
        at: oneOf<Place>(["start", "end", { action: 1 + Math.floor(draw() * 30) }]),
        times: isAny ? oneOf([1, 1, 2, Infinity]) : Infinity,
      },
      // As often as not in the same moment, else somewhere else.
      edit: { kind: oneOf(EDITS), turn: draw() < 0.5 ? turn : Math.floor(draw() * 40) },
    };
  });
}

/** @example titleOf(scenario) // => "table, later run, filtered, web: request 7 from the end meets …" */
export function titleOf({ place, stage, filter, profile, turn, fault, edit }: FaultScenario): string {
  const at = typeof fault.at === "string" ? fault.at : JSON.stringify(fault.at);
  const what = `request ${turn} from the end meets ${fault.code} at ${at}, ${fault.times} times`;
  return `${place}, ${stage}, ${filter}, ${profile}: ${what}; before ${edit.turn} from the end: ${edit.kind}`;
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
