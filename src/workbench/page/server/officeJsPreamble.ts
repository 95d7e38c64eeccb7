import { CONNECT_HOOK } from "../connectHook";

/**
 * What stands before Office.js in the pane's frame: it asks the workbench around it for Excel's side of the wire,
 * before the client looks for it. Synchronous, because Office.js decides about its host while it loads.
 */
export const OFFICE_JS_PREAMBLE = `window.parent[${JSON.stringify(CONNECT_HOOK)}](window);\n`;
