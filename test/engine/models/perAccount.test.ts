import { toldBy } from "./sayOf";
import { inputsOf } from "./inputsOf";
import { perAccount } from "../../../src/engine/models/perAccount";

test("result, account and what is told arrive where they belong", () => {
  const told = toldBy(inputsOf({ name: ["Firm", "Acme", "Beta"] }));
  const nameOf = perAccount((suffix: string, account, { names }) => `${names[account]}${suffix}`);
  expect([0, 1].map(nameOf("!", told))).toEqual(["Acme!", "Beta!"]);
});
