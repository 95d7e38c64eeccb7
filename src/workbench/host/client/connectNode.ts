import { dirname, join } from "node:path";
import type { Host } from "../createHost";
import { connectDesktop } from "./desktop";
import { createNodeWindow } from "./nodeWindow";

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

/**
 * Loads Microsoft's unmodified Office.js into this realm and connects it, as desktop Excel's web view would.
 * Each call loads a client of its own. Node's globals are left alone; see `installGlobals`.
 *
 * @example
 * const { Excel } = connectNode(createHost(book));
 * await Excel.run(async (context) => { … });
 */
export function connectNode(host: Host): Connection {
  const side = connectDesktop(host, (run) => void setTimeout(run, 0));
  const window = createNodeWindow(packageDirectory(), {
    external: side.external,
    _richApiNativeBridge: side.bridge,
  });
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
      side.disconnect();
      window.close();
    },
  };
}
