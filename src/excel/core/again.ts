import { isPassing } from "./officeErrors";
import { wait } from "./wait";

/** Milliseconds between one try and the next; after the last of them Excel has had its chances. */
const PAUSES = [250, 1_000, 3_000];

/**
 * Asks Excel again where it was busy or the connection failed for a moment, each time after a longer pause.
 *
 * Only for what may be done twice: reading, and writing the same values into the same cells. A request that failed
 * may have been carried out in part, or as a whole; one that adds something would then add it twice.
 *
 * @param ask makes its ranges anew each time: which of them Excel knows after a failure is open
 * @throws the last failure; the first one that another try cannot mend; the signal's reason when cancelled.
 * @example await again(() => readChunk(context, sheetId, rows))
 */
export async function again<T>(ask: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await ask();
    } catch (error) {
      if (!isPassing(error)) throw error;
    }
    await wait(pause, signal);
    signal?.throwIfAborted();
  }
  return ask();
}
