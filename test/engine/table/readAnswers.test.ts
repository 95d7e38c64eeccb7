import fc from "fast-check";
import type { CellValue } from "../../../src/engine";
import { readAnswers } from "../../../src/engine/table/readAnswers";
import { english } from "./cultures";

const THRESHOLD = { outOf5: 3, outOf100: 60 };
const read = (values: CellValue[], formats?: string[]) => readAnswers(values, THRESHOLD, english, formats);
/** One letter a cell: y, n, ? unknown, ! unknown with an issue. */
const letters = (values: CellValue[], formats?: string[]) => {
  const { answers, problems } = read(values, formats);
  const told = new Set(problems.map(({ index }) => index));
  return Array.from(answers, (answer, i) => (told.has(i) ? "!" : (["n", "y", "?"][answer] ?? ""))).join("");
};

describe("[D6] words in both languages", () => {
  test.each<[string, string]>([
    [
      "y",
      "yes|Yes|YES|y|Y|yeah|yep|true|TRUE|t|ok|OK|Yes!| yes |✓|✔|✔️|☑|✅|√|是|是的|有|对|對|真|已有|具备|具備|明确|明確|ｙｅｓ",
    ],
    ["n", "no|No|NO|n|N|nope|false|FALSE|f|none|✗|✘|×|❌|否|不|不是|无|無|没有|沒有|没|假|不具备|暂无|ｎｏ"],
    [
      "?",
      "?|??|？|-|--|—|tbd|TBD|tba|n/a|N/A|n.a.|na|unknown|Unknown|unclear|not sure|don't know|don’t know|maybe|待定|不确定|不確定|未知|不清楚|不详|待确认|可能|Select|-Select-|--None--|(blank)|NULL|请选择",
    ],
    ["y", "high|High|H|高|medium|Med|M|中|中等"],
    ["n", "low|Low|L|低"],
    ["!", "soon|yes, in Q3|no budget|x|probably|需要了解|12-15|后天|yesno|#1"],
  ])("%s: %s", (expected, words) => {
    for (const word of words.split("|")) expect(`${word} → ${letters([word])}`).toBe(`${word} → ${expected}`);
  });
  test("booleans", () => expect(letters([true, false])).toBe("yn"));
  test("blank is unknown without an issue", () => expect(letters(["", "  ", "\u3000"])).toBe("???"));
  test("an error of the sheet is unknown with its own code", () => {
    expect(read(["#N/A"]).problems).toEqual([{ index: 0, value: "#N/A", code: "error-value" }]);
  });
});

describe("[D1] the column decides what numbers mean", () => {
  test.each<[string, CellValue[], string, string]>([
    ["0 and 1 are no and yes", [0, 1, 1, ""], "yesNo", "nyy?"],
    ["also as texts and among words", ["0", "1", "yes", "否"], "yesNo", "nyyn"],
    ["only ones", [1, 1], "yesNo", "yy"],
    ["beside high, medium and low a 1 is a rating", [1, 5, "high", "low"], "scale5", "nyyn"],
    ["up to 5 is a scale [D2]", [0, 1, 2, 3, 4, 5], "scale5", "nnnyyy"],
    ["halves too", [2.5, 3, 4.5], "scale5", "nyy"],
    ["a fraction alone is a scale to 5", [0.2, 0.8], "scale5", "nn"],
    ["above 5 is a scale to 100 [D2]", [0, 1, 5, 59, 60, 100], "scale100", "nnnnyy"],
    ["5 in a column to 100 is no", [5, 6], "scale100", "nn"],
    [
      "words keep their meaning on a scale",
      [4, 2, "yes", "no", "high", "中", "低", "?"],
      "scale5",
      "ynynyyn?",
    ],
    ["per cent texts are points", ["80%", "5%", "60 %"], "scale100", "yny"],
    ["per cent above 100 is no amount", ["120%", "30%"], "scale100", "yn"],
    ["above 100: amounts", [45000, 0, 12, ""], "amounts", "yny?"],
    ["amounts as texts", ["$45k", "0", "1.2万", "12"], "amounts", "ynyy"],
    ["a currency makes amounts", ["$80", "$0", "$3"], "amounts", "yny"],
    ["text among amounts is unknown with an issue", [45000, "yes", "approved", "high"], "amounts", "y!!!"],
    ["“not known” among amounts is only unknown", [45000, "tbd", "?", "待定"], "amounts", "y???"],
    ["negative among amounts is unknown with an issue", [45000, -200, "(300)"], "amounts", "y!!"],
    ["negative on a scale too", [3, -1], "scale5", "y!"],
  ])("%s", (_, values, meaning, expected) => {
    expect(read(values).meaning).toBe(meaning);
    expect(letters(values)).toBe(expected);
  });

  test("negative answers have their own code", () => {
    expect(read([45000, -200]).problems).toEqual([{ index: 1, value: "-200", code: "negative-answer" }]);
  });
  test("per cent cells × 100: the number format tells 0.6 from 60 %", () => {
    const formats = ["0%", "0.0%", "0%", "General"];
    expect(read([0.6, 0.599, 1, ""], formats).meaning).toBe("scale100");
    expect(letters([0.6, 0.599, 1, ""], formats)).toBe("yny?");
  });
  test("a per cent cell exactly at the threshold is yes, whatever binary fractions make of it", () => {
    const at58 = readAnswers([0.58, 0.29], { outOf5: 3, outOf100: 58 }, english, ["0%", "0%"]);
    expect(Array.from(at58.answers)).toEqual([1, 0]);
  });
});

describe("properties", () => {
  const cell = fc.constantFrom<CellValue>(
    0,
    1,
    3,
    5,
    60,
    45000,
    -1,
    "yes",
    "no",
    "?",
    "80%",
    "$5",
    "high",
    "",
    "soon",
    true,
    "1,5",
    "1,234",
  );
  test("[D1] the order of the rows does not change what a cell means", () => {
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
      fc.property(shuffled, ([values, order]) => {
        const straight = letters(values);
        expect(letters(order.map((i) => values[i] ?? ""))).toBe(order.map((i) => straight[i]).join(""));
      }),
    );
  });
  test("what is unreadable is unknown, never no", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(cell, fc.string())), (values) => {
        const { answers, problems } = read(values);
        for (const { index } of problems) expect(answers[index]).toBe(2);
      }),
    );
  });
});
