/** Node's door to the workbook. The page's is ./browser: each keeps the other's packages out. */
export { createHeadlessBook } from "./headless";
export { emptyContent } from "./emptyContent";
export type * from "./types";
