import { describeLooks } from "../e2e/support/look";

/** The pairs of language and scheme that test/e2e leaves out. */
describeLooks([
  { language: "en", dark: true },
  { language: "zh-CN", dark: false },
]);
