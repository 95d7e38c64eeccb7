import type { PeriodMessageId } from "../../../engine";
import type { Words } from "../../words";

export const periods = {
  "periods.lines": "行数",
  "periods.stated": "比较：“{{measure}}”与“{{before}}”。",
  "periods.dated": "比较：{{turn}} 至 {{end}} 的“{{measure}}”与 {{start}} 至 {{last}} 的。",
  "periods.noDates": "此前没有任何带日期的行，无从比较。",
  "periods.earlierPartial": "日期自 {{day}} 起，前一期不完整：看似上升或新增的客户可能早已存在。",
  "periods.laterPartial": "日期止于 {{day}}，后一期不完整：看似下降或沉默的客户可能还会下单。",
  "periods.undated": "{{count, number}} 行没有日期，不计入任何一期。",
} satisfies Words<PeriodMessageId>;
