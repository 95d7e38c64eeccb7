import { createWords } from "../../../../src/workbench/page/words/createWords";
import { en } from "../../../../src/workbench/page/words/en";
import { zhCN } from "../../../../src/workbench/page/words/zhCN";
import type { PageMessageId } from "../../../../src/workbench/page/messages";

const IDS = Object.keys(en) as PageMessageId[];
const placeholders = (sentence: string): string[] =>
  [...sentence.matchAll(/{{(\w+)}}/g)].map(([, name]) => name ?? "").sort();

test.each(IDS)("%s asks for the same values in both languages", (id) => {
  expect(placeholders(zhCN[id])).toEqual(placeholders(en[id]));
});

test("values go in as they are, markup and all", () => {
  expect(createWords("en")("notAFile", { name: "<a> & b.pdf" })).toBe(
    "<a> & b.pdf is neither .xlsx nor .csv.",
  );
  expect(createWords("zh-CN")("notAFile", { name: "a.pdf" })).toBe("a.pdf 既不是 .xlsx 也不是 .csv 文件。");
});
