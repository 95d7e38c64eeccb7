import { readTiers } from "../../../src/engine/table/readTiers";

test("tiers as they stand there, whatever their case and width", () => {
  expect(Array.from(readTiers(["3S", "2s", " 1S ", "Ａ", "b", "", " "]).tiers)).toEqual([
    0, 1, 2, 3, 4, 255, 255,
  ]);
});
test("[D7] another text is no tier, with a problem", () => {
  const { tiers, problems } = readTiers(["gold", 3, "#REF!"]);
  expect(Array.from(tiers)).toEqual([255, 255, 255]);
  expect(problems).toEqual([
    { index: 0, value: "gold", code: "not-a-tier" },
    { index: 1, value: "3", code: "not-a-tier" },
    { index: 2, value: "#REF!", code: "error-value" },
  ]);
});
