import { readTexts } from "../../../src/engine/table/readTexts";

test("every cell as a person sees it", () => {
  expect(readTexts(["Acme ", "00103", 103, 1.5, true, "", " "]).texts).toEqual([
    "Acme ",
    "00103",
    "103",
    "1.5",
    "TRUE",
    "",
    "",
  ]);
});
test("numbers as their format shows them, where that is known and fits its column", () => {
  const shown = ["00103", "####", "", " 7 kg ", "Acme…", "12%"];
  expect(readTexts([103, 104, 105, 7, "Acme Ltd"], shown).texts).toEqual([
    "00103",
    "104",
    "105",
    "7 kg",
    "Acme Ltd",
  ]);
});
test("[D7] an error of the sheet keeps its text and is a problem", () => {
  expect(readTexts(["Acme", "#N/A", "#1 Pizza"])).toEqual({
    texts: ["Acme", "#N/A", "#1 Pizza"],
    problems: [{ index: 1, value: "#N/A", code: "error-value" }],
  });
});
