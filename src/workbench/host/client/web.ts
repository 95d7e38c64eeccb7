/**
 * What Excel on the web gives a task pane: the page around the pane's frame, with which Office.js exchanges texts by
 * `postMessage`. Here is that page's side of the talk, without the page: texts come in, texts go out.
 */
import type { Host } from "../createHost";
import { EventType } from "../events/types";
import type { EventEntry, RequestBody, ResponseBody } from "../wire";
import { MessageCategory } from "../wire";
import { readSettings, writeSettings } from "./documentSettings";

/** Numbers by which the client names the methods and events of its older half. */
const Method = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
const Event = { richApi: 33, command: 39 } as const;
/** Events that come one by one, each under its own number. Those of bindings ask for more than is given here. */
const OLDER_EVENTS: ReadonlySet<number> = new Set([EventType.settingsChanged, EventType.workbookSelection]);
const Kind = { request: 0, response: 1 } as const;
const Call = { registerEvent: 1, unregisterEvent: 2 } as const;
const Response = { forCalling: 0, forEventing: 1 } as const;
const SUCCESS = 0;
const NOT_SUPPORTED = 5001;
const OK = 200;
const READ_WRITE = 1;
const TASK_PANE = 1;
/** How the pane was when the add-in started. */
const SHOWN = 2;
const HIDDEN = 1;
const EXCEL_ON_THE_WEB = 16;
const APP_CONTEXT = "ContextActivationManager_getAppContextAsync";
/** Where a request's body and its flags stand in the array that Excel.run sends. */
const BODY = 4;
const FLAGS = 6;

/** A text of the client, parsed. */
interface Message {
  _messageType: number;
  _actionName: string;
  _actionType?: number;
  _conversationId: string;
  _correlationId: number;
  _data?: {
    DdaMethod?: { DispatchId: number };
    ArrayData?: readonly unknown[];
    DdaSettingsMethod?: { Properties: readonly (readonly [string, string])[] };
    eventDispId?: number;
  };
}

export interface WebSide {
  /** What the frame's address must say behind its path, so that Office.js finds the page around it. */
  readonly address: string;
  /** Takes a text that the pane's frame posted. Texts that are none of Office.js's are left alone. */
  receive(text: string): Promise<void>;
  /** Cuts the wire; the client hears nothing more. */
  disconnect(): void;
}

const CONVERSATION = "workbench";
const APP = "task-pane";

/**
 * Connects the client in one frame to the host.
 *
 * @param origin the page's own origin, to which the client posts
 * @param post hands a text to the frame, e.g. `(text) => frame.contentWindow.postMessage(text, paneOrigin)`
 * @example
 * const side = connectWeb(createHost(book), "https://excel.example.org", post);
 * frame.src = `https://addin.example.com/taskpane.html${side.address}`;
 */
