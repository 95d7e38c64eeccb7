import { defaultSettings, type CellValue, type Field, type Settings, type TableData } from "../../src/engine";

/** A table as the Excel room would read it: header and cells by field, from row 2 of sheet "Prospects". */
export function sampleTable(
  columns: Partial<Record<Field, readonly [header: string, ...values: CellValue[]]>>,
  setByHand?: readonly CellValue[],
): TableData {
  const entries = Object.entries(columns);
  return {
    sheet: "Prospects",
    firstRow: 2,
    rowCount: Math.max(0, ...entries.map(([, column]) => column.length - 1)),
    columns: Object.fromEntries(
      entries.map(([field, [header, ...values]], columnIndex) => [field, { columnIndex, header, values }]),
    ),
    ...(setByHand
      ? { setByHand, setByHandColumn: { columnIndex: entries.length, header: "Set by hand" } }
      : {}),
    culture: { locale: "en-US", decimalSeparator: ".", thousandsSeparator: "," },
  };
}

/** The defaults with some parts of the ABC settings replaced. */
export function settingsWith(abc: Partial<Settings["abc"]>, rest: Partial<Settings> = {}): Settings {
  const settings = defaultSettings();
  return { ...settings, ...rest, abc: { ...settings.abc, ...abc } };
}

/** Six accounts that between them have every tier, a blank, a negative and a tie; used where one table is enough. */
export const SIX = sampleTable(
  {
    name: ["Firm", "Acme", "Beta", "Ceta", "Delta", "Echo", "00103"],
    need: ["Need?", "yes", "yes", "yes", "no", "yes", "no"],
    budget: ["Budget", "yes", "yes", "yes", "yes", "no", "no"],
    authority: ["Decision maker", "yes", "yes", "?", "yes", "yes", "yes"],
    urgency: ["Timing", "yes", "no", "no", "no", "no", "no"],
    revenue: ["Revenue", 500, 300, 100, 100, "n/a", -50],
  },
  ["", "", "", "3s", "", ""],
);
