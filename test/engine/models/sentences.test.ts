import { analyse, type Message } from "../../../src/engine";
import { ranOf } from "../../../src/engine/models/ran";
import { sentencesOf } from "../../../src/engine/models/sentences";
import { explainAccount, toldOf } from "../../../src/engine/models/told";
import { createSay } from "../../../src/locales";
import { settingsWith, SIX } from "../sampleTable";

const analysis = analyse({ table: SIX, settings: settingsWith({}), today: "2026-11-22" });
const { readiness, abc, pyramid } = analysis;
if (!readiness || !abc || !pyramid) throw new Error("Readiness, ABC and the pyramid are to run here.");
const told = toldOf(analysis);

function counted() {
  const english = createSay("en");
  const said: Message[] = [];
  return {
    said,
    say: (message: Message) => {
      said.push(message);
      return english(message);
    },
  };
}

test("accounts of which a model says the same have their sentences said once", () => {
  const { said, say } = counted();
  const sentences = sentencesOf(ranOf("readiness", readiness), told, say);
  expect(sentences(1)).toEqual(sentences(1));
  expect(said).toHaveLength(2);
  expect(sentences(1).nextStep).toBe("Keep following up; find the event that makes it urgent.");
  sentences(0);
  expect(said).toHaveLength(4);
});

test("without a key for it, every account has sentences of its own", () => {
  const { said, say } = counted();
  const sentences = sentencesOf(ranOf("pyramid", pyramid), told, say);
  sentences(0);
  sentences(0);
  expect(said).toHaveLength(4);
});

test("ABC has no next step of its own", () => {
  expect(sentencesOf(ranOf("abc", abc), told, createSay("en"))(1)).toEqual({
    reason: expect.stringContaining("Rank 2 of 4") as string,
    nextStep: "",
  });
});

test("one account is explained as all are; a model that did not run explains nobody", () => {
  const say = createSay("en");
  const { reason, nextStep } = sentencesOf(ranOf("readiness", readiness), told, say)(3);
  const explained = explainAccount(analysis, "readiness", 3);
  expect(explained && [say(explained.reason), say(explained.nextStep)]).toEqual([reason, nextStep]);
  expect(reason).toContain("Set by hand");
  expect(explainAccount(analysis, "growth", 3)).toBeNull();
});
