import { readLog } from "../excel";
import { movement, type MonthMovement } from "../engine";
import { stamp } from "./stamp";
import { lookAgain, rowOptions, type Workshop } from "./workshop";

/** How the list moved, month by month, from its tier log; none where nothing was run yet. */
export async function monthsOfMovement(workshop: Workshop): Promise<MonthMovement[]> {
  const { memory, now } = workshop;
  const { opened, settings } = memory.look ?? (await lookAgain(workshop, rowOptions(workshop)));
  return movement(await readLog(opened.source), settings.asOf ?? stamp(now()).slice(0, 10));
}
