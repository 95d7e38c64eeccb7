import { combinationOf, NO_QUESTION, settleAll } from "../../../src/engine/models/completion";
import { NO_CLASS } from "../../../src/engine/models/model";
import { settleAccounts } from "../../../src/engine/models/settleAccounts";

const lookup = settleAll(2, ([fit, accepts]) => (accepts ? (fit ? 0 : 1) : 2));

test("[R3, R4] every account is one look-up, its answers in the order of the questions", () => {
  const { classes, possible, nextQuestion, combinations } = settleAccounts(lookup, [
    Uint8Array.of(1, 0, 2, 1, 2),
    Uint8Array.of(1, 1, 0, 2, 1),
  ]);
  expect([...classes]).toEqual([0, 1, 2, NO_CLASS, NO_CLASS]);
  expect([...possible]).toEqual([0b001, 0b010, 0b100, 0b101, 0b011]);
  expect([...nextQuestion]).toEqual([NO_QUESTION, NO_QUESTION, NO_QUESTION, 1, 0]);
  expect(combinations[3]).toBe(combinationOf([1, 2]));
});

test("no accounts are no results", () => {
  expect(settleAccounts(lookup, [new Uint8Array(0), new Uint8Array(0)]).classes).toHaveLength(0);
});
