import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { breakInFormula } from "../../../../src/workbench/workbook/univer/references";
import type { Reference } from "../../../../src/workbench/workbook/univer/references";

const lexer = new LexerTreeBuilder();
const ofOld = ({ sheet }: Reference): boolean => sheet === "Old";
const ofQuoted = ({ sheet }: Reference): boolean => sheet === "It's old";
const ofB2 = ({ sheet, area }: Reference): boolean => sheet === null && area?.row === 1 && area.column === 1;

test.each<[string, (reference: Reference) => boolean, string]>([
  ["=SUM(Old!A1:A3)+B1", ofOld, "=SUM(#REF!)+B1"],
  ["=Old!Rate*2", ofOld, "=#REF!*2"],
  ["Old!$A$1:$B$2", ofOld, "#REF!"],
  ["=Old!A:A", ofOld, "=#REF!"],
  ['="Old!A1"&Older!A1', ofOld, '="Old!A1"&Older!A1'],
  ["=[Book2]Old!A1", ofOld, "=[Book2]Old!A1"],
  ["='It''s old'!A1+'It''s old'!Rate", ofQuoted, "=#REF!+#REF!"],
  ["=B2+$B$2+B2:C3+A1", ofB2, "=#REF!+#REF!+#REF!+A1"],
  ["=SUM(T[B2])", ofB2, "=SUM(T[B2])"],
  ["=1+", ofB2, "=1+"],
])("%s", (formula, isGone, expected) => {
  expect(breakInFormula(lexer, formula, isGone)).toBe(expected);
});
