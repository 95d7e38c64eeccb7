/** Excel's side of the wire: answers Microsoft's own Office.js client from the workbench's workbook. */
export { createHost } from "./createHost";
export type { Host, HostOptions, Statistics } from "./createHost";
export type { FaultPlace, Faults, Place } from "./faults";
export type { ProfileName } from "./profiles";
export type { EventEntry, RequestBody, ResponseBody } from "./wire";
