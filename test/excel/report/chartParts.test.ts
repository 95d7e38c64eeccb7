import { chartText } from "../../../src/excel/report/chartParts";

test.each([
  ["a short text stays", "Revenue", "Revenue"],
  ["255 characters stay", "x".repeat(255), "x".repeat(255)],
  ["longer ones are cut", "x".repeat(300), `${"x".repeat(254)}…`],
  ["no character is cut in half", `${"x".repeat(253)}😀😀`, `${"x".repeat(253)}…`],
])("%s", (_, text, expected) => expect(chartText(text)).toBe(expected));
