import type { Area, Chart, ConditionalFormat, PageLayout, Validation } from "../types";

/** What a sheet has in Excel and Univer keeps no place for. */
export interface OwnSheet {
  /** Its name in the file; null when it came later. */
  openedAs: string | null;
  veryHidden: boolean;
  protected: boolean;
  pageLayout: PageLayout;
  charts: Chart[];
  /** By rule id: what the caller gave; the areas are read from Univer, which moves them. */
  conditionalFormats: Map<string, Omit<ConditionalFormat, "id" | "areas">>;
  /** By rule id, as above. */
  validations: Map<string, Omit<Validation, "areas">>;
  /** The sheet's last selection. */
  selection: Area[];
}

/** What a workbook has in Excel and Univer keeps no place for. */
export interface OwnState {
  readonly sheets: Map<string, OwnSheet>;
  readonly settings: Map<string, unknown>;
  /** Makes ids that are unique within the book. */
  nextId(prefix: string): string;
}

/** A sheet that nothing is known of yet. */
export function newOwnSheet(): OwnSheet {
  return {
    openedAs: null,
    veryHidden: false,
    protected: false,
    pageLayout: { orientation: "Portrait" },
    charts: [],
    conditionalFormats: new Map(),
    validations: new Map(),
    selection: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }],
  };
}

/** A workbook that nothing is known of yet. */
export function newOwnState(): OwnState {
  const counts = new Map<string, number>();
  return {
    sheets: new Map(),
    settings: new Map(),
    nextId(prefix) {
      const next = (counts.get(prefix) ?? 0) + 1;
      counts.set(prefix, next);
      return `${prefix}${next}`;
    },
  };
}

/** The own part of a sheet, made at its first use: a person may add sheets in the grid. */
export function ownSheet(state: OwnState, sheetId: string): OwnSheet {
  const known = state.sheets.get(sheetId);
  if (known) return known;
  const made = newOwnSheet();
  state.sheets.set(sheetId, made);
  return made;
}
