import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { outputProblem } from "../../../src/workbench/cli/outputPaths";

const folder = mkdtempSync(path.join(tmpdir(), "output-"));
const at = (name: string) => path.join(folder, name);
const input = at("in.xlsx");

beforeAll(() => {
  writeFileSync(input, "x");
  writeFileSync(at("other.xlsx"), "x");
  symlinkSync(input, at("soft.xlsx"));
  linkSync(input, at("hard.xlsx"));
  mkdirSync(at("folder.xlsx"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(["in.xlsx", "soft.xlsx", "hard.xlsx"])("--out %s is the input itself: refused", (name) => {
  expect(outputProblem({ out: at(name), read: [undefined, input] })).toBe(
    `--out names ${input}, which is only read: choose another name.`,
  );
});

test.each(["other.xlsx", "new.xlsx", "other.xlsx/below.xlsx"])(
  "--out %s is another file: nothing is wrong",
  (name) => {
    expect(outputProblem({ out: at(name), json: at("new.json"), read: [input] })).toBeNull();
  },
);

test("the two results must not be one file, also where there is none yet", () => {
  for (const name of ["new.xlsx", "other.xlsx"])
    expect(outputProblem({ out: at(name), json: at(name), read: [] })).toBe(
      `--out and --json both name ${at(name)}.`,
    );
});

test("a folder and another ending are refused", () => {
  expect(outputProblem({ out: at("folder.xlsx"), read: [] })).toMatch(
    /is a folder: add the name of a file\.$/,
  );
  expect(outputProblem({ out: at("deals.csv"), read: [] })).toMatch(/the name must end in \.xlsx\.$/);
  expect(outputProblem({ json: at("in.xlsx"), read: [input] })).toMatch(/^--json names /);
});
