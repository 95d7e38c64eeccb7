import { countOf, sumOf } from "../../../src/engine/report/classKey";

test("a text is counted as it stands, quotes doubled", () => {
  expect(countOf("Prospects[Tier]", "3S")).toBe('=COUNTIF(Prospects[Tier],"3S")');
  expect(countOf("Sheet1!$K$5:$K$9", 'so "big"')).toBe('=COUNTIF(Sheet1!$K$5:$K$9,"so ""big""")');
});

test("figures are counted between two limits, the upper one left out", () =>
  expect(countOf("T[RFM]", { atLeast: 500, below: 600 })).toBe('=COUNTIFS(T[RFM],">=500",T[RFM],"<600")'));

test("shares are added up by the same rule", () => {
  expect(sumOf("T[Share]", "T[Tier]", "3S")).toBe('=SUMIFS(T[Share],T[Tier],"3S")');
  expect(sumOf("T[Share]", "T[RFM]", { atLeast: 1, below: 2 })).toBe(
    '=SUMIFS(T[Share],T[RFM],">=1",T[RFM],"<2")',
  );
});
