import { logNames } from "../../../src/engine/history/logNames";

const namesWith = (names: readonly string[], ids?: readonly string[]) =>
  logNames({
    names,
    texts: ids ? { id: { codes: Uint32Array.from(ids.keys()), values: ids } } : {},
  }).names;

test.each<[string, string[], string[] | undefined, string[]]>([
  ["a name of its own", ["Acme", "Beta"], undefined, ["Acme", "Beta"]],
  [
    "a shared name goes with the id, the first too",
    ["Smith", "Lee", "smith "],
    ["12", "", "57"],
    ["Smith (12)", "Lee", "smith  (57)"],
  ],
  ["a shared name without an id is nobody's", ["Smith", "SMITH"], undefined, ["", ""]],
  ["two of one name and one id are nobody's", ["Smith", "Smith"], ["7", "7"], ["", ""]],
  ["no name: the id", ["", "Lee"], ["12", "13"], ["12", "Lee"]],
  ["neither name nor id", ["", ""], ["", ""], ["", ""]],
])("%s", (_, names, ids, expected) => {
  expect(namesWith(names, ids)).toEqual(expected);
});

test("[G1] accounts that are grouped by an id go by what the Accounts sheet calls them, whoever else is there", () =>
  expect(logNames({ names: ["Smith", "Lee"], labels: ["Smith (12)", "Lee (8)"], texts: {} })).toEqual({
    names: ["Smith (12)", "Lee (8)"],
    keys: ["smith (12)", "lee (8)"],
    formerKeys: ["smith", "lee"],
  }));

test("do not depend on the order of the rows", () => {
  const names = ["Smith", "Lee", "Smith", "Ng"];
  const ids = ["1", "2", "3", "4"];
  const reversed = [...namesWith([...names].reverse(), [...ids].reverse())].reverse();
  expect(reversed).toEqual(namesWith(names, ids));
});

test("keys are those of the names; nobody's is blank", () => {
  const names = ["ACME  Ltd", "Lee", "lee"];
  expect(logNames({ names, texts: {} })).toEqual({
    names: ["ACME  Ltd", "", ""],
    keys: ["acme ltd", "", ""],
  });
});
