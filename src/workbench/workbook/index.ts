/** Node's door to the workbook. The page's is ./browser: each keeps the other's packages out. */
export { createHeadlessBook } from "./headless";
export { emptyContent, emptySheet } from "./emptyContent";
export { toCanonical as toFileFormula } from "./cells/structuredReferences";
export type * from "./types";
