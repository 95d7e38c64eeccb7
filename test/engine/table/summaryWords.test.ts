import { isSummaryWord } from "../../../src/engine/table/summaryWords";

test.each(["Average", "AVG:", " average ", "Median", "Count", "平均值：", "計數", "Standard deviation"])(
  "%j labels a row that says something of the others",
  (text) => expect(isSummaryWord(text)).toBe(true),
);

test.each(["Mean Well", "Max", "Min", "Countess", "Median Group", "Total", "", 12, true])(
  "%j does not",
  (cell) => expect(isSummaryWord(cell)).toBe(false),
);