export function connectWeb(host: Host, origin: string, post: (text: string) => void): WebSide {
  /** Event's number → the name under which the client waits for it. */
  const events = new Map<number, string>();
  let connected = true;

  function send(actionName: string, correlationId: number, data: unknown, responseType: number): void {
    if (!connected) return;
    const message = {
      _messageType: Kind.response,
      _actionName: actionName,
      _conversationId: CONVERSATION,
      _correlationId: correlationId,
      _origin: origin,
      _data: data,
      _errorCode: SUCCESS,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    post(JSON.stringify(message));
  }

  function tell(event: number, data: unknown): boolean {
    const name = events.get(event);
    if (name === undefined) return false;
    send(name, 0, data, Response.forEventing);
    return true;
  }

  const stopEvents = host.onEvents((entries) => {
    const isOlder = ({ messageCategory, messageType }: EventEntry): boolean =>
      messageCategory === MessageCategory.event && OLDER_EVENTS.has(messageType);
    const newer = entries.filter((entry) => !isOlder(entry));
    if (newer.length > 0) tell(Event.richApi, { ArrayData: newer.map(asArray) });
    for (const { messageType } of entries.filter(isOlder)) tell(messageType, {});
  });
  const stopCommands = host.onCommand(({ name, controlId }) =>
    tell(Event.command, [controlId, name, JSON.stringify({ source: { id: controlId } })]),
  );

  async function answer({ _actionName, _actionType, _data = {} }: Message): Promise<unknown> {
    const { eventDispId, DdaMethod } = _data;
    if (_actionType === Call.registerEvent && eventDispId !== undefined) {
      events.set(eventDispId, _actionName);
      return { Error: SUCCESS };
    }
    if (_actionType === Call.unregisterEvent && eventDispId !== undefined) {
      events.delete(eventDispId);
      return { Error: SUCCESS };
    }
    if (_actionName === APP_CONTEXT) return appContext(host);
    return DdaMethod === undefined ? {} : run(DdaMethod.DispatchId, _data);
  }

  async function run(method: number, data: NonNullable<Message["_data"]>): Promise<unknown> {
    switch (method) {
      case Method.richApi: {
        const body = JSON.parse(String(data.ArrayData?.[BODY])) as RequestBody;
        const response = await process(body, Number(data.ArrayData?.[FLAGS] ?? 0));
        return { Version: 1, Error: SUCCESS, Data: [OK, [], JSON.stringify(response)] };
      }
      case Method.commandCompleted:
        host.commandCompleted();
        return { Version: 1, Error: SUCCESS };
      case Method.loadSettings:
        return { Version: 1, Error: SUCCESS, Properties: { Settings: settings().map(asSetting) } };
      case Method.saveSettings:
        writeSettings(host.book, new Map(data.DdaSettingsMethod?.Properties));
        return { Version: 1, Error: SUCCESS };
      default:
        return { Version: 1, Error: NOT_SUPPORTED };
    }
  }

  /** A fault of the host itself reaches the add-in as Excel's internal error, and is not lost. */
  async function process(body: RequestBody, flags: number): Promise<ResponseBody> {
    try {
      return await host.process(body, flags);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
      return { Error: { Code: "GeneralException", Message: String(error), HttpStatusCode: 500 } };
    }
  }

  function settings(): [string, string][] {
    return [...readSettings(host.book)];
  }

  return {
    address:
      `?_host_Info=Excel$Web$16.01$${host.locale}$telemetry$$$1` +
      `#&_xdm_Info=${CONVERSATION}|${APP}|${origin}`,
    async receive(text) {
      const message = parsed(text);
      if (!connected || message?._messageType !== Kind.request || message._conversationId !== CONVERSATION)
        return;
      send(message._actionName, message._correlationId, await answer(message), Response.forCalling);
    },
    disconnect() {
      connected = false;
      stopEvents();
      stopCommands();
    },
  };
}

/** What the client asks once, when it starts. */
function appContext(host: Host): object {
  return {
    _id: APP,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: 16,
    _appMinorVersion: 1,
    _appUILocale: host.locale,
    _dataLocale: host.culture,
    _docUrl: `https://workbench.invalid/${host.book.name}`,
    _clientMode: READ_WRITE,
    _settings: [...readSettings(host.book)],
    _reason: "inserted",
    _osfControlType: TASK_PANE,
    _requirementMatrix: JSON.stringify(host.profile.requirementSets),
    _hostFullVersion: "16.0.18025.20000",
    _appDomains: [],
    _officeTheme: { ...host.theme },
    _initialDisplayMode: host.runtime.visibility === "Taskpane" ? SHOWN : HIDDEN,
  };
}

function asArray({ messageCategory, messageType, targetId, message }: EventEntry): unknown[] {
  return [messageCategory, messageType, targetId, message, "", false];
}

function asSetting([Name, Value]: [string, string]): object {
  return { Name, Value };
}

/** A message of Office.js; null for any other text. Its own begin with "{" and name their kind. */
function parsed(text: string): Message | null {
  const value: unknown = text.startsWith("{") ? JSON.parse(text) : null;
  return isMessage(value) ? value : null;
}

function isMessage(value: unknown): value is Message {
  return typeof value === "object" && value !== null && "_messageType" in value && "_actionName" in value;
}
