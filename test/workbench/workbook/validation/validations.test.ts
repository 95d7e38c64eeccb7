import fc from "fast-check";
import { at, openBook } from "../openBook";
import { without } from "../../../../src/workbench/workbook/validation/without";
import type { Area, Validation } from "../../../../src/workbench/workbook";

const list: Omit<Validation, "areas"> = {
  rule: { kind: "list", source: "3S,2S,1S", inCellDropDown: true },
  ignoreBlanks: true,
  errorAlert: { show: true, style: "stop", title: "Tier", message: "One of the list." },
  prompt: { show: true, title: "Tier", message: "Pick one." },
};

describe("data validation", () => {
  test.each<Validation["rule"]>([
    list.rule,
    { kind: "list", source: "=$A$1:$A$3", inCellDropDown: false },
    { kind: "wholeNumber", operator: "between", formula1: "1", formula2: "9" },
    { kind: "decimal", operator: "greaterThan", formula1: "0" },
    { kind: "date", operator: "notEqual", formula1: "46053" },
    { kind: "textLength", operator: "lessThanOrEqual", formula1: "30" },
    { kind: "custom", formula: "=ISNUMBER(B2)" },
  ])("%j comes back as it was given", async (rule) => {
    const { sheet } = await openBook();
    sheet.setValidation(at("B2:B9"), { ...list, rule });
    expect(sheet.validations()).toEqual([{ ...list, rule, areas: [at("B2:B9")] }]);
    expect(sheet.validation(at("B3:B5"))).toEqual(sheet.validations()[0]);
  });

  test("a part taken away leaves the rest", async () => {
    const { sheet } = await openBook();
    sheet.setValidation(at("B2:B9"), list);
    sheet.setValidation(at("B4:B5"), null);
    expect(sheet.validations()[0]?.areas).toEqual([at("B2:B3"), at("B6:B9")]);
    expect(sheet.validation(at("B4"))).toBeNull();
    expect(sheet.validation(at("B2:B9"))).toBeNull();
    sheet.setValidation(at("A1:C20"), null);
    expect(sheet.validations()).toEqual([]);
  });

  test("a new rule replaces what was there", async () => {
    const { sheet } = await openBook();
    sheet.setValidation(at("B2:B9"), list);
    sheet.setValidation(at("B2:B9"), { ...list, ignoreBlanks: false });
    expect(sheet.validations()).toEqual([{ ...list, ignoreBlanks: false, areas: [at("B2:B9")] }]);
  });
});

test("without leaves exactly the cells that are not cut out, each once", () => {
  const area = fc.record({
    row: fc.nat(6),
    column: fc.nat(6),
    rowCount: fc.integer({ min: 1, max: 5 }),
    columnCount: fc.integer({ min: 1, max: 5 }),
  });
  const cells = ({ row, column, rowCount, columnCount }: Area): string[] =>
    Array.from(
      { length: rowCount * columnCount },
      (_, index) => `${row + Math.floor(index / columnCount)},${column + (index % columnCount)}`,
    );
  fc.assert(
    fc.property(area, fc.array(area, { maxLength: 3 }), (from, cut) => {
      const gone = new Set(cut.flatMap(cells));
      expect(without([from], cut).flatMap(cells).sort()).toEqual(
        cells(from)
          .filter((cell) => !gone.has(cell))
          .sort(),
      );
    }),
  );
});
