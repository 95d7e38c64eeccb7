import type { BookContent, CellContent, CellStyle, SheetContent } from "../workbook/types";
import { createProspects, type Prospect } from "./prospects";

/** The sample's one sheet and its one table. */
const SAMPLE_NAME = "Prospects";

interface Column {
  header: string;
  of: (prospect: Prospect) => string | number;
  /** Pixels. */
  width: number;
  style: keyof typeof STYLES;
}

/** A font that every machine has, or has a twin of: widths are then the same everywhere. */
const FONT = { fontName: "Arial", fontSize: 10 } as const satisfies CellStyle;
const STYLES = {
  header: {
    fill: "#2B4A5E",
    fontColor: "#FFFFFF",
    bold: true,
    verticalAlignment: "Center",
    wrapText: false,
  },
  text: {},
  id: { numberFormat: "@" },
  answer: { horizontalAlignment: "Center" },
  money: { numberFormat: "#,##0" },
  date: { numberFormat: "yyyy-mm-dd", horizontalAlignment: "Center" },
  totalText: { bold: true },
  totalMoney: { bold: true, numberFormat: "#,##0" },
} as const satisfies Record<string, CellStyle>;
const STYLE_NAMES = Object.keys(STYLES) as (keyof typeof STYLES)[];
const indexOf = (style: keyof typeof STYLES): number => STYLE_NAMES.indexOf(style);

const REVENUE = "Revenue (EUR)";
const COLUMNS: readonly Column[] = [
  { header: "Account", of: ({ account }) => account, width: 200, style: "text" },
  { header: "Account ID", of: ({ accountId }) => accountId, width: 96, style: "id" },
  { header: "Owner", of: ({ owner }) => owner, width: 112, style: "text" },
  { header: "Region", of: ({ region }) => region, width: 98, style: "text" },
  { header: "Industry", of: ({ industry }) => industry, width: 92, style: "text" },
  { header: "Source", of: ({ source }) => source, width: 88, style: "text" },
  { header: "Need", of: ({ need }) => need, width: 72, style: "answer" },
  { header: "Budget", of: ({ budget }) => budget, width: 78, style: "answer" },
  { header: "Decision maker", of: ({ decisionMaker }) => decisionMaker, width: 128, style: "answer" },
  { header: "Urgency", of: ({ urgency }) => urgency, width: 88, style: "answer" },
  { header: REVENUE, of: ({ revenue }) => revenue, width: 122, style: "money" },
  { header: "Last contact", of: ({ lastContact }) => lastContact, width: 106, style: "date" },
  { header: "Next action", of: ({ nextAction }) => nextAction, width: 168, style: "text" },
  { header: "Notes", of: ({ notes }) => notes, width: 280, style: "text" },
];

/**
 * The bundled sample: one sheet with the Excel table "Prospects", 240 invented B2B prospects, a totals row, and
 * the dirt of real life in it. Equal at every call.
 *
 * @example sampleContent().sheets[0]?.tables[0]?.name // => "Prospects"
 */
export function sampleContent(): BookContent {
  const prospects = createProspects();
  const rows = [headerRow(), ...prospects.map(dataRow), totalsRow(prospects)];
  return {
    name: "Prospects.xlsx",
    date1904: false,
    styles: STYLE_NAMES.map((name): CellStyle => ({ ...FONT, ...STYLES[name] })),
    sheets: [sheetOf(rows)],
    activeSheet: 0,
    names: [],
    settings: {},
    original: null,
  };
}

function headerRow(): CellContent[] {
  return COLUMNS.map(({ header }) => ({ v: header, s: indexOf("header") }));
}

function dataRow(prospect: Prospect): CellContent[] {
  return COLUMNS.map(({ of, style }) => {
    const value = of(prospect);
    return value === "" ? { s: indexOf(style) } : { v: value, s: indexOf(style) };
  });
}

/** As Excel writes a table's own totals row: SUBTOTAL 109 adds what is a number, so the texts are missing in it. */
function totalsRow(prospects: readonly Prospect[]): CellContent[] {
  const total = prospects.reduce(
    (sum, { revenue }) => (typeof revenue === "number" ? sum + revenue : sum),
    0,
  );
  return COLUMNS.map(({ header }, index) => {
    if (index === 0) return { v: "Total", s: indexOf("totalText") };
    if (header !== REVENUE) return { s: indexOf("totalText") };
    return { f: `=SUBTOTAL(109,${SAMPLE_NAME}[${REVENUE}])`, v: total, s: indexOf("totalMoney") };
  });
}

function sheetOf(rows: CellContent[][]): SheetContent {
  return {
    name: SAMPLE_NAME,
    visibility: "Visible",
    rows,
    columnWidths: Object.fromEntries(COLUMNS.map(({ width }, index) => [index, width])),
    rowHeights: { 0: 28 },
    hiddenColumns: [],
    hiddenRows: [],
    merges: [],
    freeze: { rows: 1, columns: 0 },
    showGridlines: true,
    tabColor: "",
    protected: false,
    tables: [
      {
        name: SAMPLE_NAME,
        area: { row: 0, column: 0, rowCount: rows.length, columnCount: COLUMNS.length },
        columns: COLUMNS.map(({ header }) => header),
        style: "TableStyleLight1",
        showTotals: true,
        showFilterButton: true,
        showBandedRows: true,
      },
    ],
    autoFilter: null,
    conditionalFormats: [],
    validations: [],
    charts: [],
    pageLayout: { orientation: "Landscape", fitToWidth: 1 },
  };
}
