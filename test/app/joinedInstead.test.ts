import { joinedInstead } from "../../src/app/joinedInstead";
import { defaultSettings, type JoinSettings, type Settings } from "../../src/engine";

const instead = (firms: JoinSettings, rest: Partial<Settings> = {}) =>
  joinedInstead({ ...defaultSettings(), ...rest, tables: { firms } });

describe("a field whose column the settings name in a joined table is not looked for in the main one", () => {
  test.each<[string, JoinSettings, Partial<Settings>, object]>([
    ["a measure", { mapping: { revenue: "Revenue" } }, {}, { revenue: null }],
    ["a field that is left out there", { mapping: { revenue: null } }, {}, {}],
    ["the key itself", { key: " firm ", on: "Customer", mapping: { id: "Firm" } }, {}, {}],
    ["what the main table is looked up by", { on: "id", mapping: { id: "No" } }, {}, {}],
    ["the account, by which it is looked up", { mapping: { owner: "Seller" } }, { account: "owner" }, {}],
    ["a name found by a number", { key: "No", on: "No", mapping: { name: "Firm" } }, {}, { name: null }],
    ["fields of people", { mapping: { person: "Person" } }, {}, {}],
  ])("%s", (_, firms, rest, expected) => expect(instead(firms, rest)).toEqual(expected));
});
