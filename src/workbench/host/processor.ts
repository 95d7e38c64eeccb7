/** Carries out one request of the client: its actions in order, with the calculation that they wait for. */
import { ClientRequest } from "./clientRequest";
import type { HostContext } from "./context";
import type { HostError } from "./errors";
import { EventType } from "./events/types";
import { ActionType } from "./wire";
import type { Action, RequestBody, ResponseBody } from "./wire";

/** An error that was ordered, before an action that is named by its index or by the nth use of a member. */
export interface Interruption {
  readonly before: { readonly action: number } | { readonly member: string; readonly nth?: number };
  readonly error: HostError;
}

/**
 * Runs a request. An error ends it; what was done before stays done, as in Excel.
 * Waits for pending calculation before anything is read.
 */
export async function processRequest(
  body: RequestBody,
  host: HostContext,
  interruption?: Interruption,
): Promise<ResponseBody> {
  try {
    const answer = await runActions(body, host, interruption);
    // Who listens to calculation, or asked for it, need not read a cell to have it.
    if (host.calculation.isAsked || host.events.hearsAny(EventType.worksheetCalculated))
      await calculate(host);
    return answer;
  } finally {
    host.calculation.requestEnded();
    host.undo.requestEnded();
  }
}

async function runActions(
  body: RequestBody,
  host: HostContext,
  interruption: Interruption | undefined,
): Promise<ResponseBody> {
  const request = new ClientRequest(body, host);
  const isInterrupted = interruptedAt(interruption?.before);
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (interruption !== undefined && isInterrupted(index, request.locate(action)))
        throw interruption.error;
      if (!request.continuesWrite(action)) request.write();
      if (reads(action)) await calculate(host);
      request.run(action);
    } catch (error) {
      return request.failed(error, index);
    }
  }
  return request.end();
}

/** In manual mode, and while calculation is suspended, formulas keep the values that they have. */
async function calculate({ book, calculation }: HostContext): Promise<void> {
  if (!calculation.isDue) return;
  await book.recalculated();
  calculation.done();
}

/** Setting a property and tracing are the only actions that look at no cell. */
function reads(action: Action): boolean {
  return (
    action.ActionType === ActionType.query ||
    action.ActionType === ActionType.queryAsJson ||
    action.ActionType === ActionType.method
  );
}

/** Answers whether an action, told of in order by its index and member, is the one. */
function interruptedAt(
  before: Interruption["before"] | undefined,
): (index: number, member: string) => boolean {
  if (before === undefined) return () => false;
  if ("action" in before) return (index) => index === before.action;
  let uses = 0;
  return (_index, member) => member === before.member && ++uses === (before.nth ?? 1);
}
