import fc from "fast-check";
import type { CellValue, Culture } from "../../../../src/engine";
import { readDates } from "../../../../src/engine/table/dates/readDates";
import { english } from "../cultures";
import { british, chinese, shown } from "./calendar";

const read = (values: CellValue[], culture: Culture = english) =>
  Array.from(readDates(values, culture).numbers, shown);

const DAY = 86_400_000;
const locales = [
  "de-DE",
  "fr-FR",
  "en-US",
  "en-GB",
  "en-IN",
  "zh-CN",
  "ja-JP",
  "ko-KR",
  "de-CH",
  "pt-BR",
  "sv-SE",
  "es-ES",
  "it-IT",
  "nl-NL",
  "pl-PL",
  "tr-TR",
];
const styles: Intl.DateTimeFormatOptions[] = [
  {},
  { dateStyle: "short" },
  { year: "numeric", month: "2-digit", day: "2-digit" },
  { dateStyle: "medium" },
  { dateStyle: "long" },
  {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  },
];
const day = fc.integer({ min: 36_526, max: 47_482 }); // 2000 to 2029: two digits tell them

test("[D5] what the workbook's language writes is read back", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...locales),
      fc.constantFrom(...styles),
      fc.array(day, { minLength: 1, maxLength: 20 }),
      (locale, style, days) => {
        const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" });
        const texts = days.map((serial) => format.format((serial - 25_569) * DAY));
        const { numbers, problems } = readDates(texts, {
          locale,
          decimalSeparator: ".",
          thousandsSeparator: ",",
        });
        expect({ texts, problems }).toEqual({ texts, problems: [] });
        expect({ texts, days: Array.from(numbers, shown) }).toEqual({ texts, days: days.map(shown) });
      },
    ),
  );
});

test("[D5] a list of another country is read by its own cells, whatever the workbook's language", () => {
  const order = fc.constantFrom("de-DE", "en-US", "fr-FR");
  fc.assert(
    fc.property(
      order,
      fc.constantFrom(...locales),
      fc.array(day, { maxLength: 20 }),
      (written, locale, days) => {
        const format = new Intl.DateTimeFormat(written, { timeZone: "UTC" });
        // 31 December decides the order.
        const serials = [46_387, ...days];
        const texts = serials.map((serial) => format.format((serial - 25_569) * DAY));
        const { numbers } = readDates(texts, { locale, decimalSeparator: ".", thousandsSeparator: "," });
        expect(Array.from(numbers)).toEqual(serials);
      },
    ),
  );
});

test("[D5] the order of the rows does not change what a cell means", () => {
  const cell = fc.constantFrom<CellValue>(
    "3/4/2026",
    "31/12/2026",
    "12/31/2026",
    "3.4.2026",
    "3.4.26",
    "98/12/31",
    "26/9/30",
    "2026-09-30",
    "Sep 30, 2026",
    46295,
    2024,
    "soon",
    "",
    true,
  );
  const shuffled = fc.array(cell, { maxLength: 15 }).chain((values) =>
    fc.tuple(
      fc.constant(values),
      fc.shuffledSubarray(
        values.map((_, i) => i),
        { minLength: values.length },
      ),
    ),
  );
  fc.assert(
    fc.property(shuffled, fc.constantFrom(english, british, chinese), ([values, order], culture) => {
      const straight = read(values, culture);
      expect(
        read(
          order.map((i) => values[i] ?? ""),
          culture,
        ),
      ).toEqual(order.map((i) => straight[i]));
    }),
  );
});

test("every cell is a date, blank or an issue, never two of them", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.float(), fc.boolean())), (values) => {
      const { numbers, unreadable, problems } = readDates(values, english);
      const told = new Set(problems.map(({ index }) => index));
      values.forEach((_, i) => {
        expect(unreadable[i]).toBe(told.has(i) ? 1 : 0);
        if (told.has(i)) expect(numbers[i]).toBeNaN();
      });
    }),
  );
});
