import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import enUS from "@univerjs/preset-sheets-node-core/locales/en-US";
import { CalculationMode } from "@univerjs/sheets-formula";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { rulesFollowCells } from "./conditional/followCells";
import { headlessSelection } from "./book/selection";
import { createBook } from "./load/createBook";
import { ensureIteratorHelpers } from "./univer/iteratorHelpers";
import { registerPlugins } from "./univer/registerPlugins";
import type { Book, BookContent } from "./types";

/** Univer's words but for its help on functions: nineteen in twenty of them, and only a grid shows it. */
const { "sheets-formula": _help, ...WORDS } = enUS;

/**
 * A book in Node, without a grid. Resolves when it can be read; `dispose` it when done.
 *
 * @example const book = await createHeadlessBook(emptyContent());
 */
export async function createHeadlessBook(content: BookContent): Promise<Book> {
  ensureIteratorHelpers();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: WORDS },
    logLevel: LogLevel.ERROR,
  });
  registerPlugins(univer, [
    ...UniverSheetsNodeCorePreset({
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }).plugins,
    UniverSheetsNumfmtPlugin,
    UniverSheetsTablePlugin,
    UniverSheetsConditionalFormattingPlugin,
  ]);
  const { book } = await createBook(univer, content, null, (context) => ({
    selection: headlessSelection(context),
    dispose: rulesFollowCells(context).dispose,
  }));
  return book;
}
