import type { CellValue, Culture } from "../../../../src/engine";
import { readDates } from "../../../../src/engine/table/dates/readDates";
import { english, german } from "../cultures";
import { british, chinese, shown } from "./calendar";

const read = (values: CellValue[], culture: Culture = english) =>
  Array.from(readDates(values, culture).numbers, shown);

describe("[D5] one date, whatever the rest of the column", () => {
  test.each<[CellValue, string]>([
    [46295, "2026-09-30"],
    [46295.75, "2026-09-30 18:00:00"],
    [61, "1900-03-01"],
    [2958465, "9999-12-31"],
    [20260930, "2026-09-30"],
    ["46295", "2026-09-30"],
    ["46295.75", "2026-09-30 18:00:00"],
    ["2026-09-30", "2026-09-30"],
    ["2026-9-3", "2026-09-03"],
    ["2026/09/30", "2026-09-30"],
    ["2026/9/3", "2026-09-03"],
    ["2026.09.30", "2026-09-30"],
    ["2026. 9. 30.", "2026-09-30"],
    ["20260930", "2026-09-30"],
    [" 2026-09-30 ", "2026-09-30"],
    ["２０２６－０９－３０", "2026-09-30"],
    ["2026-09-30 18:00", "2026-09-30 18:00:00"],
    ["2026-09-30 18:00:15", "2026-09-30 18:00:15"],
    ["2026-09-30 00:00:00.000", "2026-09-30"],
    ["2026-09-30T18:00:00Z", "2026-09-30 18:00:00"],
    ["2026-09-30T18:00:00.000+0000", "2026-09-30 18:00:00"],
    ["2026-09-30T18:00:00+02:00", "2026-09-30 18:00:00"],
    ["2026/9/30 6:00 PM", "2026-09-30 18:00:00"],
    ["2026-09-30 12:00 AM", "2026-09-30"],
    ["2026-09-30 12:00 pm", "2026-09-30 12:00:00"],
    ["2024-02-29", "2024-02-29"],
    ["31/12/2026", "2026-12-31"],
    ["12/31/2026", "2026-12-31"],
    ["12/31/26", "2026-12-31"],
    ["31.12.2026", "2026-12-31"],
    ["31.12.26", "2026-12-31"],
    ["31. 12. 2026", "2026-12-31"],
    ["31-12-2026", "2026-12-31"],
    ["31 12 2026", "2026-12-31"],
    ["31/12/98", "1998-12-31"],
    ["12/31/2026, 6:00:00 PM", "2026-12-31 18:00:00"],
    ["31/12/2026 18:00", "2026-12-31 18:00:00"],
    ["30 Sep 2026", "2026-09-30"],
    ["30-Sep-2026", "2026-09-30"],
    ["30-Sep-26", "2026-09-30"],
    ["30/Sep/2026", "2026-09-30"],
    ["30 September 2026", "2026-09-30"],
    ["30th September 2026", "2026-09-30"],
    ["1st of May 2026", "2026-05-01"],
    ["Sep 30, 2026", "2026-09-30"],
    ["Sept. 30, 2026", "2026-09-30"],
    ["September 30, 2026", "2026-09-30"],
    ["September 30th, 2026", "2026-09-30"],
    ["SEP 30 2026", "2026-09-30"],
    ["2026 Sep 30", "2026-09-30"],
    ["2026-Sep-30", "2026-09-30"],
    ["Wed, 30 Sep 2026", "2026-09-30"],
    ["Wednesday, September 30, 2026", "2026-09-30"],
    ["Wednesday, September 30, 2026 at 6:00 PM", "2026-09-30 18:00:00"],
    ["Sep 30, 2026, 6:00 PM", "2026-09-30 18:00:00"],
    ["30 sep 2026 18:00", "2026-09-30 18:00:00"],
    ["2026年9月30日", "2026-09-30"],
    ["2026年09月30日", "2026-09-30"],
    ["2026 年 9 月 30 日", "2026-09-30"],
    ["2026年9月30号", "2026-09-30"],
    ["26年9月30日", "2026-09-30"],
    ["2026年9月30日 18:00", "2026-09-30 18:00:00"],
    ["2026年9月30日 18时30分", "2026-09-30 18:30:00"],
    ["2026年9月30日 下午6:00", "2026-09-30 18:00:00"],
    ["2026年9月30日 上午9:30", "2026-09-30 09:30:00"],
    ["2026年9月30日 星期三", "2026-09-30"],
    ["2026年9月30日星期三", "2026-09-30"],
    ["2026/9/30 周三", "2026-09-30"],
    ["2026년 9월 30일", "2026-09-30"],
  ])("%j is %s", (value, date) => expect(read([value])).toEqual([date]));
});

