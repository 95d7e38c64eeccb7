import fc from "fast-check";
import {
  renameInFormula,
  toCanonical,
  toShown,
} from "../../../../src/workbench/workbook/cells/structuredReferences";

describe("structured references", () => {
  test.each<[shown: string, host: string | null, canonical: string]>([
    ["=[@Amt]*2", "T", "=T[[#This Row],[Amt]]*2"],
    ["=[@[Deal value]]", "T", "=T[[#This Row],[Deal value]]"],
    ["=[@客户]", "T", "=T[[#This Row],[客户]]"],
    ["=T[@Amt]", null, "=T[[#This Row],[Amt]]"],
    ["=SUM([@[A]:[C]])", "T", "=SUM(T[[#This Row],[A]:[C]])"],
    ["=ROWS([@])", "T", "=ROWS(T[#This Row])"],
    ["=SUM(T[Amt])+[@Amt]", "T", "=SUM(T[Amt])+T[[#This Row],[Amt]]"],
    ['="[@Amt]"&[@Amt]', "T", '="[@Amt]"&T[[#This Row],[Amt]]'],
    ["='[x] y'!A1+[@Amt]", "T", "='[x] y'!A1+T[[#This Row],[Amt]]"],
  ])("%s in %s is %s, and back", (shown, host, canonical) => {
    expect(toCanonical(shown, host)).toBe(canonical);
    expect(toShown(canonical, host)).toBe(shown);
  });

  test.each<[formula: string, host: string | null]>([
    ["=A1+B2", "T"],
    ["=SUM(T[[#Data],[Amt]])", "T"],
    ["=[Book2]Sheet1!A1", "T"],
    ["=[@Amt]", null],
    ['="[@Amt]"', "T"],
  ])("leaves %s in %s", (formula, host) => {
    expect(toCanonical(formula, host)).toBe(formula);
  });

  test("a bare column means the cell's own table", () => {
    expect(toCanonical("=SUM([Amt])", "T")).toBe("=SUM(T[Amt])");
  });

  test.each<[before: string, after: string]>([
    ["=SUM(T[Old])", "=SUM(T[New name])"],
    ["=T[@Old]", "=T[@[New name]]"],
    ["=T[[#This Row],[Old]]", "=T[[#This Row],[New name]]"],
    ["=SUM(T[[#Data],[Old]:[Other]])", "=SUM(T[[#Data],[New name]:[Other]])"],
    ["=SUM(U[Old])", "=SUM(U[Old])"],
    ['="T[Old]"', '="T[Old]"'],
  ])("a renamed column: %s becomes %s", (before, after) => {
    expect(renameInFormula(before, "T", { columns: new Map([["old", "New name"]]) })).toBe(after);
  });

  test("two columns that change their names for each other do so at once", () => {
    const swap = new Map([
      ["A", "B"],
      ["B", "A"],
    ]);
    expect(renameInFormula("=T[A]-T[B]", "T", { columns: swap })).toBe("=T[B]-T[A]");
  });

  test("a renamed table", () => {
    expect(renameInFormula("=SUM(t[A])+Tx[A]", "T", { table: "Accounts" })).toBe("=SUM(Accounts[A])+Tx[A]");
  });

  test("texts survive whatever stands in them", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const formula = `="${text.replaceAll('"', '""')}"`;
        expect(toCanonical(formula, "T")).toBe(formula);
      }),
    );
  });
});
