import fc from "fast-check";
import type { Culture } from "../../../src/engine";
import { readFractions } from "../../../src/engine/table/readFractions";
import { readNumbers } from "../../../src/engine/table/readNumbers";
import { english } from "./cultures";

/** What Excel says of a language, as Intl knows it. */
function cultureOf(locale: string): Culture {
  const parts = new Intl.NumberFormat(locale).formatToParts(-12_345_678.9);
  const sign = (type: string, otherwise: string) =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  return { locale, decimalSeparator: sign("decimal", "."), thousandsSeparator: sign("group", ",") };
}

const locale = fc.constantFrom(
  ...[
    "de-DE",
    "fr-FR",
    "en-US",
    "en-GB",
    "en-IN",
    "hi-IN-u-nu-latn",
    "zh-CN",
    "zh-TW",
    "ja-JP",
    "ko-KR",
    "de-CH",
    "de-AT",
  ],
  ...[
    "pt-BR",
    "sv-SE",
    "nb-NO",
    "da-DK",
    "es-ES",
    "it-IT",
    "nl-NL",
    "pl-PL",
    "cs-CZ",
    "tr-TR",
    "fi-FI",
    "en-ZA",
  ],
);
const currency = fc.constantFrom(
  "USD",
  "EUR",
  "CNY",
  "JPY",
  "INR",
  "GBP",
  "CHF",
  "BRL",
  "SEK",
  "KRW",
  "HKD",
  "PLN",
);
const display = fc.constantFrom("symbol", "narrowSymbol", "code");
const signs = fc.constantFrom("standard", "accounting");
const cents = fc.array(fc.integer({ min: -1e11, max: 1e11 }), { minLength: 1, maxLength: 12 });

const closeTo = (numbers: Iterable<number>, expected: readonly number[]) => {
  expect(Array.from(numbers)).toEqual(expected.map((value) => value + 0));
};

describe("format → read over languages", () => {
  test("[D3] numbers", () => {
    fc.assert(
      fc.property(locale, cents, fc.integer({ min: 0, max: 3 }), (tag, values, digits) => {
        const format = new Intl.NumberFormat(tag, {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        });
        const rounded = values.map((value) => Number((value / 100).toFixed(digits)));
        const texts = rounded.map((value) => format.format(value));
        const { numbers, problems } = readNumbers(texts, cultureOf(tag));
        expect({ texts, problems }).toEqual({ texts, problems: [] });
        closeTo(numbers, rounded);
      }),
    );
  });

  test("[D3][D4] amounts with a currency, negative ones with a sign or in brackets", () => {
    fc.assert(
      fc.property(
        locale,
        currency,
        display,
        signs,
        cents,
        (tag, code, currencyDisplay, currencySign, values) => {
          const format = new Intl.NumberFormat(tag, {
            style: "currency",
            currency: code,
            currencyDisplay,
            currencySign,
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
          });
          const amounts = values.map((value) => Number((value / 100).toFixed(2)));
          const texts = amounts.map((value) => format.format(value));
          const read = readNumbers(texts, cultureOf(tag));
          expect({ texts, problems: read.problems }).toEqual({ texts, problems: [] });
          closeTo(read.numbers, amounts);
          expect(read.currency).not.toBeNull();
        },
      ),
    );
  });

  test("[D1] shares in per cent", () => {
    const points = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(locale, points, (tag, values) => {
        const format = new Intl.NumberFormat(tag, { style: "percent", minimumFractionDigits: 1 });
        const shares = values.map((value) => value / 1000);
        const { numbers, problems } = readFractions(
          shares.map((share) => format.format(share)),
          cultureOf(tag),
        );
        expect(problems).toEqual([]);
        closeTo(numbers, shares);
      }),
    );
  });

  test("[D3] shortened numbers: 36.9 million, 1.2亿", () => {
    const short = fc.constantFrom("en-US", "en-GB", "zh-CN", "zh-TW");
    const length = fc.constantFrom("short", "long");
    fc.assert(
      fc.property(short, length, fc.integer({ min: 0, max: 9.99e11 }), (tag, compactDisplay, value) => {
        const format = new Intl.NumberFormat(tag, {
          notation: "compact",
          compactDisplay,
          maximumSignificantDigits: 3,
        });
        const text = format.format(value);
        const [number = NaN] = readNumbers([text], english).numbers;
        // Three digits are kept. Beyond, "T" may as well be the German thousand.
        expect({ text, near: Math.abs(number - value) <= value * 0.005 }).toEqual({ text, near: true });
      }),
    );
  });
});
