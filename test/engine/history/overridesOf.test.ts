import { overridesOf } from "../../../src/engine/history/overridesOf";
import type { LogLine, Override } from "../../../src/engine/history/types";

const line = (account: string, byHand: LogLine["byHand"]): LogLine => ({
  ...{ account, from: "3S", to: byHand ?? "3S", on: "2026-09-01", byHand },
  ...{ why: "", by: "Ann", until: null, run: "2026-09-01T08:00:00.000Z" },
});
const ACCOUNTS = { keys: ["smith (12)", "lee (8)"], formerKeys: ["smith", "lee"] };
const B: Override = { tier: "B", by: "Ann", on: "2026-09-01", why: null, until: null };

test.each<[string, LogLine[], [number, Override][]]>([
  ["by what the account is called", [line("Lee (8)", "B")], [[1, B]]],
  ["by its name alone, as earlier versions wrote it", [line("Smith", "B")], [[0, B]]],
  ["not by that once it is called otherwise there", [line("Smith", "B"), line("Smith (12)", null)], []],
  ["of others, nothing", [line("Zeta", "B")], []],
])("%s", (_, lines, overrides) => expect([...overridesOf(lines, ACCOUNTS)]).toEqual(overrides));
