import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import type { Univer } from "@univerjs/core";
import { registerPlugins } from "../univer/registerPlugins";

/** The grid and what it can do; single presets, because the bundle of all brings packages without a free licence. */
export function registerGrid(univer: Univer, container: HTMLElement): void {
  registerPlugins(univer, [
    // Excel shows no name over a table; Univer's would push frozen rows out of place.
    [UniverSheetsTableUIPlugin, { hideAnchor: true }],
    ...UniverSheetsCorePreset({
      container,
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }).plugins,
    ...UniverSheetsTablePreset().plugins,
    ...UniverSheetsConditionalFormattingPreset().plugins,
    ...UniverSheetsDataValidationPreset().plugins,
    ...UniverSheetsFilterPreset().plugins,
    ...UniverSheetsDrawingPreset().plugins,
  ]);
}
