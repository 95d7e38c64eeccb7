import type { CellValue, ColumnSample, Field } from "../../../src/engine";
import { proposeMapping, SURE } from "../../../src/engine/table/proposeMapping";

type Given = Partial<Record<Field, string | null>>;

const columns = (headers: string[], ...rows: CellValue[][]): ColumnSample[] =>
  headers.map((header, index) => ({ index, header, values: rows.map((row) => row[index] ?? "") }));

/** "field←header" of every proposal, "?" behind those that are not sure. */
function proposed(table: ColumnSample[], given?: Given): string {
  return proposeMapping(table, given)
    .map(
      ({ field, columnIndex, confidence }) =>
        `${field}←${table[columnIndex]?.header}${confidence < SURE ? "?" : ""}`,
    )
    .join(" ");
}

const VALUES: Partial<Record<Field, CellValue[]>> = {
  name: ["Acme", "Beta", "宏达"],
  id: ["A-1", "A-2", "A-3"],
  owner: ["Anna", "Bert", "Anna"],
  region: ["North", "South", "North"],
  industry: ["Steel", "Retail", "Steel"],
  need: ["yes", "no", "?"],
  budget: ["是", "否", ""],
  authority: [1, 0, 1],
  urgency: ["high", "low", "中"],
  revenue: [1200, "1,300", ""],
  profit: [120, -30, 4],
  volume: [12, 13, 14],
  headroom: ["12万", "3万", "1万"],
  pipeline: ["€5k", "€3k", "n/a"],
};

describe("headers, confirmed by values, need no question", () => {
  test.each<[Field, string]>([
    [
      "name",
      "Account|Account Name|account_name|AccountName|ACCOUNT-NAME|Company|Customer|Client name|Prospect|Organisation|Name|客户|客户名称|客戶名稱|公司名称|企业名称|單位名稱|Company / Account|公司 (Company)",
    ],
    [
      "id",
      "Account ID|AccountId|Customer No.|customer_number|Record ID|ID|客户编号|客戶編號|客户编码|统一社会信用代码",
    ],
    [
      "owner",
      "Owner|Account Owner|Sales Rep|sales_agent|Account manager|Assigned To|KAM|负责人|客户经理|業務員|跟进人",
    ],
    [
      "region",
      "Region|Sales region|Territory|Country|Billing Country|Billing State/Province|地区|區域|所在地|大区",
    ],
    ["industry", "Industry|Sector|Vertical|行业|所属行业|行業|行业类别"],
    [
      "need",
      "Need|Need?|Needs|Has need|Need identified?|Need confirmed (y/n)|BANT Need|Pain point|需求|是否有需求|有需求?|有無需求|需求是否明确|客户需求|痛点",
    ],
    [
      "budget",
      "Budget|Budget ok|Budget OK?|Has budget?|Budget approved|Is there a budget?|Ability to pay|Funds|支付能力|预算|預算|有无预算|是否有预算|预算情况|购买力|资金是否到位",
    ],
    [
      "authority",
      "Authority|Decision maker|Decision Maker?|decision_maker|Decision-maker met|Decision maker identified|Economic buyer|DM|决策权|決策權|决策人|是否接触决策人|关键人|拍板人",
    ],
    [
      "urgency",
      "Urgency|Urgent?|Timing|Timing clear|Timeline|Ready to buy|Buying intent|迫切程度|緊急程度|紧迫性|购买意向|是否紧急|时间明确",
    ],
    [
      "revenue",
      "Revenue|Revenue (USD)|Annual Revenue|AnnualRevenue|annual_revenue|Revenue 2025|FY25 Revenue|Revenue last 12 months|Sales|Turnover [k€]|Total sales|Net sales|Customer revenue|销售额|銷售額|销售额（万元）|2024年销售额|年销售额|营业额|成交金额|销售额万元|Revenue / 销售额|客户销售额|近12个月销售额",
    ],
    ["profit", "Profit|Gross profit|Net Profit (EUR)|Contribution margin|利润|利潤|毛利|净利润|毛利额"],
    ["volume", "Volume|Purchase volume|Units sold|采购量|採購量|销量|用量(吨)"],
    ["headroom", "Headroom|Potential|Potential value|Growth potential|潜在价值|潛在價值|潜力|增长空间"],
    [
      "pipeline",
      "Pipeline|Open pipeline|Opportunity Amount|Deal value|Deal size|Expected Revenue|Est. Revenue|商机金额|商機金額|预计成交金额|在谈金额|报价金额",
    ],
  ])("%s", (field, headers) => {
    for (const header of headers.split("|")) {
      const table = [{ index: 0, header, values: VALUES[field] ?? [] }];
      expect(proposed(table, field === "name" ? {} : { name: null })).toBe(`${field}←${header}`);
    }
  });
});

