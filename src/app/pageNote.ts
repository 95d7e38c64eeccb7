import type { WrittenPage } from "../excel";
import type { AppMessage } from "./messages";

/**
 * What a person should know of a page that was written: it does not come to the front, or it is on another sheet than
 * the last one.
 *
 * @example pageNote({ sheet: "Issues (2)", isHidden: false, left: "Issues" })
 * // => { id: "page.left", values: { sheet: "Issues (2)", left: "Issues" } }
 */
export function pageNote({ sheet, isHidden, left }: WrittenPage): AppMessage | null {
  if (isHidden) return { id: "page.hidden", values: { sheet } };
  return left === null ? null : { id: "page.left", values: { sheet, left } };
}
