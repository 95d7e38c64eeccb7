import { matchKeys } from "../../../../src/engine/table/join/matchKeys";
import { textColumn } from "../group/columns";

test("every line finds its one match, keys being equal as accounts are [G1]", () => {
  const { matches, problems } = matchKeys(textColumn(["b", " A ", "", "b"]), textColumn(["a", "B"]));
  expect(Array.from(matches)).toEqual([1, 0, -1, 1]);
  expect(problems).toEqual([]);
});

test("a key that is not found, or found several times, is told once with its lines", () => {
  const { matches, problems } = matchKeys(textColumn(["x", "a", "X", "b"]), textColumn(["a", "b", "A", ""]));
  expect(Array.from(matches)).toEqual([-1, -1, -1, 1]);
  expect(problems).toEqual([
    { line: 0, key: "x", lines: 2, found: 0 },
    { line: 1, key: "a", lines: 1, found: 2 },
  ]);
});
