/**
 * Excel's own errors. The texts are Excel's, not ours: add-ins log them and people search the web for them.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const ERRORS = {
  AccessDenied: [401, "You cannot perform the requested operation."],
  ApiNotFound: [
    404,
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ],
  FilteredRangeConflict: [409, "The attempted operation causes a conflict with a filtered range."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InsertDeleteConflict: [409, "The insert or delete operation attempted resulted in a conflict."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidRequest: [400, "Cannot process the request."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  RangeExceedsLimit: [400, "The cell count in the range has exceeded the maximum supported number."],
  RequestPayloadSizeLimitExceeded: [413, "The request payload size has exceeded the limit."],
  ResponsePayloadSizeLimitExceeded: [413, "The response payload size has exceeded the limit."],
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
