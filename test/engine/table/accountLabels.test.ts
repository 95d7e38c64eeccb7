import { accountKeys, accountsCalled, labelWithId } from "../../../src/engine/table/accountLabels";

const SMITHS = accountKeys({
  names: ["Smith", "smith ", "Lee"],
  labels: ["Smith (12)", "smith  (57)", "Lee (8)"],
});

describe("accountKeys", () => {
  test("[G1] accounts that are grouped by an id go by their name with it, others by their name", () => {
    expect(SMITHS).toEqual({
      keys: ["smith (12)", "smith (57)", "lee (8)"],
      formerKeys: ["smith", "smith", "lee"],
    });
    expect(accountKeys({ names: ["Acme", " 00103"] })).toEqual({ keys: ["acme", "00103"] });
  });

  test("an account that has no name but its id has no other key", () =>
    expect(accountKeys({ names: ["12"], labels: ["12"] }).formerKeys).toEqual([""]));
});

describe("accountsCalled", () => {
  test.each<[string, string[], Record<string, number>]>([
    ["its own key, in any spelling", ["SMITH  (57)", "Zeta"], { "smith (57)": 1 }],
    ["its name alone, where nobody shares it", ["Lee", "Smith"], { lee: 2 }],
    ["not its name alone where its own stands, too", ["Lee", "Lee (8)"], { "lee (8)": 2 }],
    ["nobody by a blank text", [""], {}],
  ])("%s", (_, texts, accounts) =>
    expect(Object.fromEntries(accountsCalled(texts, SMITHS))).toEqual(accounts),
  );

  test("a name alone that is another account's own key is that one's", () => {
    const accounts = accountKeys({ names: ["57", "x"], labels: ["57 (9)", "57"] });
    expect([...accountsCalled(["57"], accounts)]).toEqual([["57", 1]]);
  });
});

test.each([
  ["Smith", "57", "Smith (57)"],
  ["00103", " 00103 ", " 00103 "],
])("labelWithId: %s, %s", (name, id, label) => expect(labelWithId(name, id)).toBe(label));
