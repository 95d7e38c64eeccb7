import { sampleTable } from "../../sampleTable";
import { sentencesOf } from "../sentencesOf";

const TABLE = sampleTable({
  name: ["客户", "甲", "乙", "丙", "丁", "戊", "己"],
  revenue: ["销售额", 900, 500, 20, 0, 0, 70],
  previousRevenue: ["去年", 600, 900, 0, 30, 0, ""],
  relationship: ["人际关系", 5, 1, "", 4, 3, 4],
});

test("every sentence stands in Chinese, under the user's own headers", () =>
  expect(sentencesOf("retention", TABLE, "zh-CN")).toEqual({
    accounts: [
      "销售额 900，去年 600：保有。社交纽带：人际关系。 → 下一步建立结构纽带：共同规划、开发或运营。",
      "销售额 500，去年 900：保有。尚无纽带。 → 下一步建立财务纽带：以条件回报长期合作。",
      "销售额 20，去年 0：新增。 → 确保首单顺利，再争取第二单。",
      "销售额 0，去年 30：流失。 → 了解停购原因，给出回来的理由。",
      "销售额 0，去年 0：两期均无。 → 尚无可保有，按潜在客户对待。",
      "其中一期的“销售额”未知。 → 了解对方两期的采购情况。",
    ],
    notes: ["比较：“销售额”与“去年”。", "前一期的 3 个客户中保有 2 个（66.7%）。", "纽带取自“人际关系”。"],
  }));
