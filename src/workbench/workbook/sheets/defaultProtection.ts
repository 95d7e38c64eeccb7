import type { SheetProtection } from "../types";

/**
 * A protected sheet on which nothing is allowed but selecting cells, without a password.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions
 */
export const DEFAULT_PROTECTION: SheetProtection = {
  allow: {
    autoFilter: false,
    deleteColumns: false,
    deleteRows: false,
    editObjects: false,
    editScenarios: false,
    formatCells: false,
    formatColumns: false,
    formatRows: false,
    insertColumns: false,
    insertHyperlinks: false,
    insertRows: false,
    pivotTables: false,
    sort: false,
    selection: "Normal",
  },
  password: null,
};
