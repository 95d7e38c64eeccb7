import { digits, HASH_LENGTH, keyHash, numberOf } from "../../../src/engine/history/keyHash";

test("is the same for the same key, on every machine", () => {
  expect(keyHash("acme ltd")).toBe("XPv3DWH");
  expect(keyHash("")).toHaveLength(HASH_LENGTH);
});

test("tells 100,000 accounts apart", () => {
  const hashes = new Set(Array.from({ length: 100_000 }, (_, at) => keyHash(`account ${at}`)));
  expect(hashes.size).toBe(100_000);
});

test.each([
  [0, "AA"],
  [65, "BB"],
  [4095, "__"],
])("%d is written as %s and read again", (number, text) => {
  expect(digits(number, 2)).toBe(text);
  expect(numberOf(text)).toBe(number);
});

test("other characters are no number", () => {
  expect(numberOf("A!")).toBeNaN();
});
