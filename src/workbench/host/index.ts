/** Excel's side of the wire: answers Microsoft's own Office.js client from the workbench's workbook. */
export { createHost } from "./createHost";
export type { Host, HostOptions } from "./createHost";
export type { ProfileName } from "./profiles";
export type { RequestBody, ResponseBody } from "./wire";
