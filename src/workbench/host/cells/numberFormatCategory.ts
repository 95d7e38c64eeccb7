type Category = `${Excel.NumberFormatCategory}`;

/** Quoted texts, escaped characters, colours and conditions say nothing about the kind; elapsed time does. */
const SILENT = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/**
 * Excel's kind of a number format. https://learn.microsoft.com/javascript/api/excel/excel.numberformatcategory
 * @example numberFormatCategory("0.0%") // => "Percentage"
 */
export function numberFormatCategory(format: string): Category {
  const [first = ""] = format.split(";");
  if (format === "" || /^general$/i.test(format)) return "General";
  if (format === "@") return "Text";
  if (/^_[-(].*\*\s/.test(first)) return "Accounting";
  if (/[$€£¥₹]|\[\$[^-\]]/.test(first)) return "Currency";
  const bare = first.replace(SILENT, "");
  if (/e[+-]/i.test(bare)) return "Scientific";
  if (bare.includes("%")) return "Percentage";
  if (/[yd]/i.test(bare) || /mmm/i.test(bare)) return "Date";
  if (/[hs]/i.test(bare)) return "Time";
  if (/[?#0]\s*\/\s*[?#\d]/.test(bare)) return "Fraction";
  if (/^(0{5}|0{5}-0{4}|0{3}-0{2}-0{4})$/.test(bare)) return "Special";
  return /^[#0,.]+$/.test(bare) ? "Number" : "Custom";
}
