import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "../..");
const readme = readFileSync(path.join(root, "README.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

/** Every npm script that the README tells a reader to run. */
const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z][\w:-]*)/g)]
  .map((match) => match[1] ?? "")
  .filter((word) => !["install", "run", "ci"].includes(word));

/** Every path in backticks that begins with a room of the project, placeholders such as <model> left out. */
const paths = [...readme.matchAll(/`((?:src|test|assets)\/[\w./-]+)`/g)].map((match) => match[1] ?? "");

test("README names scripts to try", () => expect(named.length).toBeGreaterThan(4));
test.each([...new Set(named)])("README's script %s exists", (name) =>
  expect(Object.keys(scripts)).toContain(name),
);

test("README names places to look at", () => expect(paths.length).toBeGreaterThan(8));
test.each([...new Set(paths)])("README's path %s exists", (name) => {
  const candidates = ["", ".ts", ".tsx"].map((ending) => path.join(root, name + ending));
  expect(candidates.some((candidate) => existsSync(candidate))).toBe(true);
});
