import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openCsv } from "../../../src/workbench/files";
import type { BookContent } from "../../../src/workbench/workbook";
import { bookContent, type BookJson } from "./bookContent";

/** One folder: `input.csv` (its very bytes) or `book.json`, `settings.json` where there are any, `expected.json`. */
export interface GoldenCase<Expected> {
  /** The folder's name, which is unique among its neighbours. */
  name: string;
  expected: Expected;
  /** The settings document as written, not yet checked; {} where there is none. */
  settings: unknown;
  open: () => Promise<BookContent>;
}

/**
 * The cases of a folder, one a folder in it, in the order of their names.
 *
 * @example goldenCases<Expected>(path.join(__dirname, "dirt"))[0]?.name // => "01-text-numbers"
 */
export function goldenCases<Expected>(root: string): GoldenCase<Expected>[] {
  return readdirSync(root)
    .sort()
    .map((name) => {
      const json = <T>(file: string): T => JSON.parse(readFileSync(path.join(root, name, file), "utf8")) as T;
      const has = (file: string) => existsSync(path.join(root, name, file));
      const book = has("book.json") ? json<BookJson>("book.json") : null;
      return {
        name,
        expected: json<Expected>("expected.json"),
        settings: has("settings.json") ? json<unknown>("settings.json") : {},
        open: async () =>
          book
            ? await bookContent(book)
            : openCsv(readFileSync(path.join(root, name, "input.csv")), "input.csv"),
      };
    });
}
