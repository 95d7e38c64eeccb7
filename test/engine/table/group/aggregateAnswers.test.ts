import { aggregateAnswers } from "../../../../src/engine/table/group/aggregateAnswers";
import { aggregateText } from "../../../../src/engine/table/group/aggregateTexts";
import { groupLines } from "../../../../src/engine/table/group/groupLines";
import { rollUp } from "../../../../src/engine/table/group/rollUp";
import { textColumn } from "./columns";

const [no, yes, unknown] = [0, 1, 2];
const one = (count: number) =>
  groupLines(textColumn(Array<string>(count).fill("Acme")), new Uint8Array(count).fill(1));

describe("[G2] answers of several lines", () => {
  test.each<[string, number[], number[] | undefined, number, number[]]>([
    ["agree", [yes, unknown, yes], undefined, yes, []],
    ["nobody knows", [unknown, unknown], undefined, unknown, []],
    [
      "conflict without dates: unknown, and the line that contradicts",
      [yes, unknown, no],
      undefined,
      unknown,
      [2],
    ],
    ["conflict: the latest-dated line decides", [yes, no], [45_000, 45_100], no, []],
    ["whatever their order", [no, yes], [45_100, 45_000], no, []],
    ["a dated line is later than one without a date", [yes, no], [NaN, 45_000], no, []],
    ["conflict on the latest date", [yes, no, yes], [45_100, 45_100, 44_000], unknown, [1]],
    ["conflict before the latest date", [yes, no, no], [45_000, 45_000, 45_100], no, []],
    ["an unknown answer of a later date decides nothing", [yes, unknown], [45_000, 45_100], yes, []],
  ])("%s", (_, answers, dates, expected, conflicts) => {
    const found = aggregateAnswers(
      Uint8Array.from(answers),
      one(answers.length),
      dates && Float64Array.from(dates),
    );
    expect({ answers: Array.from(found.answers), conflicts: found.conflicts }).toEqual({
      answers: [expected],
      conflicts,
    });
  });
});

test("[G2] a text is the first that is not blank", () => {
  const grouping = groupLines(textColumn(["a", "b", "a", "b"]), new Uint8Array(4).fill(1));
  const { codes, values } = aggregateText(textColumn(["", "South", "North", "East"]), grouping);
  expect(Array.from(codes, (code) => values[code])).toEqual(["North", "South"]);
});

describe("[G5] of a family", () => {
  const lines = groupLines(textColumn(["Acme France", "Acme", "Acme France"]), new Uint8Array(3).fill(1));
  const { grouping } = rollUp(lines, { names: ["Acme France", "Acme"], parents: ["Acme", ""] });

  test("its head's own answer decides, where the head knows", () => {
    expect(aggregateAnswers(Uint8Array.of(no, yes, no), grouping, undefined)).toEqual({
      answers: Uint8Array.of(yes),
      conflicts: [],
    });
    expect(Array.from(aggregateAnswers(Uint8Array.of(no, unknown, no), grouping, undefined).answers)).toEqual(
      [no],
    );
  });
  test("its head's own texts come first", () => {
    const text = (texts: string[]) => {
      const { codes, values } = aggregateText(textColumn(texts), grouping);
      return values[codes[0] ?? 0];
    };
    expect(text(["Paris", "London", ""])).toBe("London");
    expect(text(["Paris", "", ""])).toBe("Paris");
  });
});
