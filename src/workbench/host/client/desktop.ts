/**
 * What desktop Excel's web view gives a task pane: `window.external`, through which Office.js asks for its context,
 * and `_richApiNativeBridge`, through which Excel.run's requests and Excel's events go.
 */
import type { Host } from "../createHost";
import type { EventEntry, RequestBody, ResponseBody } from "../wire";
import { readSettings, writeSettings } from "./documentSettings";
import { excelContext } from "./excelContext";
import type { DesktopContext, SettingsPipe } from "./excelContext";

/** Numbers by which the client names what it calls and hears. */
const APP_COMMAND_INVOKED = 39;
const APP_COMMAND_COMPLETED = 94;
const SUCCESS = 0;
const NOT_SUPPORTED = 5001;

type HostCallback = (result: unknown) => void;
type EventHandler = (eventId: number, args: unknown) => void;

interface External {
  GetHostInfo(): string;
  GetContext(): DesktopContext;
  GetLoggingAllowed(): boolean;
  Execute(methodId: number, parameters: unknown, callback: HostCallback): void;
  RegisterEvent(
    eventId: number,
    target: string,
    handler: EventHandler,
    callback: (status: number) => void,
  ): void;
  UnregisterEvent(eventId: number, target: string, callback: (status: number) => void): void;
}

export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

export interface DesktopSide {
  readonly external: External;
  readonly bridge: NativeBridge;
  /** Cuts the wire; the client hears nothing more. */
  disconnect(): void;
}

interface Message {
  id: number;
  flags?: number;
  message: { url: string; body: RequestBody };
}

/** The client expects the COM arrays of old. */
interface SafeArray {
  toArray(): unknown[];
}

function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values.map((value) => (Array.isArray(value) ? safeArray(value) : value)) };
}

/** Connects one client window to the host. `later` runs a callback after the current task, in the client's world. */
export function connectDesktop(host: Host, later: (run: () => void) => void): DesktopSide {
  const handlers = new Map<number, EventHandler>();
  let connected = true;
  /** A client whose wire was cut is not called any more. */
  const soon = (run: () => void): void => later(() => (connected ? run() : undefined));
  const bridge: NativeBridge = { sendMessageToHost: (text) => void send(JSON.parse(text) as Message) };

  function deliver(message: object): void {
    if (connected) bridge.onMessageFromHost?.(JSON.stringify(message));
  }

  async function send({ id, message, flags }: Message): Promise<void> {
    const body = await answer(message.body, flags);
    deliver({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
  }

  /** A fault of the host itself reaches the add-in as Excel's internal error, and is not lost. */
  async function answer(body: RequestBody, flags: number | undefined): Promise<ResponseBody> {
    try {
      return await host.process(body, flags);
    } catch (error) {
      later(() => {
        throw error;
      });
      return { Error: { Code: "GeneralException", Message: String(error), HttpStatusCode: 500 } };
    }
  }

  const stopEvents = host.onEvents((entries: readonly EventEntry[]) =>
    soon(() => deliver({ type: 3, message: { entries } })),
  );
  const stopCommands = host.onCommand(({ name, controlId }) => {
    const handler = handlers.get(APP_COMMAND_INVOKED);
    if (handler === undefined) return false;
    soon(() =>
      handler(
        APP_COMMAND_INVOKED,
        safeArray([controlId, name, JSON.stringify({ source: { id: controlId } })]),
      ),
    );
    return true;
  });

  const settings: SettingsPipe = {
    read: () => readSettings(host.book),
    write: (entries) => writeSettings(host.book, entries),
  };

  return {
    bridge,
    external: {
      GetHostInfo: () => `Excel$Win32$16.01$${host.locale}$telemetry$$$1`,
      GetContext: () => excelContext(host, settings),
      GetLoggingAllowed: () => false,
      Execute(methodId, _parameters, callback) {
        if (methodId === APP_COMMAND_COMPLETED) host.commandCompleted();
        soon(() => callback(safeArray([methodId === APP_COMMAND_COMPLETED ? SUCCESS : NOT_SUPPORTED])));
      },
      RegisterEvent(eventId, _target, handler, callback) {
        handlers.set(eventId, handler);
        soon(() => callback(SUCCESS));
      },
      UnregisterEvent(eventId, _target, callback) {
        handlers.delete(eventId);
        soon(() => callback(SUCCESS));
      },
    },
    disconnect() {
      connected = false;
      stopEvents();
      stopCommands();
    },
  };
}
