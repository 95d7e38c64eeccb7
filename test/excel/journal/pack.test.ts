import fc from "fast-check";
import { pack, unpack } from "../../../src/excel/journal/pack";

const compression = globalThis.CompressionStream;
afterEach(() => {
  globalThis.CompressionStream = compression;
});

test("any text comes back, in letters that XML leaves alone", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 300 }), async (text) => {
      const packed = await pack(text);
      expect(packed).toMatch(/^deflate:[A-Za-z0-9+/=]*$/);
      expect(await unpack(packed)).toBe(text);
    }),
  );
});

test("a lone surrogate survives in JSON", async () => {
  const text = JSON.stringify(["\ud800", "\udfff x", "\u0000"]);
  expect(JSON.parse((await unpack(await pack(text))) ?? "")).toEqual(["\ud800", "\udfff x", "\u0000"]);
});

test("sentences that repeat take a twentieth", async () => {
  const text = JSON.stringify(
    Array.from({ length: 20_000 }, (_, row) => `Row ${row % 90}: Budget is not known.`),
  );
  expect((await pack(text)).length).toBeLessThan(text.length / 20);
});

test("a browser that cannot compress keeps the text as it is", async () => {
  // @ts-expect-error An older browser does not have it.
  globalThis.CompressionStream = undefined;
  const packed = await pack("是 ".repeat(50_000));
  expect(packed.slice(0, 30)).toMatch(/^plain-\d+:/);
  expect(await unpack(packed)).toBe("是 ".repeat(50_000));
});

test.each([
  "",
  "nonsense",
  "deflate:",
  "deflate:AAAA",
  "plain-1:gA==",
  "plain-1:e30=",
  "plain:e30=",
  "plain:*",
  "brotli:AAAA",
])("%j is no record", async (damaged) => expect(await unpack(damaged)).toBeNull());
