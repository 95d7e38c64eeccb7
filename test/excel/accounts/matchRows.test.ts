import { columnAsPlanned, matchRows } from "../../../src/excel/accounts/matchRows";
import { ACCOUNTS, planOf } from "./support";

const KEYS = ["acme", "beta", "ceta"];

test.each<[string, (string | number)[], number[], number[]]>([
  ["nothing stands yet", [], [], [0, 1, 2]],
  ["rows keep their place, however they were sorted", ["Ceta", "Acme", "Beta"], [2, 0, 1], []],
  ["[G1] any spelling is found, what is new goes to the end", [" ACME ", "ｂｅｔａ"], [0, 1], [2]],
  ["gone, twice, blank", ["Zeta", "acme", "Acme", ""], [-1, 0, -2, -3], [1, 2]],
  ["a number that the person typed", [103], [-1], [0, 1, 2]],
])("matchRows: %s", (_, standing, planRows, added) => {
  const match = matchRows(standing, { keys: KEYS });
  expect([[...match.planRows], match.added]).toEqual([planRows, added]);
});

test.each<[string, string[], number[], number[]]>([
  ["is found by its name alone, as it was called before", ["Lee", "Smith (57)"], [2, 1], [0]],
  ["is not where its own row stands", ["Lee", "Lee (8)"], [-4, 2], [0, 1]],
  ["is not where several have the name", ["Smith", "Lee"], [-4, 2], [0, 1]],
])("matchRows: an account with an id %s", (_, standing, planRows, added) => {
  const keys = ["smith (12)", "smith (57)", "lee (8)"];
  const match = matchRows(standing, { keys, formerKeys: ["smith", "smith", "lee"] });
  expect([[...match.planRows], match.added]).toEqual([planRows, added]);
});

describe("columnAsPlanned", () => {
  const plan = planOf(ACCOUNTS);
  const standing = ["=Ceta", "Zeta", "=ceta", "", "Acme"];
  const match = matchRows(standing, plan);

  test.each<[Parameters<typeof columnAsPlanned>[0], (string | number)[] | undefined, (string | number)[]]>([
    ["revenue", [1, 2, 3, 4, 5], [100, "", "", "", 500, 300]],
    [
      "why",
      ["", "", "", "", ""],
      ["Because of =Ceta.", plan.goneReason, plan.twiceReason, "", "Because of Acme.", "Because of 00103."],
    ],
    ["account", standing, [...standing, "00103"]],
    ["setByHand", ["B", "A", "", "", ""], ["B", "A", "", "", "", ""]],
    ["setByHand", undefined, ["", "", "", "", "", ""]],
    ["profit", [1, 2, 3, 4, 5], ["", "", "", "", "", ""]],
  ])("%s over %j", (id, before, values) => expect(columnAsPlanned(id, before, match, plan)).toEqual(values));
});
