import type { ExcelMessageId } from "../messages";
import { SheetError } from "./sheetError";

/** Office's error codes that have a sentence of their own; every other code is shown as it is. */
const SENTENCES: Readonly<Record<string, ExcelMessageId>> = {
  AccessDenied: "error.accessDenied",
  ActivityLimitReached: "error.busy",
  ApiNotFound: "error.notSupported",
  Conflict: "error.conflict",
  ConnectionFailure: "error.connection",
  InactiveWorkbook: "error.connection",
  InsertDeleteConflict: "error.insertConflict",
  InvalidOperationInCellEditMode: "error.cellEdit",
  ItemNotFound: "error.notFound",
  RequestAborted: "error.connection",
  ServiceNotAvailable: "error.connection",
  UnsupportedOperation: "error.notSupported",
  UnsupportedSheet: "error.notSupported",
};

/** Both directions have a limit of 5 MB in Excel on the web; either may be what a chunk ran into. */
const PAYLOAD_CODES: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
]);

/**
 * Codes of what goes by: Excel was busy, another window or user was in the way, the connection failed for a moment.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const PASSING_CODES: ReadonlySet<string> = new Set([
  "ActivityLimitReached",
  "Conflict",
  "ConnectionFailure",
  "GeneralException",
  "InactiveWorkbook",
  "InsertDeleteConflict",
  "InvalidOperationInCellEditMode",
  "RequestAborted",
  "ServiceNotAvailable",
]);

/** True where the same request may pass a moment later. */
export function isPassing(error: unknown): boolean {
  const cause = error instanceof SheetError ? error.cause : error;
  return cause instanceof OfficeExtension.Error && PASSING_CODES.has(cause.code);
}

/** True where a smaller piece would have passed. */
export function isPayloadError(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && PAYLOAD_CODES.has(error.code);
}

/**
 * Turns an error of Office.js into a sentence. Anything else – a cancel, a SheetError, a mistake in our own
 * code – passes unchanged, so that nobody mistakes it for Excel's.
 *
 * @example asSheetError(new OfficeExtension.Error({ code: "AccessDenied", … })).said.id // => "error.accessDenied"
 */
export function asSheetError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const id = SENTENCES[error.code] ?? "error.excel";
  const place = error.debugInfo.errorLocation;
  const code = place ? `${error.code}, ${place}` : error.code;
  return new SheetError({ id, values: { code, message: error.message } }, { cause: error });
}
