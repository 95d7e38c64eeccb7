import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { newestChange } from "../../../../src/workbench/page/server/newestChange";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "vital-few-"));
  await mkdir(path.join(folder, "a/b"), { recursive: true });
  for (const [file, seconds] of [
    ["old", 100],
    ["a/newer", 200],
    ["a/b/newest", 300],
  ] as const) {
    await writeFile(path.join(folder, file), "");
    await utimes(path.join(folder, file), seconds, seconds);
  }
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  [["old"], [], 100],
  [["old", "a"], [], 300],
  [["old", "a"], ["a/b"], 200],
  [["missing"], [], 0],
  [["missing", "old"], [], 100],
])("of %j without %j: %i", async (places, skipped, seconds) => {
  const absolute = (names: string[]): string[] => names.map((name) => path.join(folder, name));
  expect(await newestChange(absolute(places), absolute(skipped))).toBe(seconds * 1_000);
});
