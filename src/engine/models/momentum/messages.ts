/** Sentences about two periods, of every model that compares them. */
export type PeriodMessageId =
  | "periods.lines"
  | "periods.stated"
  | "periods.dated"
  | "periods.noDates"
  | "periods.earlierPartial"
  | "periods.laterPartial"
  | "periods.undated";
