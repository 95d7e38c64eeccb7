/**
 * One value of a log line as text: texts as they stand, errors as "Code: message (where)", the rest as JSON.
 *
 * @example describeValue([[1, "a"]]) // => '[[1,"a"]]'
 */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Error) return describeError(value);
  if (typeof value === "object" && value !== null) {
    const json = JSON.stringify(value) as string | undefined;
    return json ?? Object.prototype.toString.call(value);
  }
  return String(value);
}

/** Office errors carry a code and the member that failed; both are what one looks for in a log. */
function describeError(error: Error & { code?: unknown; debugInfo?: { errorLocation?: string } }): string {
  const kind = typeof error.code === "string" ? error.code : error.name;
  const place = error.debugInfo?.errorLocation;
  return `${kind}: ${error.message}${place ? ` (${place})` : ""}`;
}
