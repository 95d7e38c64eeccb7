import type { MappingProposal } from "../../../src/engine";
import { resolveMapping } from "../../../src/engine/table/resolveMapping";

const columns = ["Account", "Need", "Sales", "Turnover"].map((header, index) => ({ index, header }));
const propose = (field: MappingProposal["field"], columnIndex: number): MappingProposal => ({
  field,
  columnIndex,
  confidence: 1,
  basis: "header",
});
const proposals = [propose("name", 0), propose("need", 1), propose("revenue", 2)];

test.each([
  ["proposals where nothing else is said", {}, undefined, { name: 0, need: 1, revenue: 2 }],
  ["remembered wins over proposed", {}, { revenue: "Turnover" }, { name: 0, need: 1, revenue: 3 }],
  [
    "given wins over remembered",
    { revenue: "Sales" },
    { revenue: "Turnover" },
    { name: 0, need: 1, revenue: 2 },
  ],
  ["null given means there is none", { need: null }, { need: "Need" }, { name: 0, need: null, revenue: 2 }],
  ["null remembered too", {}, { need: null }, { name: 0, need: null, revenue: 2 }],
  [
    "a remembered header that is gone falls back",
    {},
    { revenue: "Umsatz" },
    { name: 0, need: 1, revenue: 2 },
  ],
  ["a column taken is not proposed again", { profit: "Sales" }, undefined, { name: 0, need: 1, profit: 2 }],
])("%s", (_, given, remembered, mapping) => {
  expect(resolveMapping(columns, given, remembered, proposals)).toEqual(mapping);
});
