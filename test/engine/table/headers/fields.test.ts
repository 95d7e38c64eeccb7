import { FIELD_KINDS, FIELDS, type CellValue, type Field, type FieldKind } from "../../../../src/engine";
import { createSay } from "../../../../src/locales";
import { matchHeader } from "../../../../src/engine/table/matchHeader";
import { proposeMapping, SURE } from "../../../../src/engine/table/proposeMapping";

/** Cells that fit a field of each kind. */
const CELLS: Record<FieldKind, CellValue[]> = {
  text: ["Acme", "Beta", "宏达"],
  answer: ["yes", "否", "?"],
  money: [1200, "€1,300", ""],
  number: [12, "1.5k", 3],
  fraction: ["10%", "25%", ""],
  scale5: [4, 2, "高"],
  scale100: ["80%", "40%", ""],
  date: [45900, 45901, ""],
};
const WORDED: Partial<Record<Field, CellValue[]>> = {
  outcome: ["Won", "Lost", "进行中"],
  kind: ["B2B", "consumer", "渠道"],
  ownership: ["state-owned", "民营", "private"],
};

/** Headers that a column must carry to be taken without a question, whatever else the table holds. */
const HEADERS: Partial<Record<Field, string>> = {
  parent: "Parent Account|Parent company|subsidiary_of|Parent Account Name|上级客户|母公司|所属集團",
  product: "Product|Product Name|StockCode|SKU|ProductID|产品|产品名称|商品名稱|品名",
  source: "Lead Source|Source|Original Source|来源|客户来源|线索來源",
  kind: "Customer type|Account Type|客户类型|客戶類別",
  ownership: "Ownership|企业性质|所有制|公司性質",
  fit: "Fit|Fit score|Product fit (%)|需求匹配|需求匹配度|契合度",
  acceptance: "Acceptance|Openness|接受度|認可度",
  quantity: "Quantity|Qty|Order Quantity|数量|數量|件数",
  price: "Price|UnitPrice|Unit price (€)|List Price|sales_price|单价|單價|售价",
  discount: "Discount|Discount %|Discount (%)|折扣|折扣率",
  previousRevenue: "Previous revenue|Revenue last year|Prior year sales|去年销售额|上年營收|去年同期销售额",
  overdue: "Overdue|Past due amount|Overdue (k€)|逾期应收|逾期金額",
  orderId: "Order ID|OrderID|InvoiceNo|Invoice Number|transaction_number|订单号|訂單編號|发票号码",
  date: "Date|Order Date|InvoiceDate|close_date|Closing Date|日期|下单日期|訂單日期|成交日期",
  lastOrder: "Last order|Last purchase date|Last Order Date|最近下单日期|最後購買時間|最近成交日期",
  firstOrder: "First order date|Customer since|首单日期|首次下單日期",
  orders: "Orders|Number of orders|Order count|订单数|购买次数|成交次數",
  stage: "Stage|Deal stage|StageName|Sales Stage|销售阶段|階段|商机阶段",
  outcome: "Outcome|Won/Lost|Deal Status|成交结果|商机状态",
  probability: "Probability (%)|Probability|Win probability|Deal - Probability|成交概率|赢率|贏單率",
  lastContact: "Last contact|Last Activity|Last Activity Date|Last contacted|最后跟进时间|最近聯繫時間",
  nextDate: "Next activity date|Follow-up date|Next Step Date|下次跟进时间|下次拜訪日期",
  nextAction: "Next Step|Next action|下一步|下一步計劃|跟进计划",
  employees: "Employees|No. of Employees|NumberOfEmployees|Headcount|员工人数|員工數|人数",
  benchmark: "Industry benchmark|Landmark|行业标杆|標杆客戶|行業龍頭",
  health: "Health|Account Health|Health score|经营状况|健康度",
  loyalty: "Loyalty|Long-term mind|长期合作|忠诚度",
  paymentReputation: "Payment reputation|Payment history|支付口碑|付款信譽",
  priceSensitivity: "Price sensitivity|Price-sensitive|价格敏感度|價格敏感",
  serviceNeed: "Service need|Need for service|服务需求|服務要求",
  performanceNeed: "Performance need|Performance requirements|性能需求|性能要求",
  strategicFit: "Strategic fit|Complementary resources|资源互补|戰略匹配",
  priceFit: "Price fit|Price competitiveness|价格|價格競爭力",
  quality: "Quality|Product quality|质量特性|質量",
  brand: "Brand|Brand awareness|品牌|品牌影響力",
  delivery: "Delivery|On-time delivery|交货期|交期",
  service: "Service|Service satisfaction|CSAT|服务满意度|服務質量",
  relationship: "Relationship|Relationship score|人际关系|客戶關係",
  benefit: "Shared benefit|Benefits|利益分配|利益",
  push: "Push|Driving force|推动力|內部推動力",
  layerInformation: "Information layer|信息层|信息層",
  layerBarrier: "Barrier layer|壁垒层|壁壘層",
  layerBusiness: "Business layer|业务层|業務層",
  layerRelationship: "Relationship layer|关系层|關係層",
  layerBenefit: "Benefit layer|利益层|利益層",
  stagesTakenPart: "Stages taken part in|参与阶段|參與階段",
};

describe("headers in English, simplified and traditional Chinese, confirmed by values, need no question", () => {
  test.each(Object.entries(HEADERS))("%s ← %s", (name, headers) => {
    const field = FIELDS.find((each) => each === name);
    if (!field) throw new Error(`${name} is no field`);
    const values = WORDED[field] ?? CELLS[FIELD_KINDS[field]];
    for (const header of headers.split("|")) {
      const found = proposeMapping([{ index: 0, header, values }], { name: null, id: null });
      const told = found.map((one) => `${one.field}${one.confidence >= SURE ? "" : "?"} ← ${header}`);
      expect(told).toEqual([`${field} ← ${header}`]);
    }
  });
});

test("a field of one kind is refuted by cells of another", () => {
  const cases: [string, CellValue[]][] = [
    ["Quality", ["ISO 9001", "none given"]],
    ["Delivery", [45900, 45920]],
    ["Brand", ["Bosch", "Siemens"]],
    ["Service", ["Repair", "Training"]],
    ["Health", ["Good", "Poor"]],
    ["Relationship", ["Customer", "Partner"]],
    ["Discount", [4500, 1200]],
    ["Probability", ["likely", "remote"]],
    ["Next Activity", ["2026-10-01", "2026-10-02"]],
    ["Order Date", [2024, 2025]],
    ["Pipeline", ["Sales pipeline", "Renewals"]],
    ["Orders", ["see file", "none yet"]],
    ["Credit rating", ["AA", "BB+"]],
  ];
  for (const [header, values] of cases) {
    const found = proposeMapping([{ index: 0, header, values }], { name: null, revenue: null });
    expect(found.map(({ field }) => `${header} is ${field}`)).toEqual([]);
  }
});

describe("a column that is called as we call the field is that field", () => {
  test.each([...FIELDS])("%s", (field) => {
    const names = [
      field,
      ...(["en", "zh-CN"] as const).map((locale) => createSay(locale)({ id: `field.${field}` })),
    ];
    for (const name of names)
      expect(`${name}: ${matchHeader(name)[0]?.field} ${matchHeader(name)[0]?.strength}`).toBe(
        `${name}: ${field} 1`,
      );
  });
});
