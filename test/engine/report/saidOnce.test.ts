import { saidOnce } from "../../../src/engine/report/saidOnce";
import type { Message } from "../../../src/engine";
import { createSay } from "../../../src/locales";

test("a word is said once, a sentence with values each time", () => {
  const english = createSay("en");
  const asked: Message[] = [];
  const say = saidOnce((message) => {
    asked.push(message);
    return english(message);
  });
  const group = (count: number): Message => ({
    id: "summary.unclassified",
    values: { count, measure: "Revenue" },
  });
  const messages: Message[] = [
    { id: "tier.open" },
    { id: "tier.open" },
    { id: "firstSort.core" },
    group(2),
    group(3),
  ];
  expect(messages.map(say)).toEqual(messages.map(english));
  expect(asked.map(({ id }) => id)).toEqual([
    "tier.open",
    "firstSort.core",
    "summary.unclassified",
    "summary.unclassified",
  ]);
});
