import { joined } from "../../../src/engine/models/joined";
import { createSay } from "../../../src/locales";

test("sentences follow one another; none is left out without a gap", () => {
  const say = createSay("en");
  const [core, open] = [{ id: "firstSort.core" }, { id: "tier.open" }] as const;
  expect(say(joined([core, null, open, core]))).toBe("core open question core");
  expect(joined([core, null, null])).toBe(core);
});
