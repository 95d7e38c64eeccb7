import { shownText } from "../../../src/excel/core/shownText";

test.each([
  [103, "00103", "00103"],
  [17850, "17,850", "17,850"],
  [103, "###", "103"],
  ["Acme ", "Acme", "Acme "],
  ["", "", ""],
])("%j, shown as “%s”, reads “%s”", (value, text, read) => expect(shownText(value, text)).toBe(read));
