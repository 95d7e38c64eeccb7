import { keepDecisions } from "./keptModel";
import { lookAgain, rowOptions, type Workshop } from "./workshop";

/**
 * Puts the decisions of this session in the place of what the workbook keeps and cannot be used. Only on the person's
 * own word: a document of a later version may hold what this one does not know.
 */
export async function replaceKept(workshop: Workshop): Promise<void> {
  const options = rowOptions(workshop);
  const look = workshop.memory.look ?? (await lookAgain(workshop, options));
  await keepDecisions(look, options, { replace: true });
  workshop.memory.look = null;
}
