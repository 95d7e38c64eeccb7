export { FileError } from "./fileError";
export type { FileProblem } from "./messages";
export { openXlsx } from "./openXlsx";
export { openCsv, type CsvOptions } from "./openCsv";
export { saveXlsx } from "./saveXlsx";
