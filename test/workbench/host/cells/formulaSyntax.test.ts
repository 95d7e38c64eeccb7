import { isWellFormed } from "../../../../src/workbench/host/cells/formulaSyntax";

describe("isWellFormed: what Excel takes as a formula", () => {
  test.each([
    "=SUM(A1:A2)",
    "=NOSUCH(1)",
    '="a (" & "b"',
    "='It''s (1'!A1",
    "=SUM(T[Amount (EUR)])",
    "=SUM(T[[#This Row],['[x'']])",
    "=[@V]*2",
    "={1,2;3,4}",
    "=50%",
    "=-A1",
  ])("%s", (formula) => expect(isWellFormed(formula)).toBe(true));

  test.each([
    "=SUM(",
    "=SUM(A1))",
    "=1+",
    '="a',
    "=SUM(A1}",
    "={1,2",
    "=T[a",
    "='Sheet!A1",
    `=${"1+".repeat(4096)}1`,
  ])("not %s", (formula) => expect(isWellFormed(formula)).toBe(false));
});
