import { isoOf } from "../../asOf";
import type { Message } from "../../types";
import { nameOfField } from "../headers";
import type { Told } from "../model";
import type { Periods } from "./periods";
import { partialWindows } from "./windows";

/**
 * What the reader of two periods is to know: which they are, and where the data fills one only in part [C1].
 *
 * @example periodNotes(result, told).map(({ id }) => id) // => ["periods.dated", "periods.earlierPartial"]
 */
export function periodNotes(
  { windows, measure }: Pick<Periods, "windows" | "measure">,
  { headers }: Pick<Told, "headers">,
): Message[] {
  const name = measure === null ? ({ id: "periods.lines" } as const) : nameOfField(measure, headers);
  if (!windows)
    return [
      { id: "periods.stated", values: { measure: name, before: nameOfField("previousRevenue", headers) } },
    ];
  const { start, turn, end, firstDay, lastDay, undated } = windows;
  const notes: Message[] = [
    {
      id: "periods.dated",
      values: {
        measure: name,
        start: isoOf(start),
        last: isoOf(turn - 1),
        turn: isoOf(turn),
        end: isoOf(end),
      },
    },
  ];
  if (Number.isNaN(firstDay)) notes.push({ id: "periods.noDates" });
  else {
    const partial = partialWindows(windows);
    if (partial.earlier) notes.push({ id: "periods.earlierPartial", values: { day: isoOf(firstDay) } });
    if (partial.later) notes.push({ id: "periods.laterPartial", values: { day: isoOf(lastDay) } });
  }
  if (undated > 0) notes.push({ id: "periods.undated", values: { count: undated } });
  return notes;
}
