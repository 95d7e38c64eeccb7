import type { Book } from "../workbook/types";
import type { HostContext } from "./context";
import { PendingWrite } from "./cells/pendingWrite";
import { Commands } from "./commands";
import type { Command } from "./commands";
import { cultureOf } from "./culture";
import { HostError } from "./errors";
import { EventHub } from "./events/hub";
import { raiseEdits } from "./events/edits";
import type { Profile, ProfileName } from "./profiles";
import { PROFILES, includesVersion } from "./profiles";
import { processRequest } from "./processor";
import { References } from "./references";
import type { EventEntry, RequestBody, ResponseBody } from "./wire";
import { PathType } from "./wire";

export interface HostOptions {
  /** Which Excel is played; "web" when omitted. */
  profile?: ProfileName;
  /** BCP 47 name of the person's number and date habits; the locale when omitted. */
  culture?: string;
  /** Language of Excel's surface, e.g. "en-US" (the default) or "zh-CN". */
  locale?: string;
  /** Colours of Excel's surface, "#RRGGBB"; Excel's white theme when omitted. */
  theme?: OfficeTheme;
}

/** `Office.context.officeTheme`. */
export interface OfficeTheme {
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
}

const WHITE: OfficeTheme = {
  bodyBackgroundColor: "#ffffff",
  bodyForegroundColor: "#262626",
  controlBackgroundColor: "#ffffff",
  controlForegroundColor: "#262626",
};

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
  /** BCP 47 name of the person's habits. */
  readonly culture: string;
  readonly theme: OfficeTheme;
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
  /**
   * Calls a function that the add-in registered with `Office.actions.associate`, as a click in the ribbon does.
   * Resolves when the add-in says `event.completed()`; rejects when no add-in is connected.
   */
  invokeCommand(name: string, controlId?: string): Promise<void>;
  /** For connections: a listener answers whether its client took the command. */
  onCommand(listener: (command: Command) => boolean): () => void;
  /** For connections: the command that was given first and is not done yet is done. */
  commandCompleted(): void;
  /** Shows or hides the pane, and tells the add-in. */
  setVisibility(visibility: "Hidden" | "Taskpane"): void;
  dispose(): void;
}

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
  const commands = new Commands();
  const context: HostContext = {
    book,
    profile,
    culture: cultureOf(options.culture ?? locale),
    references,
    events,
    pendingWrite: new PendingWrite(),
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
    if (isOfAddIn(body)) {
      statistics.syncs += 1;
      statistics.bytesOut += sent;
    }
    const response =
      sent > profile.payloadLimit
        ? refused("RequestPayloadSizeLimitExceeded")
        : await processRequest(body, context);
    const received = byteLength(response);
    const delivered =
      received > profile.payloadLimit ? refused("ResponsePayloadSizeLimitExceeded") : response;
    if (isOfAddIn(body)) statistics.bytesIn += delivered === response ? received : byteLength(delivered);
    return delivered;
  }

  let last: Promise<unknown> = Promise.resolve();
  return {
    book,
    profile,
    locale,
    culture: context.culture.name,
    theme: options.theme ?? WHITE,
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
    invokeCommand: (name, controlId = name) => commands.invoke({ name, controlId }),
    onCommand: (listener) => commands.onCommand(listener),
    commandCompleted: () => commands.completed(),
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

/** The client's own requests, about its runtime, are none of the add-in's. */
function isOfAddIn(body: RequestBody): boolean {
  return Object.values(body.ObjectPaths).some(
    (path) => path.ObjectPathType === PathType.root || path.ObjectPathType === PathType.referenceId,
  );
}

const encoder = new TextEncoder();

function byteLength(body: object): number {
  return encoder.encode(JSON.stringify(body)).length;
}
