import { UserError } from "../../src/app/userError";
import { describeFailure, isAbort } from "../../src/taskpane/failure";

describe("describeFailure", () => {
  test("a use case's own sentence is shown as it is, in whatever language the pane speaks", () => {
    const said = { id: "table.noHeader" } as const;
    expect(describeFailure(new UserError("No header row.", said))).toBe(said);
  });

  test("a fault of ours keeps its technical text", () => {
    expect(describeFailure(new TypeError("x is undefined"))).toEqual({
      id: "problem.unexpected",
      values: { detail: "x is undefined" },
    });
  });
});

test("isAbort tells the user's own Cancel from a failure", () => {
  const stop = new AbortController();
  stop.abort();
  expect(isAbort(stop.signal.reason)).toBe(true);
  expect(isAbort(new Error("ItemNotFound"))).toBe(false);
});
