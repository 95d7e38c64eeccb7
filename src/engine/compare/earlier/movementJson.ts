import type { Analysis } from "../../analysis";
import type { Say } from "../../types";
import { movedReason } from "./movedReason";
import type { ModelMovement, MovedModel } from "./types";

/** Who moved since the last run whose results were others, in `results.json`; where such a run is known. */
export interface MovementJson {
  movement?: {
    /** ISO date of that run. */
    since: string;
    models: {
      model: MovedModel;
      /** Accounts in both runs by class before and after; null where they have none. Pairs without accounts are left out. */
      cells: { from: string | null; to: string | null; count: number }[];
      /** Accounts that came into the list, by class after, and that left it, by class before. */
      joined: { class: string | null; count: number }[];
      left: { class: string | null; count: number }[];
      /** Those who bring most first. */
      moves: { row: number; name: string; from: string | null; to: string | null; reason: string }[];
    }[];
  };
}

/**
 * The additive part of the document.
 *
 * @example movementJson(analysis, say).movement?.models[0]?.moves[0]
 * // => { row: 7, name: "Acme", from: "2S", to: "3S", reason: "Urgency is “yes” (was “no”)." }
 */
export function movementJson(analysis: Analysis, say: Say): MovementJson {
  const { movement, rows, names } = analysis;
  if (!movement) return {};
  const reason = movedReason(analysis, say);
  const modelJson = ({ model, classes, matrix, joined, left, moves }: ModelMovement) => {
    const nameOf = (index: number): string | null => classes[index] ?? null;
    const counted = (counts: readonly number[]) =>
      counts.flatMap((count, index) => (count > 0 ? [{ class: nameOf(index), count }] : []));
    return {
      model,
      cells: matrix.flatMap((line, from) =>
        line.flatMap((count, to) => (count > 0 ? [{ from: nameOf(from), to: nameOf(to), count }] : [])),
      ),
      joined: counted(joined),
      left: counted(left),
      moves: moves.map((moved) => ({
        row: rows[moved.account] ?? 0,
        name: names[moved.account] ?? "",
        from: nameOf(moved.from),
        to: nameOf(moved.to),
        reason: reason(moved),
      })),
    };
  };
  return { movement: { since: movement.since, models: movement.models.map(modelJson) } };
}
