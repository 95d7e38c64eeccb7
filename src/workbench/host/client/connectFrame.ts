import type { Host } from "../createHost";
import { connectDesktop } from "./desktop";
import type { NativeBridge } from "./desktop";

/** What Office.js looks for in its window. */
type PaneWindow = Window & { _richApiNativeBridge?: NativeBridge };

export interface FrameConnection {
  /** Cuts the wire, before the frame is loaded anew. */
  close(): void;
}

/**
 * Makes a task pane's window desktop Excel's web view. To be called from a script in the pane before Office.js
 * runs, e.g. `parent.workbench.connect(window)`: Office.js looks once, when it starts.
 */
export function connectFrame(pane: PaneWindow, host: Host): FrameConnection {
  const side = connectDesktop(host, (run) => void pane.setTimeout(run, 0));
  // Browsers have a `window.external` of their own, whose members cannot all be replaced.
  Object.defineProperty(pane, "external", { value: side.external, configurable: true });
  pane._richApiNativeBridge = side.bridge;
  return { close: () => side.disconnect() };
}
