import { dirname, join } from "node:path";
import type { Host } from "../createHost";
import { connectDesktop } from "./desktop";
import type { DesktopContext } from "./excelContext";
import { createNodeWindow, ORIGIN } from "./nodeWindow";
import type { NodeWindow } from "./nodeWindow";
import { connectWeb } from "./web";

/** Microsoft's client, connected to a host. */
export interface Connection {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Ends the client; the host and its workbook stay. */
  close(): void;
}

/** The package as it was installed; nothing of it is copied or changed. */
function packageDirectory(): string {
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}

interface Wired {
  readonly window: NodeWindow;
  readonly disconnect: () => void;
}

/**
 * Loads Microsoft's unmodified Office.js into this realm and connects it, as the profile's Excel would: as desktop
 * Excel's web view, or as the page of Excel on the web around the pane. Each call loads a client of its own.
 * Node's globals are left alone; see `installGlobals`.
 *
 * @example
 * const { Excel } = connectNode(createHost(book));
 * await Excel.run(async (context) => { … });
 */
export function connectNode(host: Host): Connection {
  const { window, disconnect } = host.profile.platform === "OfficeOnline" ? wireWeb(host) : wireDesktop(host);
  window.load("office.js");
  const { Office, Excel, OfficeExtension } = window.scope as Pick<
    Connection,
    "Office" | "Excel" | "OfficeExtension"
  >;
  return {
    Office,
    Excel,
    OfficeExtension,
    close() {
      disconnect();
      window.close();
    },
  };
}

function wireDesktop(host: Host): Wired {
  const side = connectDesktop(host, (run) => void setTimeout(run, 0));
  const window = createNodeWindow(packageDirectory(), {
    external: { ...side.external, GetContext: () => forgettingTheme(side.external.GetContext()) },
    _richApiNativeBridge: side.bridge,
  });
  return { window, disconnect: () => side.disconnect() };
}

/**
 * The client asks for Excel's theme in a function that lost its `this`, and so remembers it for five seconds on
 * Node's global object, where the next client would find it. So it is taken away again.
 */
function forgettingTheme(context: DesktopContext): DesktopContext {
  return {
    ...context,
    GetOfficeThemeInfo() {
      void Promise.resolve().then(() => {
        for (const name of ["_osfOfficeTheme", "_osfOfficeThemeTimeStamp"])
          Reflect.deleteProperty(globalThis, name);
      });
      return context.GetOfficeThemeInfo();
    },
  };
}

function wireWeb(host: Host): Wired {
  const around = { postMessage: (text: string) => void side.receive(text) };
  const side = connectWeb(
    host,
    ORIGIN,
    (data) =>
      // A posted message is never heard by the task that posts it.
      void Promise.resolve().then(() => window.hear("message", { data, origin: ORIGIN, source: around })),
  );
  const [search = "", hash = ""] = side.address.split("#");
  const window = createNodeWindow(
    packageDirectory(),
    { parent: around, top: around },
    { search, hash: `#${hash}` },
  );
  return { window, disconnect: () => side.disconnect() };
}
