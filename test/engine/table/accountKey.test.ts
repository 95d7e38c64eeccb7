import { accountKey } from "../../../src/engine/table/accountKey";

test.each([
  ["case", "ACME Ltd", "acme ltd"],
  ["spaces around and within, no-break ones too", "  Acme \u00a0 Ltd\t", "acme ltd"],
  ["full-width forms", "ＡＣＭＥ　Ltd", "acme ltd"],
  ["a blank", " \u3000 ", ""],
  ["other names", "Acme Limited", "acme limited"],
])("[G1] %s", (_, spelling, key) => expect(accountKey(spelling)).toBe(key));
