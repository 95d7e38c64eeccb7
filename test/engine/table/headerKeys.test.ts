import { headerKeys } from "../../../src/engine/table/headerKeys";

const keys = (header: string) => headerKeys(header).map(({ key, cut }) => `${cut}:${key}`);

test.each([
  ["Annual_Revenue", ["nothing:annualrevenue", "noise:revenue"]],
  ["AnnualRevenue", ["nothing:annualrevenue", "noise:revenue"]],
  ["ANNUAL REVENUE", ["nothing:annualrevenue", "noise:revenue"]],
  ["Revenue (k€)", ["nothing:revenue", "part:k"]],
  ["Revenue / 销售额", ["nothing:revenue销售额", "part:revenue", "part:销售额"]],
  ["是否有預算？", ["nothing:是否有预算", "noise:预算"]],
  ["2024年销售额（万元）", ["nothing:2024年销售额", "part:万元", "noise:销售额"]],
  ["Ｒｅｖｅｎｕｅ", ["nothing:revenue"]],
  ["???", []],
])("%s", (header, expected) => expect(keys(header)).toEqual(expected));

test("of a cell full of text only as much is looked up as a heading can say", () => {
  expect(headerKeys("x".repeat(32_767)).every(({ key }) => key.length <= 500)).toBe(true);
});
