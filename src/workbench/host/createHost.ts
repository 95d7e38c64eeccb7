import type { Book } from "../workbook/types";
import type { HostContext } from "./context";
import { cultureOf } from "./culture";
import { HostError } from "./errors";
import { EventHub } from "./events/hub";
import { raiseEdits } from "./events/edits";
import type { Profile, ProfileName } from "./profiles";
import { PROFILES, includesVersion } from "./profiles";
import { processRequest } from "./processor";
import { References } from "./references";
import type { EventEntry, RequestBody, ResponseBody } from "./wire";
import { MessageCategory } from "./wire";

export interface HostOptions {
  /** Which Excel is played; "web" when omitted. */
  profile?: ProfileName;
  /** BCP 47 name of the person's number and date habits; the locale when omitted. */
  culture?: string;
  /** Language of Excel's surface, e.g. "en-US" (the default) or "zh-CN". */
  locale?: string;
}

export interface Statistics {
  /** Requests answered. */
  syncs: number;
  /** Bytes that the add-in received. */
  bytesIn: number;
  /** Bytes that the add-in sent. */
  bytesOut: number;
}

/** Excel's side of the wire, over a workbook. */
export interface Host {
  readonly book: Book;
  readonly profile: Profile;
  readonly locale: string;
  readonly statistics: Readonly<Statistics>;
  /** "Class.member" → how often it was asked for, of what Excel has and this host does not. */
  readonly unimplemented: ReadonlyMap<string, number>;
  /** The pane's state, as `Office.addin` sees it. */
  readonly runtime: Readonly<HostContext["runtime"]>;
  /** Objects that the client keeps now. */
  readonly keptReferences: number;
  /** Answers a request; requests are carried out one after the other. */
  process(body: RequestBody): Promise<ResponseBody>;
  /** Messages that Excel pushes: events, calls of ribbon commands. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void;
  /** Calls a function that the add-in registered with `Office.actions.associate`. */
  invokeCommand(name: string, argument?: unknown): void;
  /** Shows or hides the pane, and tells the add-in. */
  setVisibility(visibility: "Hidden" | "Taskpane"): void;
  dispose(): void;
}

const ACTION_INVOKED = 1000;

/**
 * @example const host = createHost(book, { profile: "floor" });
 */
export function createHost(book: Book, options: HostOptions = {}): Host {
  const profile = PROFILES[options.profile ?? "web"];
  const locale = options.locale ?? "en-US";
  const unimplemented = new Map<string, number>();
  const statistics: Statistics = { syncs: 0, bytesIn: 0, bytesOut: 0 };
  const events = new EventHub();
  const references = new References();
  const context: HostContext = {
    book,
    profile,
    culture: cultureOf(options.culture ?? locale),
    references,
    events,
    runtime: { visibility: "Taskpane", startup: "Inactive" },
    application: { calculationMode: "Automatic" },
    admits: (apiSet) => includesVersion(profile.excelApi, apiSet),
    unimplemented(member) {
      unimplemented.set(member, (unimplemented.get(member) ?? 0) + 1);
      throw new HostError("ApiNotFound");
    },
  };
  const stopListening = raiseEdits(context);

  async function answer(body: RequestBody): Promise<ResponseBody> {
    const sent = byteLength(body);
    statistics.syncs += 1;
    statistics.bytesOut += sent;
    const response =
      sent > profile.payloadLimit
        ? refused("RequestPayloadSizeLimitExceeded")
        : await processRequest(body, context);
    const received = byteLength(response);
    const delivered =
      received > profile.payloadLimit ? refused("ResponsePayloadSizeLimitExceeded") : response;
    statistics.bytesIn += delivered === response ? received : byteLength(delivered);
    return delivered;
  }

  let last: Promise<unknown> = Promise.resolve();
  return {
    book,
    profile,
    locale,
    statistics,
    unimplemented,
    runtime: context.runtime,
    get keptReferences() {
      return references.size;
    },
    process(body) {
      const next = last.then(() => answer(body));
      last = next.catch(() => undefined);
      return next.finally(() => queueMicrotask(() => events.flush()));
    },
    onEvents: (listener) => events.onEntries(listener),
    invokeCommand(name, argument = null) {
      events.push(MessageCategory.action, ACTION_INVOKED, "", [name, JSON.stringify(argument)]);
      events.flush();
    },
    setVisibility(visibility) {
      context.runtime.visibility = visibility;
      events.pushVisibility(visibility);
      events.flush();
    },
    dispose: stopListening,
  };
}

function refused(code: "RequestPayloadSizeLimitExceeded" | "ResponsePayloadSizeLimitExceeded"): ResponseBody {
  const { message, httpStatusCode } = new HostError(code);
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, HttpStatusCode: httpStatusCode },
  };
}

const encoder = new TextEncoder();

function byteLength(body: object): number {
  return encoder.encode(JSON.stringify(body)).length;
}
