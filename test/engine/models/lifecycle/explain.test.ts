import { sampleTable } from "../../sampleTable";
import { sentencesOf } from "../sentencesOf";

const TABLE = sampleTable({
  name: ["客户", "甲", "乙", "丙", "丁", "戊", "己", "庚"],
  revenue: ["销售额", 900, 500, 20, 30, 10, 0, ""],
  previousRevenue: ["去年", 600, 900, 0, 30, 40, 0, 5],
});

test("every sentence stands in Chinese, under the user's own headers", () =>
  expect(sentencesOf("lifecycle", TABLE, "zh-CN")).toEqual({
    accounts: [
      "销售额 900，去年 600（+50%）：上升，A 类。 → 保住：在对方询价别家之前谈好下一步。",
      "销售额 500，去年 900（-44.4%）：下降，A 类。 → 立即拜访，弄清订单去了哪里。",
      "销售额 20，去年 0：新增，C 类。 → 投入时间：推荐尚未购买的产品。",
      "销售额 30，去年 30（0%）：平稳，C 类。 → 以低成本做好服务。",
      "销售额 10，去年 40（-75%）：下降，C 类。 → 不投入销售时间，发一次优惠即可。",
      "两期都没有“销售额”。 → 补全数据，或按潜在客户对待。",
      "其中一期的“销售额”未知。 → 补全数据，或按潜在客户对待。",
    ],
    notes: ["比较：“销售额”与“去年”。", "ABC 的 A 类为高，其余为低。"],
  }));
