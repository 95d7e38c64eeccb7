/** The page's door to the workbook. Node's is ./index: each keeps the other's packages out. */
export { createBrowserBook } from "./browser/createBrowserBook";
export type { BrowserBook } from "./browser/types";
export type * from "./types";
