import type { Book } from "../workbook/types";
import type { HostContext } from "./context";
import { Bindings } from "./bindings";
import { Calculation } from "./calculation";
import { PendingWrite } from "./cells/pendingWrite";
import { Commands } from "./commands";
import type { Command } from "./commands";
import { cultureOf } from "./culture";
import { HostError } from "./errors";
import type { ErrorCode } from "./errors";
import { EventHub } from "./events/hub";
import { EventType, WORKBOOK } from "./events/types";
import { FaultPlan } from "./faults";
import type { Faults, Turn } from "./faults";
import { raiseEdits } from "./events/edits";
import type { Profile, ProfileName } from "./profiles";
import { PROFILES, includesVersion } from "./profiles";
import { processRequest } from "./processor";
import { References } from "./references";
import { UndoRecord } from "./undo";
import type { Undo } from "./undo";
import type { Action, EventEntry, RequestBody, ResponseBody } from "./wire";
import { ActionType, PathType } from "./wire";

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
interface OfficeTheme {
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

interface Statistics {
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
  /** What the add-in's calls did to the person's undo stack. */
  readonly undo: Undo;
  /** What goes wrong between add-in and Excel, on order. */
  readonly faults: Faults;
  /**
   * Answers a request; requests are carried out one after the other. Never answers one whose connection was cut.
   *
   * @param flags the request's bits, as the client sends them beside the body
   */
  process(body: RequestBody, flags?: number): Promise<ResponseBody>;
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
  /** The person comes back to this workbook from another one. */
  activateWorkbook(): void;
  /** The person turns AutoSave on or off. */
  setAutoSave(on: boolean): void;
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
  const events = new EventHub(
    () => faults.connected,
    () => book.recalculated(),
  );
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
    author: "Local",
    calculation: new Calculation(),
    workbook: {
      iterative: { enabled: false, maxChange: 0.001, maxIteration: 100 },
      // Excel on the web has no other way to save; elsewhere it is for files that lie in the cloud.
      autoSave: profile.name === "web",
      chartDataPointTrack: true,
      isDirty: null,
      isShared: false,
    },
    undo: new UndoRecord(profile),
    bindings: new Bindings(references, events),
    admits: (apiSet) => includesVersion(profile.excelApi, apiSet),
    unimplemented(member) {
      unimplemented.set(member, (unimplemented.get(member) ?? 0) + 1);
      throw new HostError("ApiNotFound");
    },
  };
  const stopListening = raiseEdits(context);

  const faults = new FaultPlan((edit) => {
    context.author = "Remote";
    context.workbook.isShared = true;
    try {
      edit(book);
    } finally {
      context.author = "Local";
    }
  });

  /** Undefined: the connection was cut, and nobody is told anything. */
  async function carryOut(body: RequestBody, turn: Turn): Promise<ResponseBody | undefined> {
    await turn.ready();
    for (const edit of turn.visits) faults.otherUser(edit);
    if (!faults.connected) return undefined;
    const sent = byteLength(body);
    const response = await respond(body, sent, turn);
    const received = byteLength(response);
    const delivered =
      received > profile.payloadLimit ? refused("ResponsePayloadSizeLimitExceeded") : response;
    if (isOfAddIn(body)) {
      statistics.syncs += 1;
      statistics.bytesOut += sent;
      statistics.bytesIn += delivered === response ? received : byteLength(delivered);
    }
    if (turn.break?.error === null) faults.connected = false;
    return faults.connected ? delivered : undefined;
  }

  async function respond(body: RequestBody, size: number, { break: broken }: Turn): Promise<ResponseBody> {
    if (size > profile.payloadLimit) return refused("RequestPayloadSizeLimitExceeded");
    if (broken === undefined) return processRequest(body, context);
    const error = broken.error ?? new HostError("RequestAborted");
    if (broken.at === "start") return failed(error);
    if (broken.at !== "end") return processRequest(body, context, { before: broken.at, error });
    await processRequest(body, context);
    return failed(error);
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
    undo: context.undo,
    faults,
    async process(body, flags = 0) {
      const turn = faults.arrive(isSync(body));
      const edited = isSync(body) ? faults.cellEdit(flags) : null;
      if (edited === "refused") return refused("InvalidOperationInCellEditMode");
      await edited;
      const next = last.then(() => carryOut(body, turn));
      last = next.catch(() => undefined);
      const response = await next.finally(() => void setTimeout(() => events.flush(), 0));
      return response ?? new Promise<never>(() => undefined);
    },
    onEvents: (listener) => events.onEntries(listener),
    invokeCommand: (name, controlId = name) => commands.invoke({ name, controlId }),
    onCommand: (listener) => commands.onCommand(listener),
    commandCompleted: () => commands.completed(),
    activateWorkbook() {
      events.raise(EventType.workbookActivated, WORKBOOK, () => ({}));
      events.flush();
    },
    setAutoSave(on) {
      if (context.workbook.autoSave === on) return;
      context.workbook.autoSave = on;
      events.raise(EventType.autoSaveSettingChanged, WORKBOOK, () => ({}));
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

function refused(code: ErrorCode): ResponseBody {
  return failed(new HostError(code));
}

/** An answer of nothing but an error. */
function failed({ code, message, httpStatusCode }: HostError): ResponseBody {
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

/** What an add-in asked for with `context.sync()`; when a run ends, the client gives back its ranges by itself. */
function isSync(body: RequestBody): boolean {
  const isReturn = ({ Name }: Action): boolean => Name === "_RemoveReference";
  const returns = body.Actions.filter(isReturn).length;
  const others = body.Actions.filter(
    (action) => action.ActionType !== ActionType.instantiate && !isReturn(action),
  );
  return isOfAddIn(body) && (returns === 0 || others.length > 0);
}

const encoder = new TextEncoder();

function byteLength(body: object): number {
  return encoder.encode(JSON.stringify(body)).length;
}
