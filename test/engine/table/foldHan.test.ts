import { foldHan } from "../../../src/engine/table/foldHan";

test.each([
  ["銷售額", "销售额"],
  ["決策權", "决策权"],
  ["緊急程度", "紧急程度"],
  ["總計", "总计"],
  ["沒有", "没有"],
  ["萬億", "万亿"],
  ["邊際貢獻", "边际贡献"],
  ["放棄", "放弃"],
  ["輛", "辆"],
  ["销售额 Revenue", "销售额 Revenue"],
])("%s → %s", (traditional, simplified) => expect(foldHan(traditional)).toBe(simplified));
