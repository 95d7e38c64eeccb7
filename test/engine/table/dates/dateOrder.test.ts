import { columnOrder, localOrder, orderOf, serialIn } from "../../../../src/engine/table/dates/dateOrder";
import { dateText } from "../../../../src/engine/table/dates/dateText";

const open = (text: string) => {
  const date = dateText(text, new Map());
  if (date?.kind !== "open") throw new Error(`${text} is not open`);
  return date;
};

test.each([
  ["de-DE", "dmy"],
  ["en-GB", "dmy"],
  ["en-US", "mdy"],
  ["zh-CN", "ymd"],
  ["sv-SE", "ymd"],
  ["", "mdy"],
])("[D5] %j writes %s", (locale, order) => expect(localOrder(locale)).toBe(order));

test("[D5] a column without evidence is read as the workbook writes", () => {
  expect(columnOrder([], "dmy")).toEqual({ longYear: "dmy", shortYear: "dmy", decided: false });
  expect(columnOrder([], "ymd")).toEqual({ longYear: "mdy", shortYear: "ymd", decided: false });
});
test("[D5] one cell that has one reading only decides", () => {
  const order = columnOrder([[open("31/12/2026"), 1] as const, [open("3/4/2026"), 9] as const], "mdy");
  expect(order).toEqual({ longYear: "dmy", shortYear: "dmy", decided: true });
  expect(serialIn(order, open("3/4/2026"))).toBe(46_115);
  expect(serialIn(order, open("12/31/2026"))).toBeNaN();
});
test("dots are read day first while nothing else is known", () => {
  expect(orderOf(columnOrder([], "mdy"), open("3.4.2026"))).toBe("dmy");
  expect(orderOf(columnOrder([], "mdy"), open("3/4/2026"))).toBe("mdy");
});