describe("[D7] what is no date is missing, with an issue", () => {
  test.each<[CellValue, string]>([
    ["soon", "not-a-date"],
    ["n/a", "not-a-date"],
    ["tbd", "not-a-date"],
    ["Q3 2026", "not-a-date"],
    ["2026", "not-a-date"],
    ["2026-09", "not-a-date"],
    ["Sep 2026", "not-a-date"],
    ["2026年9月", "not-a-date"],
    ["9月30日", "not-a-date"],
    ["30/09", "not-a-date"],
    ["2026-02-30", "not-a-date"],
    ["2026-13-01", "not-a-date"],
    ["2023-02-29", "not-a-date"],
    ["32/13/2026", "not-a-date"],
    ["0000-00-00", "not-a-date"],
    ["2026-09-30 25:00", "not-a-date"],
    ["2026-09-30 18:61", "not-a-date"],
    ["30 Smarch 2026", "not-a-date"],
    ["2026-09-30 or later", "not-a-date"],
    ["about 30 Sep 2026", "not-a-date"],
    ["30/09-2026", "not-a-date"],
    ["1234", "not-a-date"],
    ["1,200", "not-a-date"],
    [0, "not-a-date"],
    [-5, "not-a-date"],
    [2958466, "not-a-date"],
    [20261301, "not-a-date"],
    [true, "not-a-date"],
    ["#VALUE!", "error-value"],
  ])("%j", (value, code) => {
    const { numbers, unreadable, problems } = readDates([value], english);
    expect(Array.from(numbers)).toEqual([NaN]);
    expect(Array.from(unreadable)).toEqual([1]);
    expect(problems).toMatchObject([{ index: 0, code }]);
  });
  test.each(["", " ", "-", "—", "--None--", "(blank)", "Select", "请选择", "NULL"])(
    "%j is blank",
    (value) => {
      expect(readDates([value], english)).toEqual({
        numbers: Float64Array.of(NaN),
        unreadable: Uint8Array.of(0),
        problems: [],
      });
    },
  );
  test("a column of mere years has no dates: as serial days they would be in 1905", () => {
    expect(read([2024, 2025, "", 2026])).toEqual(["–", "–", "–", "–"]);
    expect(read([2024, 46295])).toEqual(["1905-07-16", "2026-09-30"]);
  });
});

describe("[D5] the column decides the order of day and month", () => {
  test.each<[string, CellValue[], Culture, string[]]>([
    ["alone: the workbook's, American", ["3/4/2026"], english, ["2026-03-04"]],
    ["alone: the workbook's, British", ["3/4/2026"], british, ["2026-04-03"]],
    ["alone: the workbook's, German", ["3/4/2026"], german, ["2026-04-03"]],
    ["a Chinese workbook has the month first", ["3/4/2026"], chinese, ["2026-03-04"]],
    ["31/12 makes days first", ["31/12/2026", "3/4/2026"], english, ["2026-12-31", "2026-04-03"]],
    ["12/31 makes months first", ["12/31/2026", "3/4/2026"], german, ["2026-12-31", "2026-03-04"]],
    ["also across separators", ["31-12-2026", "3/4/2026"], english, ["2026-12-31", "2026-04-03"]],
    ["also across lengths of the year", ["31/12/26", "3/4/2026"], english, ["2026-12-31", "2026-04-03"]],
    [
      "the majority decides; what contradicts it is an issue",
      ["31/12/2026", "30/11/2026", "12/25/2026", "3/4/2026"],
      english,
      ["2026-12-31", "2026-11-30", "–", "2026-04-03"],
    ],
    [
      "by cells, not by different texts",
      ["31/12/2026", "31/12/2026", "31/12/2026", "12/25/2026", "12/26/2026", "3/4/2026"],
      english,
      ["2026-12-31", "2026-12-31", "2026-12-31", "–", "–", "2026-04-03"],
    ],
    [
      "a draw is the workbook's",
      ["31/12/2026", "12/25/2026", "3/4/2026"],
      british,
      ["2026-12-31", "–", "2026-04-03"],
    ],
    [
      "the same day in both orders decides nothing",
      ["3/3/2026", "4/5/2026"],
      british,
      ["2026-03-03", "2026-05-04"],
    ],
    ["dots are read day first", ["3.4.2026"], english, ["2026-04-03"]],
    ["unless the column says otherwise", ["12.31.2026", "3.4.2026"], english, ["2026-12-31", "2026-03-04"]],
    [
      "ISO and serials decide nothing",
      ["2026-12-31", 46295, "3/4/2026"],
      british,
      ["2026-12-31", "2026-09-30", "2026-04-03"],
    ],
    ["month names decide nothing", ["31 Dec 2026", "3/4/2026"], english, ["2026-12-31", "2026-03-04"]],
    ["two digits: the year first in China", ["26/9/30", "26-10-1"], chinese, ["2026-09-30", "2026-10-01"]],
    ["two digits: last elsewhere", ["26/9/25"], british, ["2025-09-26"]],
    [
      "two digits: first where nothing else is left",
      ["98/12/31", "97/01/02"],
      english,
      ["1998-12-31", "1997-01-02"],
    ],
    [
      "a Chinese workbook with a European list",
      ["30/09/2026", "03/04/2026"],
      chinese,
      ["2026-09-30", "2026-04-03"],
    ],
  ])("%s", (_, values, culture, dates) => expect(read(values, culture)).toEqual(dates));

  test("cells that contradict their column say so", () => {
    expect(readDates(["31/12/2026", "30/11/2026", "12/25/2026"], english).problems).toEqual([
      {
        index: 2,
        value: "12/25/2026",
        code: "not-a-date",
        sentence: "issue.otherDateOrder",
        expected: "expected.dateDayFirst",
      },
    ]);
  });
});

test("[D5] serial days from 1904: 44,833 is the same day", () => {
  expect(Array.from(readDates([44833, "44833", "2026-09-30"], english, true).numbers)).toEqual([
    46295, 46295, 46295,
  ]);
});
test("[D5] month names in the workbook's language, too", () => {
  expect(read(["30. März 2026", "1. Okt. 2026", "2. Dezember 2026"], german)).toEqual([
    "2026-03-30",
    "2026-10-01",
    "2026-12-02",
  ]);
  expect(read(["30. März 2026"], english)).toEqual(["–"]);
});
test("a culture without a language is read as English", () => {
  const invariant: Culture = { locale: "", decimalSeparator: ".", thousandsSeparator: "," };
  expect(read(["3/4/2026", "30 Sep 2026"], invariant)).toEqual(["2026-03-04", "2026-09-30"]);
});
