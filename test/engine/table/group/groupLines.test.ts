import { eachLine, groupLines } from "../../../../src/engine/table/group/groupLines";
import { textColumn } from "./columns";

const all = (count: number) => new Uint8Array(count).fill(1);

describe("[G1] lines with the same key are one account", () => {
  test.each([
    ["case", ["Acme", "ACME"]],
    ["spaces around and within", [" Acme  Ltd", "Acme Ltd "]],
    ["full width", ["Ａｃｍｅ", "Acme"]],
    ["no-break spaces", ["Acme\u00a0Ltd", "Acme Ltd"]],
  ])("%s does not matter", (_, texts) => {
    expect(groupLines(textColumn(texts), all(2))).toMatchObject({
      accounts: 1,
      lineCounts: Uint32Array.of(2),
    });
  });
  test("another text is another account", () => {
    expect(groupLines(textColumn(["Acme", "Acme Ltd", "Acmé"]), all(3)).accounts).toBe(3);
  });
});

test("accounts stand in the order of their first lines", () => {
  const grouping = groupLines(textColumn(["b", "a", "B", "a", "c"]), all(5));
  expect(grouping).toEqual({
    accounts: 3,
    accountOf: Int32Array.of(0, 1, 0, 1, 2),
    lines: Uint32Array.of(0, 1, 4),
    lineCounts: Uint32Array.of(2, 2, 1),
  });
});

test("a blank key and a line that takes no part have no account", () => {
  const grouping = groupLines(textColumn(["", "a", "b", "a"]), Uint8Array.of(1, 0, 1, 1));
  expect(Array.from(grouping.accountOf)).toEqual([-1, -1, 0, 1]);
  expect(Array.from(grouping.lines)).toEqual([2, 3]);
});

test("without a key every line that takes part is an account", () => {
  expect(eachLine(Uint8Array.of(1, 0, 1))).toEqual({
    accounts: 2,
    accountOf: Int32Array.of(0, -1, 1),
    lines: Uint32Array.of(0, 2),
    lineCounts: Uint32Array.of(1, 1),
  });
});
