import { FIELD_STYLES, fieldReader } from "../../../../src/workbench/files/csv/readField";

const format = (index: number | undefined): string | undefined => FIELD_STYLES[index ?? 0]?.numberFormat;
const check = (locale: string, field: string, value: unknown, numberFormat?: string) =>
  test(`${locale}: ${JSON.stringify(field)} → ${JSON.stringify(value)}${numberFormat ? ` as ${numberFormat}` : ""}`, () => {
    const cell = fieldReader(locale)(field);
    expect(cell?.v).toEqual(value);
    expect(format(cell?.s)).toBe(numberFormat);
  });

describe("numbers become numbers under the locale", () => {
  check("en", "1234.5", 1234.5);
  check("en", "1,234.5", 1234.5, "#,##0.00");
  check("en", "1,234", 1234, "#,##0");
  check("en", "-3", -3);
  check("en", ".5", 0.5);
  check("en", " 12 ", 12);
  check("en", "12%", 0.12, "0%");
  check("en", "12.5%", 0.125, "0.00%");
  check("en", "12,34,567", 1_234_567, "#,##0");
  check("de", "1.234,5", 1234.5, "#,##0.00");
  check("de", "1,23", 1.23);
  check("fr", "1 234,5", 1234.5, "#,##0.00");
  check("zh-CN", "1,234.5", 1234.5, "#,##0.00");
  check("en", "1.5E-3", 0.0015);
});

describe("what Excel would lose stays text", () => {
  for (const field of [
    "00103",
    "0012",
    "+49 30 1234",
    "12345678901234567",
    "1E5",
    "3/4",
    "01.02.2026",
    "1.234,5",
    "1,23",
    "12,3456",
    "$1,200",
    "(5)",
  ])
    check("en", field, field);
  check("de", "1234.5", "1234.5");
});

describe("nothing becomes a formula", () => {
  for (const field of ["=1+1", "=cmd|' /C calc'!A0", "@SUM(A1)", "-x", "+x"]) check("en", field, field);
});

describe("dates only in ISO form, logical words, blanks", () => {
  check("en", "2026-09-30", 46_295, "yyyy-mm-dd");
  check("en", "2026-09-30 10:30", 46_295.4375, "yyyy-mm-dd hh:mm");
  check("en", "2026-09-30T10:30:00", 46_295.4375, "yyyy-mm-dd hh:mm");
  check("en", "2026-02-30", "2026-02-30");
  check("en", "1899-12-31", "1899-12-31");
  check("en", "TRUE", true);
  check("en", "", undefined);
  check("en", "  ", "  ");
});
