import {
  addressOf,
  openSource,
  rememberedMapping,
  type DataRows,
  type HeaderMapping,
  type OpenedSource,
  type SourceChoice,
} from "../excel";
import {
  checkGivenHeaders,
  defaultSettings,
  FIELDS,
  locateTable,
  modelInputs,
  proposeMapping,
  resolveMapping,
  type CellValue,
  type ColumnSample,
  type Mapping,
  type ModelInput,
  type Settings,
  type TableLayout,
} from "../engine";
import type { AppSay } from "./messages";
import type { ColumnInfo, Preview, RunOptions } from "./types";
import { UserError } from "./userError";

/** The source, its table and its mapping: everything that is decided before the columns are read. */
export interface Look {
  opened: OpenedSource;
  layout: TableLayout;
  rows: DataRows;
  settings: Settings;
  mapping: Mapping;
  models: ModelInput[];
  preview: Preview;
}

const SAMPLES = 3;

/**
 * Looks at what is to be classified: finds the source, its header row and data rows, and which column is which.
 *
 * @throws UserError where there is no table, or a header of the settings is not in it.
 */
export async function look(options: RunOptions, base: Partial<Settings>, say: AppSay): Promise<Look> {
  const settings = { ...defaultSettings(), ...base, ...options.settings };
  const opened = await openSource(options.choice ?? { kind: "auto" });
  const layout = locateTable(opened.sample);
  if ("problem" in layout) throw new UserError(say(layout.problem), layout.problem);
  const problem = checkGivenHeaders(layout.columns, settings.mapping);
  if (problem) throw new UserError(say(problem), problem);

  const samples = columnSamples(opened, layout);
  const chosen = chosenColumns(options.mapping ?? {}, layout);
  const given = { ...settings.mapping, ...headersOf(chosen, layout) };
  const remembered = await rememberedMapping(layout.columns.map(({ header }) => header));
  const proposals = proposeMapping(samples, given);
  const mapping = { ...resolveMapping(layout.columns, given, remembered, proposals), ...chosen };
  const models = modelInputs(mapping, settings);
  const { source, alternatives } = opened;
  const rows = dataRows(opened, layout);
  return {
    opened: options.culture ? { ...opened, culture: options.culture } : opened,
    layout,
    rows,
    settings,
    mapping,
    models,
    preview: {
      source: {
        kind: source.kind,
        sheet: source.sheet,
        ...(source.table && { tableName: source.table.name }),
        address: addressOf(tableArea(opened, layout)),
        rows: layout.rowCount,
        columns: layout.columns.length,
      },
      columns: columnInfos(opened, layout),
      proposals,
      mapping,
      models: models.map(({ id, runs, missing }) => ({ id, runs, missing })),
      alternatives: alternatives.map((choice) => ({ choice, label: labelOf(choice, say) })),
    },
  };
}

/** Header texts of the mapped columns: how a workbook remembers a mapping. */
export function headersOf(mapping: Mapping, { columns }: TableLayout): HeaderMapping {
  const header = (index: number | null) =>
    index === null ? null : columns.find((column) => column.index === index)?.header;
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const index = mapping[field];
      const text = index === undefined ? undefined : header(index);
      return text === undefined ? [] : [[field, text]];
    }),
  );
}

/** Columns that the table does not have (any more) are no choice. */
function chosenColumns(mapping: Mapping, { columns }: TableLayout): Mapping {
  const isThere = (index: number | null | undefined) =>
    index === null || columns.some((column) => column.index === index);
  return Object.fromEntries(Object.entries(mapping).filter(([, index]) => isThere(index)));
}

function columnSamples({ sample }: OpenedSource, layout: TableLayout): ColumnSample[] {
  const end = layout.firstDataRow + layout.rowCount;
  const firstOfTail = sample.rowCount - sample.tail.length;
  const lines: (readonly CellValue[])[] = [
    ...sample.head.slice(layout.firstDataRow, end),
    ...sample.tail.slice(0, Math.max(0, end - firstOfTail)),
  ];
  return layout.columns.map(({ index, header }) => ({
    index,
    header,
    values: lines.map((line) => line[index] ?? ""),
  }));
}

function columnInfos({ texts }: OpenedSource, layout: TableLayout): ColumnInfo[] {
  const lines = texts.slice(layout.firstDataRow, layout.firstDataRow + layout.rowCount);
  return layout.columns.map(({ index, header }) => {
    const different = new Set(lines.map((line) => line[index]?.trim() ?? "").filter((text) => text !== ""));
    return { index, header, samples: [...different].slice(0, SAMPLES) };
  });
}

function dataRows({ source: { area } }: OpenedSource, layout: TableLayout): DataRows {
  return {
    headerRow: area.row + layout.headerRow,
    firstRow: area.row + layout.firstDataRow,
    rowCount: layout.rowCount,
    lastColumn: area.column + Math.max(...layout.columns.map(({ index }) => index)),
  };
}

/** Header and data rows of the user's own columns. */
function tableArea({ source: { area } }: OpenedSource, layout: TableLayout) {
  const indexes = layout.columns.map(({ index }) => index);
  const first = Math.min(...indexes);
  return {
    row: area.row + layout.headerRow,
    column: area.column + first,
    rowCount: layout.firstDataRow - layout.headerRow + layout.rowCount,
    columnCount: Math.max(...indexes) - first + 1,
  };
}

function labelOf(choice: Exclude<SourceChoice, { kind: "auto" }>, say: AppSay): string {
  if (choice.kind === "selection") return say({ id: "place.selection" });
  return say({ id: `place.${choice.kind}`, values: { name: choice.name } });
}
