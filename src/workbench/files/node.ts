/** Node's side of opening and saving; the page has its own ways (file picker, download). */
import { randomUUID } from "node:crypto";
import { chmod, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

const isMissing = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";

async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * Writes a file whole or not at all: into a new file in the same folder, flushed to the disk, then renamed over
 * the old one. When anything fails, what stood there stands there still and nothing is left behind. A symbolic
 * link is followed, an existing file's permissions are kept.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const target = (await orNull(realpath(path))) ?? path;
  const before = await orNull(stat(target));
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`);
  const file = await open(draft, "wx");
  try {
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (before) await chmod(draft, before.mode);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
