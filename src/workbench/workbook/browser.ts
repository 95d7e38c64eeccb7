/** The page's door to the workbook. Node's is ./index: each keeps the other's packages out. */
export { createBrowserBook } from "./browser/createBrowserBook";
export type { BrowserBook, BrowserBookOptions, GridMenu, OverlayRect } from "./browser/types";
export { emptyContent, emptySheet } from "./emptyContent";
export { toCanonical as toFileFormula } from "./cells/structuredReferences";
export type * from "./types";
