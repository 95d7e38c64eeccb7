/**
 * Everything beyond the first look at the workbook. One door, so that a page can fetch it as one part, after it has
 * shown what it sees.
 */
export { learnAll } from "../locales";
export { answer } from "./answer";
export { card } from "./card";
export { classify } from "./classify";
export { exportIssues } from "./exportIssues";
export { fix, undoFix } from "./fix";
export { goToCell } from "./goToCell";
export { goToWritten } from "./goToWritten";
export { monthsOfMovement } from "./monthsOfMovement";
export { replaceKept } from "./replaceKept";
export { report } from "./report";
export { restore } from "./restore";
export { tag } from "./tag";
export { changedRows, watch } from "./watch";
