import type { ClassifyOutcome, Preview } from "../../../src/app/types";
import { analyse, defaultSettings } from "../../../src/engine";

/** A table with two columns of which nothing was read yet. */
export const emptyPreview: Preview = {
  source: { kind: "range", sheet: "Leads", address: "A1:B3", rows: 2, columns: 2 },
  columns: [],
  proposals: [],
  mapping: { revenue: 1 },
  models: [],
  settings: defaultSettings(),
  alternatives: [],
};

/** What a run over no rows found. */
export const emptyOutcome: ClassifyOutcome = {
  preview: emptyPreview,
  analysis: analyse({
    today: "2026-11-22",
    table: {
      sheet: "Leads",
      firstRow: 2,
      rowCount: 0,
      columns: {},
      culture: { locale: "en-US", decimalSeparator: ".", thousandsSeparator: "," },
    },
    settings: defaultSettings(),
  }),
  milliseconds: { read: 0, compute: 0, write: 0, total: 0 },
};
