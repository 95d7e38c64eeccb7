import fc from "fast-check";
import { accountKey } from "../../../src/engine/table/accountKey";

test.each([
  ["case", "ACME Ltd", "acme ltd"],
  ["spaces around and within, no-break ones too", "  Acme \u00a0 Ltd\t", "acme ltd"],
  ["full-width forms", "ＡＣＭＥ　Ltd", "acme ltd"],
  ["a blank", " \u3000 ", ""],
  ["a plain text with too many spaces", "Acme  LTD", "acme ltd"],
  ["signs of the keyboard", "A-1 (B&C), Inc.", "a-1 (b&c), inc."],
  ["other names", "Acme Limited", "acme limited"],
])("[G1] %s", (_, spelling, key) => expect(accountKey(spelling)).toBe(key));

test("[G1] plain texts take no other way than the others", () => {
  const sign = fc.constantFrom(..."aZ9-~! \u00a0\tÄ１");
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 8 }), (text) => {
      expect(accountKey(text)).toBe(text.normalize("NFKC").trim().replace(/\s+/gu, " ").toLowerCase());
    }),
  );
});
