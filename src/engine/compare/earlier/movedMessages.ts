import type { Analysis } from "../../analysis";
import type { Message } from "../../types";
import { classLabel } from "../classCodes";
import type { ModelMovement, MovementSince } from "./types";

/**
 * Who moved since, a line a model, for the pane and the command line.
 *
 * @returns none where nothing was compared, or no earlier run is known
 * @example movedMessages(analysis).map(say) // => ["5 accounts changed tier since Nov 14, 2026: 3 up and 2 down."]
 */
export function movedMessages({ movement }: Pick<Analysis, "movement">): Message[] {
  return movement ? movement.models.map((model) => movedMessage(movement, model)) : [];
}

/** One model's line. */
export function movedMessage(
  { since }: Pick<MovementSince, "since">,
  { model, moves, classes }: ModelMovement,
): Message {
  if (moves.length === 0) return { id: `moved.nobody.${model}`, values: { since } };
  const none = classLabel(model, classes.length);
  const counts = { up: 0, down: 0, settled: 0, opened: 0 };
  for (const { from, to } of moves) {
    if (from >= classes.length) counts.settled++;
    else if (to >= classes.length) counts.opened++;
    else counts[to < from ? "up" : "down"]++;
  }
  const parts = (["up", "down", "settled", "opened"] as const)
    .filter((way) => counts[way] > 0)
    .map((way): Message => ({ id: `moved.${way}`, values: { count: counts[way], none } }));
  return { id: `moved.${model}`, values: { count: moves.length, since, parts } };
}

/**
 * Who came into the list and who left it, by their classes.
 *
 * @example cameAndLeft(movement.models[0]).map(say) // => ["3 accounts came into the list (3S 1 · B 2)."]
 */
export function cameAndLeft({ model, joined, left }: ModelMovement): Message[] {
  return (["joined", "left"] as const).flatMap((way): Message[] => {
    const counts = way === "joined" ? joined : left;
    const count = counts.reduce((sum, each) => sum + each, 0);
    if (count === 0) return [];
    const items = counts.flatMap((accounts, index): Message[] =>
      accounts === 0
        ? []
        : [{ id: "summary.modelItem", values: { label: classLabel(model, index), accounts } }],
    );
    return [{ id: `moved.${way}`, values: { count, items } }];
  });
}
