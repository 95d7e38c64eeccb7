import {
  addressOf,
  openSource,
  mappingFor,
  type DataRows,
  type HeaderMapping,
  type OpenedSource,
  type OtherPlace,
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
import { groupingSeen, withAccount } from "./grouping";
import { broughtBy } from "./kept";
import { joinedInstead } from "./joinedInstead";
import { takenLines, type TakenLines } from "./takenLines";
import { UserError } from "./userError";

/** The source, its table and its mapping: everything that is decided before the columns are read. */
export interface Look {
  opened: OpenedSource;
  layout: TableLayout;
  rows: DataRows;
  settings: Settings;
  mapping: Mapping;
  models: ModelInput[];
  /** 1 = the line takes part or is shown, as the settings' `lines` has it; undefined: none is hidden. */
  visible?: Uint8Array;
  preview: Preview;
}

const SAMPLES = 3;

/**
 * Looks at what is to be classified: finds the source, its header row and data rows, and which column is which. The
 * model that the workbook brings along goes before the defaults, and behind what the caller says.
 *
 * @throws UserError where there is no table, or a header of the settings is not in it.
 */
export async function look(options: RunOptions, base: Partial<Settings>, say: AppSay): Promise<Look> {
  const opened = await openSource(options.choice ?? { kind: "auto" });
  const brought = await broughtBy(opened.kept);
  const given = { ...defaultSettings(), ...brought.settings, ...base, ...options.settings };
  const asked = withAccount(given, options);
  const layout = locateTable(opened.sample);
  if ("problem" in layout) throw new UserError(say(layout.problem), layout.problem);
  const taken = takenLines(opened, layout, asked.lines);
  // Selected lines are those that take part, whatever a filter shows.
  const settings: Settings = taken.chosen ? { ...asked, lines: "visible" } : asked;
  const problem = checkGivenHeaders(layout.columns, settings.mapping);
  if (problem) throw new UserError(say(problem), problem);

  const samples = columnSamples(opened, layout);
  const chosen = chosenColumns(options.mapping ?? {}, layout);
  const named = { ...joinedInstead(settings), ...settings.mapping, ...headersOf(chosen, layout) };
  const headers = layout.columns.map(({ header }) => header);
  const remembered = mappingFor(brought.mappings, headers);
  const proposals = proposeMapping(samples, named);
  const mapping = { ...resolveMapping(layout.columns, named, remembered, proposals), ...chosen };
  const models = modelInputs(mapping, settings);
  const rows = dataRows(opened, layout);
  const grouping = groupingSeen({ samples, mapping, proposals, remembered });
  return {
    opened: options.culture ? { ...opened, culture: options.culture } : opened,
    layout,
    rows,
    settings,
    mapping,
    models,
    ...(taken.visible && { visible: taken.visible }),
    preview: {
      source: sourceSeen({ opened, layout, rows }, taken, asked.lines),
      columns: columnInfos(opened, layout),
      proposals,
      mapping,
      models: models.map(({ id, runs, missing, measure }) => ({
        id,
        runs,
        missing,
        ...(measure && { measure }),
      })),
      settings,
      ...(grouping && { grouping }),
      ...(brought.problem && { keptProblem: brought.problem }),
      ...(brought.replacement && { keptReplacement: brought.replacement(settings) }),
      restorable: opened.runs.some(({ state }) => state === "done"),
      alternatives: opened.alternatives.map((place) => ({
        choice: place.choice,
        label: labelOf(place, say),
      })),
    },
  };
}

/** What of it a person is told. */
function sourceSeen(
  { opened, layout, rows }: Pick<Look, "opened" | "layout" | "rows">,
  taken: TakenLines,
  lines: Settings["lines"],
): Preview["source"] {
  const { source, choice } = opened;
  return {
    kind: source.kind,
    sheet: source.sheet,
    ...(source.table && { tableName: source.table.name }),
    address: addressOf(tableArea(opened, layout)),
    rows: taken.count,
    columns: layout.columns.length,
    choice,
    headings: { first: rows.headerRow + 2 - (layout.headerLines ?? 1), last: rows.headerRow + 1 },
    lines: {
      of: layout.rowCount,
      ...(taken.shown !== undefined && { shown: taken.shown }),
      taken: taken.chosen ? "chosen" : lines,
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
    row: area.row + layout.headerRow + 1 - (layout.headerLines ?? 1),
    column: area.column + first,
    rowCount: (layout.headerLines ?? 1) + layout.rowCount,
    columnCount: Math.max(...indexes) - first + 1,
  };
}

function labelOf({ choice, address = "", headings = [] }: OtherPlace, say: AppSay): string {
  switch (choice.kind) {
    case "selection":
      return say({ id: "place.selection" });
    case "cells":
      return say({ id: "place.cells", values: { address, headings: headings.join(", ") } });
    case "name":
      return say({ id: "place.name", values: { name: choice.name, address } });
    default:
      return say({ id: `place.${choice.kind}`, values: { name: choice.name } });
  }
}
