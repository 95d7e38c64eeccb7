import { foldText } from "../../../src/engine/table/foldText";

test.each([
  ["plain signs stay", "a-b (1,2)", "a-b (1,2)"],
  ["full-width forms", "（１，２３４．５）％＋Ａｂ", "(1,234.5)%+Ab"],
  ["full-width currencies", "￥￡￦", "¥£₩"],
  ["minus signs", "−1 –2 ‐3", "-1 -2 -3"],
  ["every space", " 1\u00A0\u2009\u202F2\t3\u3000", "1 2 3"],
  ["invisible signs", "\uFEFF1\u200B2\u00AD", "12"],
  ["superscripts stay, unlike NFKC", "10²", "10²"],
])("%s", (_, text, folded) => expect(foldText(text)).toBe(folded));
