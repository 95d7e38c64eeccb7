import { pointsAt } from "../../../src/excel/core/pointsAt";

const points = pointsAt({ sheets: ["Ann's log"], tables: ["TierLog"] });

test.each([
  ["='Ann''s log'!A2", true],
  ["=sum('ANN''S LOG'!A2:A9)", true],
  ["=COUNTA(tierlog[Account])", true],
  ["=ROWS(TierLog)", true],
  ['=INDIRECT("TierLog[Account]")', true],
  ["=SUM(A2:A9)", false],
  ["=Log!A2", false],
])("pointsAt of %s is %j", (formula, expected) => expect(points(formula)).toBe(expected));
