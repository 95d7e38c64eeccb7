import { inExcel } from "../core/inExcel";
import { SheetError } from "../core/sheetError";
import { keptText, NOTHING_KEPT, readKeptText, type Kept, type KeptDocument } from "./keptDocument";

const KEY = "VitalFew";
/** What version 1 wrote: the mappings alone. */
const OLD_KEY = "VitalFew.mappings";
/** Bytes of the document. With the states that wait (waitingState.ts) and the marks of runs it stays below 200 KB. */
const MOST_BYTES = 70_000;

/** Reads what the workbook keeps for us. */
export function readKept(): Promise<Kept> {
  return inExcel(async (context) => {
    const read = askKept(context);
    await context.sync();
    return read();
  });
}

/**
 * Asks for what the workbook keeps for us.
 *
 * @returns what to call after the next sync.
 */
export function askKept({ workbook: { settings } }: Excel.RequestContext): () => Kept {
  const [setting, old] = [KEY, OLD_KEY].map((key) => settings.getItemOrNullObject(key).load("value"));
  const valueOf = (item: Excel.Setting | undefined): unknown =>
    !item || item.isNullObject ? undefined : (item.value as unknown);
  return () => readKeptText(valueOf(setting), valueOf(old));
}

/**
 * Changes what the workbook keeps, and reads it back. The oldest mappings go where it would grow too long. What is
 * damaged or newer is left alone, unless the person says that it is to be replaced.
 *
 * @returns false where it was left alone.
 * @throws SheetError where the workbook did not keep it, or it is too long.
 */
export async function changeKept(
  change: (document: KeptDocument) => KeptDocument,
  { replace = false } = {},
): Promise<boolean> {
  const kept = await readKept();
  if (kept.state !== "fine" && !replace) return false;
  const before = kept.state === "fine" ? kept.document : NOTHING_KEPT;
  const text = fitting(change(before));
  if (kept.state === "fine" && text === fitting(before)) return true;
  await inExcel(async (context) => {
    const { settings } = context.workbook;
    settings.add(KEY, text);
    await context.sync();
    const written = settings.getItemOrNullObject(KEY).load("value");
    const old = settings.getItemOrNullObject(OLD_KEY).load("key");
    await context.sync();
    if (written.isNullObject || written.value !== text) throw new SheetError({ id: "error.settingsNotKept" });
    if (old.isNullObject) return;
    // Only now: until the new document stands, the old one is what there is.
    old.delete();
    await context.sync();
  });
  return true;
}

function fitting(document: KeptDocument): string {
  const { mappings } = document;
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  for (let count = mappings.length; count >= 0; count--) {
    const text = keptText({ ...document, mappings: mappings.slice(0, count) });
    if (bytes(text) <= MOST_BYTES) return text;
  }
  throw new SheetError({ id: "error.settingsTooLong", values: { most: Math.floor(MOST_BYTES / 1000) } });
}
