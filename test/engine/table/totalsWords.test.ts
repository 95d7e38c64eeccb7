import { isTotalsWord } from "../../../src/engine/table/totalsWords";

test.each([
  "Total",
  "TOTAL:",
  "Totals",
  "Grand total",
  "Sub-total",
  "Sum",
  "Total (238 accounts)",
  "Total 2025",
  "合计",
  "总 计：",
  "小计",
  "總計",
  "合計（元）",
])("%s", (text) => expect(isTotalsWord(text)).toBe(true));
test.each(["合计12家", "Total Energies", "Summit", "Sum Ltd", "合计科技", "", 12, true])(
  "not %s",
  (value) => {
    expect(isTotalsWord(value)).toBe(false);
  },
);
