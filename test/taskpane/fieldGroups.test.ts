import { FIELDS } from "../../src/engine";
import { FIELD_GROUPS } from "../../src/taskpane/fieldGroups";

test("every field of the domain stands under exactly one heading", () => {
  expect(Object.values(FIELD_GROUPS).flat().sort()).toEqual([...FIELDS].sort());
});
