import { isErrorValue } from "../../../src/engine/table/errorValue";

test.each(["#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#SPILL!", "#GETTING_DATA"])("%s", (value) => {
  expect(isErrorValue(value)).toBe(true);
});
test.each(["#1", "# of seats", "N/A", "#hashtag", "", 5])("not %s", (value) =>
  expect(isErrorValue(value)).toBe(false),
);
