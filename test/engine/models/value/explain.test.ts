import { classifyValue } from "../../../../src/engine/models/value/classify";
import { explainValue, valueJson } from "../../../../src/engine/models/value/explain";
import { inputsOf } from "../inputsOf";
import { said, toldBy } from "../sayOf";

const inputs = inputsOf({
  priceSensitivity: ["Price?", 5, 3, 1, 1, "", 3, 0, 0],
  serviceNeed: ["Service", 2, 5, 2, 2, "", 3, "", ""],
  strategicFit: ["Synergy", 1, 2, 5, 3, 5, "", 0, 3],
});
const result = classifyValue(inputs);
const told = toldBy(inputs);

test.each([
  [
    0,
    "Price 5 leads (Service 2 and Synergy 1): they want it cheap and easy.",
    "Offer a fair price, easy buying and trade promotions.",
  ],
  [
    1,
    "Service 5 leads (Price 3 and Synergy 2): they want advice and service.",
    "Offer joint solutions and consulting.",
  ],
  [
    2,
    "Synergy 5 leads (Price 1 and Service 2): each side has what the other lacks.",
    "Build a partnership at the top.",
  ],
  [
    3,
    "Service 2 leads (Price 1): they want advice and service. Synergy 3 would count from 4 on.",
    "Offer joint solutions and consulting.",
  ],
  [4, "Synergy 5 cannot be beaten: each side has what the other lacks.", "Build a partnership at the top."],
  [
    5,
    "Synergy is not known: could be strategic or extrinsic.",
    "Find out what both sides could do for each other.",
  ],
  [
    6,
    "Service leads, whatever it is (Price 0 and Synergy 0): they want advice and service.",
    "Offer joint solutions and consulting.",
  ],
  [
    7,
    "Service leads, whatever it is (Price 0): they want advice and service. Synergy 3 would count from 4 on.",
    "Offer joint solutions and consulting.",
  ],
])("[V1] account %d is explained from its own points", (account, reason, nextStep) => {
  expect(said(explainValue(result, account, told))).toEqual([reason, nextStep]);
});

test("[V1, R3] the document has the type, or what it could be and the question", () => {
  expect(valueJson(result, 0)).toEqual({ type: "intrinsic", possible: ["intrinsic"], nextQuestion: null });
  expect(valueJson(result, 5)).toEqual({
    type: null,
    possible: ["strategic", "extrinsic"],
    nextQuestion: "strategicFit",
  });
});
