import type { MonthMovement, Move, Standing } from "../../engine";
import type { AnyMessage } from "../../locales";

/** One month as the pane tells it. */
export interface MonthView {
  month: string;
  title: AnyMessage;
  /** From where to where, who; the most frequent first. */
  moves: AnyMessage[];
}

/** So many are named; the tier log names all. */
const MOST_NAMES = 3;

/**
 * The months in which something happened, the latest first.
 *
 * @example movementView(months)[0]?.title // => { id: "movement.month", values: { month: "2026-10", count: 3 } }
 */
export function movementView(months: readonly MonthMovement[]): MonthView[] {
  return months.flatMap(({ month, moves, joined }) => {
    const came = joined.reduce((sum, count) => sum + count, 0);
    if (moves.length + came === 0) return [];
    return [
      {
        month,
        title: { id: "movement.month", values: { month, count: moves.length } } as const,
        moves: [
          ...together(moves).map(moveMessage),
          ...(came > 0 ? [{ id: "movement.joined", values: { count: came } } as const] : []),
        ],
      },
    ];
  });
}

/**
 * What is said where no month has anything to tell: there is no log, it has just begun, or nobody moved.
 *
 * @returns null where some month has moves
 * @example stillness([september])?.id // => "movement.first"
 */
export function stillness(months: readonly MonthMovement[]): AnyMessage | null {
  if (movementView(months).length > 0) return null;
  const since = months.at(-1)?.month;
  if (since === undefined) return { id: "movement.noLog" };
  return { id: months.length === 1 ? "movement.first" : "movement.none", values: { since } };
}

function together(moves: readonly Move[]): [Move, ...Move[]][] {
  const groups = new Map<string, [Move, ...Move[]]>();
  for (const move of moves) {
    const key = `${move.from} ${move.to}`;
    const group = groups.get(key);
    if (group) group.push(move);
    else groups.set(key, [move]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

function moveMessage(group: [Move, ...Move[]]): AnyMessage {
  const [{ from, to }] = group;
  const left = group.length - MOST_NAMES;
  const names: (string | AnyMessage)[] = group.slice(0, MOST_NAMES).map(({ account }) => account);
  if (left > 0) names.push({ id: "movement.more", values: { count: left } });
  return { id: "movement.move", values: { from: called(from), to: called(to), names } };
}

function called(standing: Standing): string | AnyMessage {
  return standing === "open" ? { id: "tier.open" } : standing;
}
