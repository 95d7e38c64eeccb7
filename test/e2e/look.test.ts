import { describeLooks } from "./support/look";

/** Each language and each scheme once; the other pairs are among the slow suites. */
describeLooks([
  { language: "en", dark: false },
  { language: "zh-CN", dark: true },
]);
