import { classifyScreening } from "../../../../src/engine/models/screening/classify";
import { explainScreening, screeningJson } from "../../../../src/engine/models/screening/explain";
import { inputsOf } from "../inputsOf";
import { said, toldBy } from "../sayOf";

const inputs = inputsOf({
  employees: ["Staff", 2400, 300, 300, 300, ""],
  benchmark: ["Landmark?", "", 5, 2, 2, ""],
  health: ["Health", 4, 2, 4, "", 2],
  loyalty: ["Loyalty", 5, 4, 4, 2, 5],
});
const result = classifyScreening(inputs);
const told = toldBy(inputs);

test.each([
  [
    0,
    "Staff 2,400, Health 4, and Loyalty 5: large or a landmark, sound, and in it for the long run.",
    "Make it a key account: write its account plan.",
  ],
  [
    1,
    "Health 2 is below 3; the other two principles hold.",
    "Big but not sound: sell on safe terms and watch how its business runs.",
  ],
  [
    2,
    "Staff 300 is below 1,000 and Landmark 2 is below 3; the other two principles hold.",
    "Keep it warm; look again once it grows or sets the pace in its industry.",
  ],
  [
    3,
    "Staff 300 is below 1,000, Landmark 2 is below 3, and Loyalty 2 is below 3.",
    "Serve it as any other account.",
  ],
  [
    4,
    "Staff and Landmark are not known: could be watch or no key account.",
    "Find out how many people work there.",
  ],
])("[Q1] account %d: what holds, what fails and what to do", (account, reason, nextStep) => {
  expect(said(explainScreening(result, account, told))).toEqual([reason, nextStep]);
});

test("[Q1] the document names the principles that fail, and the field to ask about", () => {
  expect(screeningJson(result, 2)).toEqual({
    result: "watch",
    possible: ["watch"],
    lacks: ["scale"],
    nextQuestion: null,
  });
  expect(screeningJson(result, 4)).toEqual({
    result: null,
    possible: ["watch", "no"],
    lacks: ["health"],
    nextQuestion: "employees",
  });
});
