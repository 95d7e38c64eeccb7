import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWhole } from "../../../src/workbench/files/node";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "files-"));
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = new TextEncoder().encode("whole");

test("writeWhole leaves the file and nothing else", async () => {
  const path = join(folder, "out.xlsx");
  await writeWhole(path, bytes);
  await writeWhole(path, bytes);
  expect(await readFile(path, "utf8")).toBe("whole");
  expect(await readdir(folder)).toEqual(["out.xlsx"]);
});

test("writeWhole that fails leaves no draft, and what stood there still stands", async () => {
  const path = join(folder, "taken");
  await mkdir(path);
  await writeFile(join(path, "inside"), "kept");
  await expect(writeWhole(path, bytes)).rejects.toThrow();
  expect(await readdir(folder)).toEqual(["taken"]);
  expect(await readFile(join(path, "inside"), "utf8")).toBe("kept");
});

test("writeWhole follows a symbolic link and keeps permissions", async () => {
  const real = join(folder, "real.xlsx");
  await writeFile(real, "old");
  await chmod(real, 0o640);
  await symlink(real, join(folder, "link.xlsx"));
  await writeWhole(join(folder, "link.xlsx"), bytes);
  expect(await readFile(real, "utf8")).toBe("whole");
  expect((await stat(real)).mode & 0o777).toBe(0o640);
});