describe("headers that are close but mean something else are not proposed for it", () => {
  test.each<[Field, string, CellValue[]]>([
    ["revenue", "Revenue growth", ["5%", "6%", "7%"]],
    ["revenue", "Previous revenue", [12, 19]],
    ["revenue", "去年销售额", [12, 19]],
    ["revenue", "Revenue owner", ["Anna", "Bert"]],
    ["revenue", "Revenue", ["Anna", "Bert"]],
    ["need", "Need", ["New CRM for the Bern office", "Replace pumps"]],
    ["need", "Needed by", ["soon"]],
    ["budget", "Budget owner", ["Anna", "Bert"]],
    ["budget", "Budget", ["Anna", "Bert"]],
    ["authority", "Decision maker", ["Anna Frei", "Bert Kohl"]],
    ["authority", "Decision date", [45900, 45901]],
    ["urgency", "Timeline", [45900, 45950, 46001]],
    ["urgency", "Timeline", ["Q3 2026", "next spring"]],
    ["name", "Account", ["yes", "no"]],
  ])("%s is not %s of %j", (field, header, values) => {
    const found = proposeMapping([
      { index: 0, header, values },
      { index: 1, header: "Company", values: ["Acme"] },
    ]);
    expect(found.filter((one) => one.field === field && one.columnIndex === 0)).toEqual([]);
  });
});

describe("whole tables", () => {
  test.each<[string, ColumnSample[], string]>([
    [
      "a prospect list",
      columns(
        ["Account", "Owner", "Need?", "Budget ok", "Decision maker", "Urgency", "Revenue (k€)"],
        ["Acme", "Anna", "yes", "no", "y", "high", 12],
        ["Beta", "Bert", "no", "yes", "n", "low", "13"],
      ),
      "name←Account owner←Owner need←Need? budget←Budget ok authority←Decision maker urgency←Urgency revenue←Revenue (k€)",
    ],
    [
      "a Chinese list",
      columns(
        ["客户名称", "负责人", "需求", "支付能力", "决策权", "迫切程度", "销售额（万元）"],
        ["宏达", "王芳", "是", "否", "有", "高", 12],
      ),
      "name←客户名称 owner←负责人 need←需求 budget←支付能力 authority←决策权 urgency←迫切程度 revenue←销售额（万元）",
    ],
    [
      "a CRM export",
      columns(
        [
          "Account ID",
          "Account Name",
          "Account Owner",
          "Billing Country",
          "Industry",
          "Annual Revenue",
          "Created Date",
        ],
        ["001", "Acme", "Anna", "CH", "Steel", "1,200,000", 45900],
        ["002", "Beta", "Bert", "DE", "Retail", "900,000", 45901],
      ),
      "name←Account Name id←Account ID owner←Account Owner region←Billing Country industry←Industry revenue←Annual Revenue",
    ],
    [
      "entity and value",
      columns(["entity", "value"], ["QUICK", 110277.3], ["ERNSH", 104874.9]),
      "name←entity? revenue←value?",
    ],
    [
      "numbered entities and value",
      columns(["entity", "value"], ["6", 49.62], ["26", 47.62]),
      "name←entity? revenue←value?",
    ],
    [
      "silent headers",
      columns(["Firma", "Umsatz"], ["Acme", 12.5], ["Beta", 900]),
      "name←Firma? revenue←Umsatz?",
    ],
    [
      "two years: the later one, and the one before",
      columns(["Account", "Revenue 2024", "Revenue 2025"], ["Acme", 12, 13]),
      "name←Account revenue←Revenue 2025 previousRevenue←Revenue 2024",
    ],
    [
      "three years: the later two",
      columns(["客户", "2023年销售额", "2024年销售额", "2025年销售额"], ["宏达", 11, 12, 13]),
      "name←客户 revenue←2025年销售额 previousRevenue←2024年销售额",
    ],
    [
      "an identifier stands in for the name",
      columns(["Customer ID", "Revenue"], [14646, 280206.02], [18102, 259657.3]),
      "name←Customer ID? revenue←Revenue",
    ],
    [
      "sales is the seller or the figure, as its values say",
      columns(["客户", "销售", "销售额"], ["宏达", "王芳", 12]),
      "name←客户 owner←销售? revenue←销售额",
    ],
    [
      "several figures: no guess",
      columns(["Firma", "X", "Y"], ["Acme", 12.5, 700], ["Beta", 900, 3]),
      "name←Firma?",
    ],
    [
      "years, row numbers and dates are no measure",
      columns(["Firma", "Founded", "Row", "close_date"], ["Acme", 1999, 1, 45900], ["Beta", 2004, 2, 45901]),
      "name←Firma? date←close_date",
    ],
    [
      "dates, addresses and remarks name no accounts",
      columns(
        ["Am", "Adresse / Address", "Was", "Umsatz"],
        ["2026-03-01", "Aare 1", "", 12.5],
        ["2026-03-02", "Inn 2", "call", 9],
        ["2026-03-03", "Po 3", "", 7],
      ),
      "revenue←Umsatz?",
    ],
    [
      "amounts with their currency",
      columns(["entity", "amount_gbp"], ["Acme", 12.5]),
      "name←entity? revenue←amount_gbp?",
    ],
    [
      "a name beside a weaker one",
      columns(["Contact", "Company"], ["Anna", "Acme"], ["Bert", "Beta"]),
      "name←Company",
    ],
    [
      "of two equals the fuller column",
      columns(
        ["Company", "Region", "Country"],
        ["Acme", "", "CH"],
        ["Beta", "", "DE"],
        ["Gamma", "BE", "CH"],
      ),
      "name←Company region←Country",
    ],
    ["nothing to find", columns(["A", "B"], ["yes", "no"], ["no", "yes"]), ""],
    ["no rows yet", columns(["Account", "Need", "Revenue"]), "name←Account need←Need revenue←Revenue"],
  ])("%s", (_, table, expected) => {
    expect(proposed(table)).toBe(expected);
  });
});

