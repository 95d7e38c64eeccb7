import { LifecycleService, LifecycleStages, LogLevel, ThemeService, Univer } from "@univerjs/core";
import { addGridMenu } from "./gridMenu";
import { gridSelection, watchSelection } from "./gridSelection";
import { LOCALE, locales } from "./locales";
import { Overlays } from "./overlays";
import { registerGrid } from "./plugins";
import type { BrowserBook, BrowserBookOptions, GridMenu } from "./types";
import { createBook } from "../load/createBook";
import { rowsFollowTexts } from "../structure/rowsFollowTexts";
import { ensureIteratorHelpers } from "../univer/iteratorHelpers";
import type { BookContent } from "../types";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

/** Changes by hand are calculated this soon, in milliseconds: after the keys of one entry, before it is noticed. */
const CALCULATE_AFTER = 20;

/** A book with its grid in `container`, which has to have a size. `dispose` it when done. */
export async function createBrowserBook(
  content: BookContent,
  container: HTMLElement,
  options: BrowserBookOptions,
): Promise<BrowserBook> {
  ensureIteratorHelpers();
  const univer = new Univer({
    locale: LOCALE[options.locale],
    locales,
    darkMode: options.darkMode ?? false,
    logLevel: LogLevel.ERROR,
  });
  registerGrid(univer, container);
  const { book, context } = await createBook(univer, content, CALCULATE_AFTER, (context) => ({
    selection: gridSelection(context),
    dispose: watchSelection(context).dispose,
  }));
  const rows = rowsFollowTexts(context);
  const overlays = new Overlays(context);
  const lifecycle = context.injector.get(LifecycleService);

  const onReady = (listener: () => void): (() => void) => {
    if (lifecycle.stage >= LifecycleStages.Rendered) {
      listener();
      return () => undefined;
    }
    const subscription = lifecycle.lifecycle$.subscribe((stage) => {
      if (stage < LifecycleStages.Rendered) return;
      subscription.unsubscribe();
      listener();
    });
    return () => subscription.unsubscribe();
  };
  onReady(() => {
    overlays.attach();
    rows.fitAll();
  });

  const disposeBook = book.dispose.bind(book);
  return Object.assign(book, {
    mountOverlay: overlays.mount.bind(overlays),
    unmountOverlay: overlays.unmount.bind(overlays),
    focusCell(sheetId: string, row: number, column: number) {
      const sheet = book.sheet(sheetId);
      if (!sheet) return;
      book.select(sheet, [{ row, column, rowCount: 1, columnCount: 1 }]);
    },
    onReady,
    addGridMenu: (menu: GridMenu) => addGridMenu(univer, menu),
    setDarkMode: (on: boolean) => context.injector.get(ThemeService).setDarkMode(on),
    dispose() {
      overlays.dispose();
      rows.dispose();
      disposeBook();
    },
  });
}
