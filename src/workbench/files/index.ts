export { FileError } from "./fileError";
export { openXlsx } from "./openXlsx";
export { openCsv } from "./openCsv";
export { saveXlsx } from "./saveXlsx";
