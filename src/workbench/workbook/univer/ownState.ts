import type { Extras } from "../styles/extras";
import type { Filters } from "../filters/state";
import type {
  Area,
  BookProtection,
  Chart,
  Comment,
  ConditionalFormat,
  CustomXmlPart,
  DocumentProperties,
  NamedStyle,
  Note,
  PageBreaks,
  PageLayout,
  SheetProtection,
  Validation,
} from "../types";

/** What a sheet has in Excel and Univer keeps no place for. */
export interface OwnSheet {
  /** Its name in the file; null when it came later. */
  openedAs: string | null;
  veryHidden: boolean;
  protection: SheetProtection | null;
  showHeadings: boolean;
  enableCalculation: boolean;
  customProperties: Readonly<Record<string, string>>;
  pageLayout: PageLayout;
  pageBreaks: PageBreaks;
  notes: readonly Note[];
  comments: readonly Comment[];
  filters: Filters;
  charts: Chart[];
  /** By rule id: what the caller gave; the areas are read from Univer, which moves them. */
  conditionalFormats: Map<string, Omit<ConditionalFormat, "id" | "areas">>;
  /** By rule id, as above. */
  validations: Map<string, Omit<Validation, "areas">>;
  /** What all cells of the sheet look like, as far as Univer has no place for it. */
  look?: Extras | undefined;
  /** The sheet's last selection. */
  selection: Area[];
}

/** What a workbook has in Excel and Univer keeps no place for. */
export interface OwnState {
  readonly sheets: Map<string, OwnSheet>;
  readonly settings: Map<string, unknown>;
  readonly customXml: Map<string, CustomXmlPart>;
  /** Cell styles by name in lower case. */
  readonly namedStyles: Map<string, NamedStyle>;
  properties: DocumentProperties;
  protection: BookProtection | null;
  /** Serial dates are counted from 1904. */
  date1904: boolean;
  /** Makes ids that are unique within the book. */
  nextId(prefix: string): string;
}

const NO_PROPERTIES: DocumentProperties = {
  author: "",
  category: "",
  comments: "",
  company: "",
  keywords: "",
  lastAuthor: "",
  manager: "",
  revisionNumber: 0,
  subject: "",
  title: "",
  created: "",
  custom: {},
};

/** A sheet that nothing is known of yet. */
function newOwnSheet(): OwnSheet {
  return {
    openedAs: null,
    veryHidden: false,
    protection: null,
    showHeadings: true,
    enableCalculation: true,
    customProperties: {},
    pageLayout: { orientation: "Portrait" },
    pageBreaks: { rows: [], columns: [] },
    notes: [],
    comments: [],
    filters: new Map(),
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
    customXml: new Map(),
    namedStyles: new Map(),
    date1904: false,
    properties: NO_PROPERTIES,
    protection: null,
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
