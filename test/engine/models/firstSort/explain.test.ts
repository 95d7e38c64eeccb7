import { classifyFirstSort } from "../../../../src/engine/models/firstSort/classify";
import { explainFirstSort, firstSortJson } from "../../../../src/engine/models/firstSort/explain";
import { inputsOf } from "../inputsOf";
import { said, toldBy } from "../sayOf";

const inputs = inputsOf({
  name: ["Account", "A", "B", "C", "D", "E"],
  fit: ["Product match?", 72, 40, 90, "", ""],
  acceptance: ["Likes us", 80, 75, 30, 80, ""],
});
const result = classifyFirstSort(inputs);
const told = toldBy(inputs);

test.each([
  [0, "Product match 72 and Likes us 80: they need it and like it.", "Give your time here first."],
  [
    1,
    "Likes us 75: they can accept us; Product match 40 is below 60.",
    "Give the time that core accounts leave.",
  ],
  [2, "Likes us 30 is below 60: they will hardly accept us.", "Spend no time."],
  [3, "Product match is not known: could be core or open.", "Find out how well the offer meets their need."],
  [
    4,
    "Product match and Likes us are not known: could be core, open, or unlikely.",
    "Find out how well the offer meets their need.",
  ],
])(
  "[F1] account %d is explained from its own points under the user's headings",
  (account, reason, nextStep) => {
    expect(said(explainFirstSort(result, account, told))).toEqual([reason, nextStep]);
  },
);

test("[F1] without a column the field's own name stands in the sentence", () => {
  const alone = inputsOf({ acceptance: ["Likes us", 80, 20] });
  expect(said(explainFirstSort(classifyFirstSort(alone), 0, toldBy(alone)))[0]).toBe(
    "Fit is not known: could be core or open.",
  );
});

test("[F1, R3] the document has the class, or what it could be and the question", () => {
  expect(firstSortJson(result, 0)).toEqual({ class: "core", possible: ["core"], nextQuestion: null });
  expect(firstSortJson(result, 3)).toEqual({ class: null, possible: ["core", "open"], nextQuestion: "fit" });
});
