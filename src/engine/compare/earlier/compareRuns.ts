import type { Analysis } from "../../analysis";
import { HASH_LENGTH } from "../../history/keyHash";
import type { TierLog } from "../../history/types";
import { movementBetween, type Moved } from "../movement";
import { becauseOf } from "./becauseOf";
import { foundBy, partOf, presentState, stateOf } from "./found";
import { foundInLog } from "./foundInLog";
import {
  MOVED_MODELS,
  type Counts,
  type EarlierRun,
  type Found,
  type ModelMovement,
  type MovedModel,
  type MovementSince,
  type PreviousRun,
  type RunRecord,
} from "./types";

/** What comparing a run with the one before comes to. */
interface ComparedRuns {
  /** Who moved since the last run whose results were others; null: no such run is known. */
  movement: MovementSince | null;
  /** What this run leaves for the next one. */
  record: RunRecord;
}

/** Of more, the workbook keeps no inputs: the tier log says where they stood. */
const MOST_ACCOUNTS = 30_000;

/**
 * Compares a run with the last one whose results were others [§4]. Where the one before found the same, that is the one
 * that it was compared with itself: running again without a change tells the same. Without a record, tiers are compared
 * with those of the tier log, and why somebody moved is said as far as it is known.
 *
 * @returns undefined where nothing is compared: the run is of a part of the lines, or no model ran.
 * @example compareRuns(analysis, { record, at: "2026-11-22 10:05" })?.movement?.since // => "2026-11-14"
 */
export function compareRuns(
  analysis: Analysis,
  { record, at }: PreviousRun,
  log?: TierLog,
): ComparedRuns | undefined {
  if (analysis.settings.lines === "visible" || !(analysis.readiness ?? analysis.abc)) return undefined;
  const found = analysis.accounts > MOST_ACCOUNTS ? null : foundBy(analysis);
  const kept = record?.found && { at: record.at, found: record.found };
  const last = kept ?? (log ? foundInLog(log) : null);
  const models = last ? movementsOf(analysis, last.found) : [];
  if (last && models.some(isDifferent)) {
    const before = earlierRun(last, models);
    return {
      movement: { since: dayOf(last.at), models },
      record: { at, found, before: isShort(before.found) ? before : null },
    };
  }
  const before = record?.before ?? null;
  return {
    movement: before && { since: dayOf(before.at), models: movementsAgain(analysis, before) },
    record: { at: record?.at ?? at, found, before },
  };
}

const isShort = ({ keys }: Found): boolean => keys.length <= MOST_ACCOUNTS * HASH_LENGTH;
const ISO_DAY = "2026-11-14".length;
const dayOf = (at: string): string => at.slice(0, ISO_DAY);

function movementsOf(analysis: Analysis, found: Found): ModelMovement[] {
  return MOVED_MODELS.flatMap((model): ModelMovement[] => {
    const [before, after] = [stateOf(found, model), presentState(analysis, model)];
    if (!before || !after) return [];
    const movement = movementBetween(before, after);
    const because = becauseOf(analysis, found, model);
    return [{ ...movement, model, moves: inOrder(analysis, movement.moves).map(because) }];
  });
}

/** Those who moved are known as they were, of all others how many they were. */
function movementsAgain(analysis: Analysis, { found, counts }: EarlierRun): ModelMovement[] {
  return movementsOf(analysis, found).flatMap((movement) => {
    const counted = counts[movement.model];
    return counted ? [{ ...movement, ...counted }] : [];
  });
}

function earlierRun(
  { at, found }: { at: string; found: Found },
  models: readonly ModelMovement[],
): EarlierRun {
  const counts: Partial<Record<MovedModel, Counts>> = {};
  const places = new Set<number>();
  for (const { model, matrix, joined, left, moves } of models) {
    counts[model] = { matrix, joined, left };
    for (const { earlier } of moves) places.add(earlier);
  }
  return {
    at,
    found: partOf(
      found,
      [...places].sort((a, b) => a - b),
    ),
    counts,
  };
}

function isDifferent({ moves, joined, left }: ModelMovement): boolean {
  return moves.length > 0 || [...joined, ...left].some((count) => count > 0);
}

/** Those who bring most first. */
function inOrder({ abc }: Analysis, moves: readonly Moved[]): Moved[] {
  const worth = ({ account }: Moved): number => abc?.values[account] || 0;
  return [...moves].sort((a, b) => worth(b) - worth(a));
}
