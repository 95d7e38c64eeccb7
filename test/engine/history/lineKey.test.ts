import { lineKey } from "../../../src/engine";

const RUN = "2026-09-30T08:00:00.000Z";

test.each([
  ["ACME  Ltd", RUN, `${RUN} acme ltd`],
  [" acme ltd", RUN, `${RUN} acme ltd`],
  ["Acme", "", ""],
])("a line of %j that run %j wrote is found by %j", (account, run, expected) => {
  expect(lineKey({ account, run })).toBe(expected);
});
