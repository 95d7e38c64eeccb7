/**
 * Excel's own errors. The texts are Excel's, not ours: add-ins log them and people search the web for them.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const ERRORS = {
  AccessDenied: [401, "You cannot perform the requested operation."],
  ActivityLimitReached: [400, "Activity limit has been reached."],
  ApiNotAvailable: [400, "The requested API is not available."],
  ApiNotFound: [
    404,
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ],
  BadPassword: [400, "The password you supplied is incorrect."],
  Conflict: [409, "Request could not be processed because of a conflict."],
  EmptyChartSeries: [400, "The attempted operation failed because the chart series is empty."],
  FilteredRangeConflict: [409, "The attempted operation causes a conflict with a filtered range."],
  FormulaLengthExceedsLimit: [400, "The bytecode of the applied formula exceeds the maximum length limit."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InactiveWorkbook: [
    400,
    "The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.",
  ],
  InsertDeleteConflict: [409, "The insert or delete operation attempted resulted in a conflict."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidCellAddress: [400, "The specified cell address is not valid."],
  InvalidBinding: [400, "This object binding is no longer valid due to previous updates."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [
    400,
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidRequest: [400, "Cannot process the request."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MemoryLimitReached: [400, "The memory limit has been reached. Your action could not be completed."],
  MergedRangeConflict: [
    409,
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  ],
  NonBlankCellOffSheet: [
    400,
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet. These non-empty cells might appear empty but have blank values, some formatting, or a formula. Delete enough rows or columns to make room for what you want to insert and then try again.",
  ],
  NotImplemented: [501, "The requested feature isn't implemented."],
  OperationCellsExceedLimit: [400, "The attempted operation affects more than the limit of 33554000 cells."],
  RangeExceedsLimit: [400, "The cell count in the range has exceeded the maximum supported number."],
  RequestAborted: [400, "The request was aborted during run time."],
  RequestPayloadSizeLimitExceeded: [413, "The request payload size has exceeded the limit."],
  ResponsePayloadSizeLimitExceeded: [413, "The response payload size has exceeded the limit."],
  ServiceNotAvailable: [503, "The service is unavailable."],
  Unauthenticated: [401, "Required authentication information is either missing or invalid."],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
  UnsupportedSheet: [
    400,
    "This sheet type does not support this operation, since it is a Macro or Chart sheet.",
  ],
} as const satisfies Record<string, readonly [number, string]>;

export type ErrorCode = keyof typeof ERRORS;

/** An error that the client receives as an `OfficeExtension.Error`. */
export class HostError extends Error {
  readonly httpStatusCode: number;

  constructor(
    readonly code: ErrorCode,
    message?: string,
  ) {
    super(message ?? ERRORS[code][1]);
    this.name = "HostError";
    this.httpStatusCode = ERRORS[code][0];
  }
}

/**
 * Refuses the current action; earlier actions of the batch stay done.
 * @example fail("ItemNotFound") // => throws; the client's promise rejects with code "ItemNotFound"
 */
export function fail(code: ErrorCode, message?: string): never {
  throw new HostError(code, message);
}
