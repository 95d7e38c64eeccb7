import type { BrowserBook } from "../../workbook/browser";
import type { Host } from "../../host";
import type { WorkbenchStore } from "./WorkbenchStore";

/**
 * What browser tests reach the workbench by: `window.vitalFewWorkbench`. It does nothing that the page's own
 * buttons do not do.
 */
export interface WorkbenchHook {
  /** Resolves when the grid is drawn and the task pane's frame has loaded; anew for every opened file. */
  readonly ready: Promise<void>;
  /** The workbook in front; undefined until it is open. */
  readonly book: BrowserBook | undefined;
  readonly host: Host | undefined;
  /** Opens a file as the Open button does, but gives up unsaved changes without asking. */
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** The bytes that the Save button would download. */
  save(): Promise<Uint8Array>;
}

declare global {
  interface Window {
    vitalFewWorkbench?: WorkbenchHook;
  }
}

/** The hook to one store. */
export function testHook(store: WorkbenchStore): WorkbenchHook {
  return {
    get ready() {
      return store.ready;
    },
    get book() {
      return store.session?.book;
    },
    get host() {
      return store.session?.host;
    },
    open: (bytes, name) => store.open(new File([new Uint8Array(bytes)], name), true),
    save: () => store.bytes(),
  };
}
