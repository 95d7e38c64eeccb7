import { SURE } from "../../../../src/engine";
import { proposeGrouping } from "../../../../src/engine/table/group/proposeGrouping";
import { lineColumns } from "./columns";

const name = ["Acme", "Beta", "ACME", "Acme", "", "Beta"];
const date = [1, 2, 3, 4, 5, 6];

test("repeated accounts with order numbers or dates are order lines, sure enough not to ask", () => {
  const proposal = proposeGrouping(lineColumns({ texts: { name }, numbers: { date } }));
  expect(proposal).toMatchObject({ account: "name", lines: 5, accounts: 2 });
  expect(proposal!.confidence).toBeGreaterThanOrEqual(SURE);
});
test("by id where there is no name", () => {
  expect(proposeGrouping(lineColumns({ texts: { id: name, orderId: name } }))?.account).toBe("id");
});
test.each([
  ["repeated accounts alone are asked about", { texts: { name } }, true],
  [
    "with answers line by line they are accounts or deals",
    { texts: { name }, answers: { need: [1, 0, 1, 0, 1, 0] } },
    false,
  ],
  ["no account repeats", { texts: { name: ["a", "b", "c"] }, numbers: { date: [1, 2, 3] } }, false],
  ["one entered twice is a slip", { texts: { name: [..."abcdefghijka"] }, numbers: { date } }, false],
  ["nobody is named", { texts: { name: ["", ""] } }, false],
  ["there is no account", { numbers: { date } }, false],
])("%s", (_, columns, proposed) => {
  const proposal = proposeGrouping(lineColumns(columns));
  expect(proposal !== null).toBe(proposed);
  if (proposal) expect(proposal.confidence).toBeLessThan(SURE);
});
