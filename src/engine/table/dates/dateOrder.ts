import type { DateOrder, DateText } from "./dateText";

type OpenDate = Extract<DateText, { kind: "open" }>;

/** In which order the open dates of a column are read. */
export interface ColumnOrder {
  /** Dates whose year has four digits, at the end. */
  longYear: DateOrder;
  /** Dates whose year has two digits. */
  shortYear: DateOrder;
  /** The column's own cells said so, and not the workbook alone. */
  decided: boolean;
}

/**
 * The order of a column's dates [D5]: what most of the cells show that have one reading only (31/12/2026), else the
 * workbook's. Two-digit years may also come first, where the workbook writes them so or no other reading is left.
 * Where the workbook writes the year first and a cell has it last, the month comes before the day, as it does in
 * that workbook.
 *
 * @param dates Open dates, each with the number of its cells; the order does not matter.
 * @param local The workbook's order.
 * @example columnOrder([[dateText("31/12/2026"), 1], [dateText("3/4/2026"), 9]], "mdy").longYear // => "dmy"
 */
export function columnOrder(dates: Iterable<readonly [OpenDate, number]>, local: DateOrder): ColumnOrder {
  const votes: Record<DateOrder, number> = { dmy: 0, mdy: 0, ymd: 0 };
  for (const [date, count] of dates) {
    const possible = possibleOrders(date, local);
    const [only] = possible;
    if (only !== undefined && possible.length === 1) votes[only] += count;
  }
  const longLocal = local === "ymd" ? "mdy" : local;
  const most = (orders: readonly DateOrder[], otherwise: DateOrder): DateOrder => {
    const highest = Math.max(...orders.map((order) => votes[order]));
    const leading = orders.filter((order) => votes[order] === highest);
    const [only] = leading;
    return only !== undefined && leading.length === 1 ? only : otherwise;
  };
  return {
    longYear: most(["dmy", "mdy"], longLocal),
    shortYear: most(["dmy", "mdy", "ymd"], local),
    decided: votes.dmy !== votes.mdy || votes.ymd > 0,
  };
}

/**
 * The order in which an open date is read in its column. Dots are read day first while the column's cells leave the
 * order open: nobody writes the month first with dots.
 *
 * @example orderOf({ longYear: "mdy", shortYear: "mdy", decided: false }, dateText("3.4.2026")) // => "dmy"
 */
export function orderOf(order: ColumnOrder, date: OpenDate): DateOrder {
  const columns = date.shortYear ? order.shortYear : order.longYear;
  return date.dotted && !order.decided && columns === "mdy" ? "dmy" : columns;
}

/**
 * The serial day of an open date in its column; NaN where it contradicts the column's order.
 *
 * @example serialIn({ longYear: "mdy", shortYear: "mdy", decided: false }, dateText("3/4/2026")) // => 46085
 */
export function serialIn(order: ColumnOrder, date: OpenDate): number {
  return date.byOrder[orderOf(order, date)];
}

function possibleOrders({ byOrder }: OpenDate, local: DateOrder): DateOrder[] {
  const { dmy, mdy, ymd } = byOrder;
  const orders: DateOrder[] = [];
  if (!Number.isNaN(dmy)) orders.push("dmy");
  // 3/3/2026 is the same day in both orders and tells nothing, which two entries say.
  if (!Number.isNaN(mdy)) orders.push("mdy");
  const otherwiseUnread = orders.length === 0;
  if (!Number.isNaN(ymd) && (local === "ymd" || otherwiseUnread)) orders.push("ymd");
  return orders;
}

/**
 * The order in which a workbook's language writes dates in figures.
 *
 * @example localOrder("de-DE") // => "dmy"
 * @example localOrder("zh-CN") // => "ymd"
 */
export function localOrder(locale: string): DateOrder {
  let parts: Intl.DateTimeFormatPart[];
  try {
    parts = new Intl.DateTimeFormat(locale).formatToParts(0);
  } catch (error) {
    // A culture's name that is no language tag, such as an invariant culture's "".
    if (!(error instanceof RangeError)) throw error;
    parts = new Intl.DateTimeFormat("en").formatToParts(0);
  }
  const order = parts.map(({ type }) => type).filter((type) => type !== "literal");
  if (order.indexOf("year") < order.indexOf("month")) return "ymd";
  return order.indexOf("month") < order.indexOf("day") ? "mdy" : "dmy";
}
