import type { Locale } from "../../../../src/locales";
import { sampleTable } from "../../sampleTable";
import { sentencesOf } from "../sentencesOf";

const TABLE = sampleTable({
  name: ["客户", "甲", "乙", "丙", "丁", "戊"],
  fit: ["匹配度", 90, 80, 40, "", 70],
  volume: ["采购量", 100, 20, 30, 10, 5],
  orders: ["订单数", 50, 2, 3, 1, 4],
  revenue: ["销售额", 1000, 100, 100, 100, 0],
  profit: ["利润", 300, 10, 10, 10, 0],
  paymentReputation: ["支付口碑", 5, 3, 3, 2, 4],
});

test("every sentence stands in Chinese, under the user's own headers", () =>
  expect(sentencesOf("standing", TABLE, "zh-CN")).toEqual({
    accounts: [
      "匹配度 90，采购量和订单数均在前 20%，利润率 30%（平均 25.4%），支付口碑 5。 → 配备大客户团队，单独制定计划。",
      "匹配度 80 达标；尚非大客户：采购量 20 不在前 20%、订单数 2 不在前 20%、利润率 10% 低于平均的 25.4%、支付口碑 3 低于 4。 → 争取成交，补足成为大客户所缺的条件。",
      "匹配度 40 低于 60。 → 保持关系，改进产品或流程直至匹配。",
      "匹配度未知：可能是目标或潜在。 → 了解产品与其需求的匹配程度。",
      "匹配度 70 达标；尚非大客户：采购量 5 不在前 20%、订单数 4 不在前 20%、没有销售额可算利润率。 → 争取成交，补足成为大客户所缺的条件。",
    ],
    notes: ["全部客户合计的利润率为 25.4%；目标大客户的利润率不低于此。"],
  }));

describe("notes as a sales manager would say them", () => {
  const FEW = sampleTable({
    name: ["Firm", "Acme", "Beta"],
    fit: ["Fit", 90, 80],
    revenue: ["Sales", 1000, 100],
    profit: ["Profit", 200, 20],
  });

  test.each<[Locale, string[]]>([
    [
      "en",
      [
        "No column says how much they buy, so the largest buyers are judged by Sales.",
        "Of all that the accounts bring, 20% is left as profit; a key target leaves at least as much.",
      ],
    ],
    [
      "zh-CN",
      [
        "没有采购量列，买得多不多改按“Sales”判断。",
        "全部客户合计的利润率为 20%；目标大客户的利润率不低于此。",
      ],
    ],
  ])("%s", (locale, notes) => expect(sentencesOf("standing", FEW, locale).notes).toEqual(notes));
});