test("a long column that nobody fills in is proposed for questions only", () => {
  const rows = (count: number) => Array.from({ length: count }, (_, i) => [`Firm ${i}`, "", ""]);
  const headers = ["Account", "Need", "Order number"];
  expect(proposed(columns(headers, ...rows(19)))).toBe("name←Account need←Need orderId←Order number");
  expect(proposed(columns(headers, ...rows(20)))).toBe("name←Account need←Need");
});

describe("what is given wins", () => {
  const table = columns(["Account", "Sales", "Turnover", "Need"], ["Acme", 12, 13, "yes"]);
  test("whatever its case and spaces; its column is free for nothing else", () => {
    expect(proposed(table, { revenue: " turnover " })).toBe("name←Account need←Need revenue←Turnover");
    expect(proposeMapping(table, { revenue: "Turnover" }).find(({ field }) => field === "revenue")).toEqual({
      field: "revenue",
      columnIndex: 2,
      confidence: 1,
      basis: "given",
    });
  });
  test("null leaves the field out, its column free", () => {
    expect(proposed(table, { need: null, name: null })).toBe("revenue←Sales");
    expect(proposed(table, { revenue: null })).toBe("name←Account need←Need");
  });
  test("a person may tie one column to two fields", () => {
    expect(proposed(table, { budget: "Sales", revenue: "Sales" })).toBe(
      "name←Account need←Need budget←Sales revenue←Sales",
    );
  });
  test("a header that does not exist is not replaced by another", () => {
    expect(proposed(table, { revenue: "Umsatz" })).toBe("name←Account need←Need");
  });
});

test("one column a field, one field a column, whatever the headers", () => {
  const all = Object.keys(VALUES) as Field[];
  const table = [...all, ...all].map((field, index) => ({
    index,
    header: field,
    values: VALUES[field] ?? [],
  }));
  const found = proposeMapping(table);
  expect(new Set(found.map(({ field }) => field)).size).toBe(found.length);
  expect(new Set(found.map(({ columnIndex }) => columnIndex)).size).toBe(found.length);
  expect(found.map(({ field }) => field)).toEqual(all);
});
