import path from "node:path";
import fc from "fast-check";
import { fileIn } from "../../../../src/workbench/page/server/fileIn";

const FOLDER = path.resolve("/srv/dist");

test.each([
  ["a.js", "a.js"],
  ["a/b%20c.js", "a/b c.js"],
  ["a/../b.js", "b.js"],
  ["%E5%85%B3.png", "关.png"],
])("%s is the file %s", (address, file) => {
  expect(fileIn(FOLDER, address)).toBe(path.join(FOLDER, file));
});

test.each([
  "../secret",
  "%2e%2e/secret",
  "a/../../secret",
  "..%2fsecret",
  "..\\secret",
  "%5c..",
  "a%00.js",
  "%zz",
  "..",
  "../dist-of-others/a",
])("%s leads out of the folder", (address) => {
  expect(fileIn(FOLDER, address)).toBeNull();
});

test("whatever the address, the file is below the folder", () => {
  const part = fc.constantFrom("..", ".", "%2e%2e", "a", "/", "%2f", "\\", "%5c", "dist");
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const file = fileIn(FOLDER, parts.join("/"));
      if (file !== null) expect(path.relative(FOLDER, file).split(path.sep)).not.toContain("..");
    }),
  );
});
