import { standingOf } from "../../../src/engine";
import { EMPTY, FIRMS, runOver, tagOf } from "./logSupport";

const { log } = runOver(FIRMS, runOver(FIRMS).log, { tag: tagOf("B", [1], { why: "merger" }) });

test("knows what the answers come to and what was set by hand, in any spelling of the name", () => {
  const override = { tier: "B", by: "Ann", on: "2026-09-30", why: "merger", until: null };
  expect(standingOf(log)(" BETA")).toEqual({ computed: "2S", override });
  expect(standingOf(log)("Fox")).toEqual({ computed: "open", override: null });
});

test("knows nothing of an account that is not in the list", () => {
  expect(standingOf(log)("Zeta")).toEqual({ computed: null, override: null });
  expect(standingOf(EMPTY)("Beta")).toEqual({ computed: null, override: null });
});
