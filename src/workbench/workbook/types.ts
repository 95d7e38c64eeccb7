/**
 * The embedded workbook as the rest of the workbench sees it. `host` answers Office.js from it, `files` opens
 * and saves it, `page` draws it. Only this folder knows that Univer stands behind it.
 *
 * Rows and columns are counted from 0. Colours are "#RRGGBB". Lengths are pixels (96 to the inch) unless said.
 */
export type * from "./contract/cells";
export type * from "./contract/customXml";
export type * from "./contract/rules";
export type * from "./contract/chart";
export type * from "./contract/filter";
export type * from "./contract/notes";
export type * from "./contract/page";
export type * from "./contract/properties";
export type * from "./contract/protection";
export type * from "./contract/sheet";
export type * from "./contract/edits";
export type * from "./contract/book";
export type * from "./contract/content";
