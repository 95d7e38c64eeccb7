/** Only what says itself that it is a note: a lone name in the last row is an account. */
const NOTE =
  /^(?:(?:notes?|sources?|as of|注|备注|備註|说明|說明|来源|來源|数据来源|資料來源)\s*[:：]|(?:generated|exported|printed) (?:on|by|at|from)\b|as of \d)/i;
const PAGE = /^(?:page \d+(?: ?(?:of|\/) ?\d+)?|第 ?\d+ ?[页頁](?:.{0,12}[页頁])?|-{1,2} ?\d+ ?-{1,2})$/i;

/**
 * Whether a text says itself that it is no data: a note, a source, a page number.
 *
 * @example isNoteText("Source: CRM") // => true
 * @example isNoteText("Page 2 of 5") // => true
 */
export function isNoteText(text: string): boolean {
  const trimmed = text.trim();
  return NOTE.test(trimmed) || PAGE.test(trimmed);
}
