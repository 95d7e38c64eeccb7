import { accountLabels } from "../../../src/engine/table/accountLabels";

describe("accountLabels", () => {
  const id = { codes: Uint32Array.of(1, 2, 3), values: ["", "12", "57", "80"] };

  test("[G1] accounts with an id each that share a name are told apart by it", () =>
    expect(accountLabels({ names: ["Smith", "smith ", "Jones"], texts: { id } })).toEqual([
      "Smith",
      "smith  (57)",
      "Jones",
    ]));

  test("other names stay as they are", () =>
    expect(accountLabels({ names: ["Acme", "Beta", "00103"], texts: {} })).toEqual([
      "Acme",
      "Beta",
      "00103",
    ]));
});
