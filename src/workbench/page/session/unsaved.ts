import type { Book, Edit } from "../../workbook/browser";

/** Looking at a workbook is no change of it. */
function changesFile(edit: Edit): boolean {
  return edit.kind !== "selection" && !(edit.kind === "sheet" && edit.change === "activated");
}

/**
 * Watches whether a book has changes that no file has yet.
 *
 * @param onChange told when the answer turns
 * @returns `saved` is to be called when the book was written, `stop` ends the watching
 */
export function watchUnsaved(
  book: Pick<Book, "onEdit">,
  onChange: (unsaved: boolean) => void,
): { saved(): void; stop(): void } {
  let unsaved = false;
  const turn = (now: boolean): void => {
    if (now === unsaved) return;
    unsaved = now;
    onChange(now);
  };
  const stop = book.onEdit((edit) => {
    if (changesFile(edit)) turn(true);
  });
  return { saved: () => turn(false), stop };
}
