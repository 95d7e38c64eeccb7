import { NO_ACCOUNT, type TextColumn } from "../types";
import type { Grouping } from "./groupLines";

/**
 * A text field by account: the first that is not blank [G2]; of a family, of its head's own lines first [G5].
 *
 * @example aggregateText({ codes: [0, 2, 1], values: ["", "South", "North"] }, grouping).codes // => [2]
 */
export function aggregateText({ codes, values }: TextColumn, grouping: Grouping): TextColumn {
  const first = new Uint32Array(grouping.accounts);
  const take = (accountOf: Int32Array) => {
    for (let line = 0; line < codes.length; line++) {
      const account = accountOf[line] ?? NO_ACCOUNT;
      if (account !== NO_ACCOUNT && first[account] === 0) first[account] = codes[line] ?? 0;
    }
  };
  if (grouping.members) take(grouping.members.ownLines);
  take(grouping.accountOf);
  return { codes: first, values };
}
