import { keptText, readKeptText, type KeptDocument } from "../../../src/excel/store/keptDocument";

const DOCUMENT: KeptDocument = {
  settings: { version: 2, abc: { measure: "profit" } },
  mappings: [{ name: "Account", revenue: null, account: "Branch" }],
};

test("what is kept is read again as it was", () => {
  expect(readKeptText(keptText(DOCUMENT), undefined)).toEqual({ state: "fine", document: DOCUMENT });
});

test.each([
  ["nothing", undefined, undefined, { settings: null, mappings: [] }],
  [
    "the mappings of version 1",
    undefined,
    '[{"name":"Firm"}]',
    { settings: null, mappings: [{ name: "Firm" }] },
  ],
  ["both: the newer one counts", keptText(DOCUMENT), '[{"name":"Firm"}]', DOCUMENT],
])("%s", (_, text, old, document) => {
  expect(readKeptText(text, old)).toEqual({ state: "fine", document });
});

test.each([
  ["no text", 7],
  ["no JSON", "{"],
  ["a list", "[]"],
  ["another one's document", '{"format":"other","version":2,"settings":null,"mappings":[]}'],
  ["no version", '{"format":"vital-few","settings":null,"mappings":[]}'],
  ["settings that are none", '{"format":"vital-few","version":2,"settings":7,"mappings":[]}'],
  ["mappings that are none", '{"format":"vital-few","version":2,"settings":null,"mappings":[{"name":7}]}'],
])("%s is damaged", (_, text) => {
  expect(readKeptText(text, undefined)).toEqual({ state: "damaged" });
});

test("mappings of version 1 that were changed by another hand are damaged", () => {
  expect(readKeptText(undefined, "[7]")).toEqual({ state: "damaged" });
});

test("a document of a later version is told apart from a damaged one", () => {
  const later = '{"format":"vital-few","version":3,"somethingNew":[]}';
  expect(readKeptText(later, undefined)).toEqual({ state: "newer", version: 3 });
});
