import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/**
 * When the newest of these files, or of the files below these folders, was changed: milliseconds since 1970; 0 when
 * none is there.
 *
 * @param places files and folders, absolute
 * @param skipped folders that do not count
 */
export async function newestChange(
  places: readonly string[],
  skipped: readonly string[] = [],
): Promise<number> {
  const times = await Promise.all(
    places
      .filter((place) => !skipped.includes(place))
      .map(async (place) => {
        const found = await stat(place).catch((error: NodeJS.ErrnoException) => {
          if (error.code === "ENOENT") return null;
          throw error;
        });
        if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
        const below = await readdir(place);
        return newestChange(
          below.map((name) => path.join(place, name)),
          skipped,
        );
      }),
  );
  return Math.max(0, ...times);
}
