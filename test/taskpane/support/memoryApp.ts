import type {
  App,
  ClassifyOutcome,
  Preview,
  Progress,
  RowCard,
  RunOptions,
  TagDetails,
} from "../../../src/app/types";
import { groupingSeen, withAccount } from "../../../src/app/grouping";
import {
  analyse,
  defaultSettings,
  modelInputs,
  planOutput,
  FIELDS,
  READINESS_TIERS,
  type CellValue,
  type Field,
  type Mapping,
  type MonthMovement,
  type MappingProposal,
  type OutputPlan,
  type Override,
  type ReadinessTier,
  type Standing,
  type TableData,
} from "../../../src/engine";
import type { RememberedMapping } from "../../../src/excel";
import { createSay, type Locale } from "../../../src/locales";

/** A sheet in memory: headers in row 1, one account a row below. */
export interface MemorySheet {
  name: string;
  headers: string[];
  rows: CellValue[][];
  /** How sure the mapping is of a field; 1 unless said. */
  confidence?: Partial<Record<Field, number>>;
  /** The sheet's own totals. */
  totals?: Partial<Record<Field, number>>;
  /** What the workbook remembers of an earlier session. */
  remembered?: RememberedMapping;
}

export interface MemoryApp extends App {
  /** What the tier log says of the months. */
  months: MonthMovement[];
  /** Where the last goTo went. */
  wentTo: { row: number; columnIndex: number; sheet?: string } | null;
  /** Where the last goToWritten went. */
  wentToWritten: { row: number | null; column: string } | null;
  /** How many rows the person has selected. */
  selectedRows: number;
  /** Rows that changed since the last run, as the workbook tells when it is asked. */
  rowsChanged: number | null;
  /** Somebody changes the data: those who listen are told. */
  changeData(rows: number): void;
  /** Selects a row of the sheet, as a person would. */
  select(row: number): void;
  /** The sheet was listened to and is no more. */
  watchers: number;
}

/**
 * The use cases over an array of cells with the real engine inline: small, but it does what it says. A header that
 * is a field's name is that field.
 */
export function memoryApp(sheet: MemorySheet, locale: Locale = "en", hold?: () => Promise<void>): MemoryApp {
  const say = createSay(locale);
  const setByHand: CellValue[] = sheet.rows.map(() => "");
  const listeners = new Set<() => void>();
  const dataListeners = new Set<() => void>();
  const overrides = new Map<number, Override>();
  let who: string | null = null;
  let selected = 2;
  let output: OutputPlan | null = null;
  let previous: OutputPlan | null | undefined;
  let last: RunOptions | undefined;

  const proposals = (): MappingProposal[] =>
    sheet.headers.flatMap((header, columnIndex) => {
      const field = FIELDS.find((candidate) => candidate === header.toLowerCase());
      return field
        ? [{ field, columnIndex, confidence: sheet.confidence?.[field] ?? 1, basis: "header" as const }]
        : [];
    });
  const settingsOf = (options?: RunOptions) =>
    withAccount({ ...defaultSettings(), ...options?.settings }, options ?? {});
  const mappingOf = (options?: RunOptions): Mapping => ({
    ...Object.fromEntries(proposals().map(({ field, columnIndex }) => [field, columnIndex])),
    ...options?.mapping,
  });

  const culture = { locale: "en-US", decimalSeparator: ".", thousandsSeparator: "," };
  const valuesOf = (columnIndex: number) => sheet.rows.map((row) => row[columnIndex] ?? "");

  const tableOf = (mapping: Mapping): TableData => ({
    sheet: sheet.name,
    firstRow: 2,
    rowCount: sheet.rows.length,
    columns: Object.fromEntries(
      Object.entries(mapping).flatMap(([field, columnIndex]) =>
        columnIndex === null
          ? []
          : [
              [
                field,
                {
                  columnIndex,
                  header: sheet.headers[columnIndex] ?? "",
                  values: valuesOf(columnIndex),
                },
              ],
            ],
      ),
    ),
    others: sheet.headers.flatMap((header, columnIndex) =>
      Object.values(mapping).includes(columnIndex)
        ? []
        : [{ columnIndex, header, values: valuesOf(columnIndex) }],
    ),
    setByHand,
    culture,
    ...(sheet.totals && { totals: sheet.totals }),
  });

  const preview = (options?: RunOptions): Promise<Preview> => {
    const mapping = mappingOf(options);
    const samples = sheet.headers.map((header, index) => ({ index, header, values: valuesOf(index) }));
    const settings = settingsOf(options);
    const seen = {
      samples,
      mapping,
      proposals: proposals(),
      remembered: sheet.remembered,
      culture,
      settings,
    };
    const grouping = groupingSeen(seen);
    return Promise.resolve({
      source: {
        kind: "table",
        sheet: sheet.name,
        tableName: sheet.name,
        address: `A1:Z${sheet.rows.length + 1}`,
        rows: sheet.rows.length,
        columns: sheet.headers.length,
      },
      columns: sheet.headers.map((header, index) => ({
        index,
        header,
        samples: [...new Set(sheet.rows.map((row) => String(row[index] ?? "")).filter(Boolean))].slice(0, 3),
      })),
      proposals: proposals(),
      mapping,
      models: modelInputs(mapping, settings),
      settings,
      ...(grouping && { grouping }),
      alternatives: [{ choice: { kind: "sheet", name: "Leads" }, label: "Leads" }],
    });
  };

  const classify = async (options?: RunOptions): Promise<ClassifyOutcome> => {
    const tell = (step: Progress["step"]) =>
      options?.onProgress?.({ step, done: sheet.rows.length, total: sheet.rows.length });
    tell("read");
    await hold?.();
    options?.signal?.throwIfAborted();
    const analysis = analyse({
      today: "2026-11-22",
      table: tableOf(mappingOf(options)),
      settings: settingsOf(options),
    });
    previous = output;
    output = planOutput(analysis, say);
    last = options;
    tell("write");
    return {
      preview: await preview(options),
      analysis,
      milliseconds: { read: 0, compute: 0, write: 0, total: 0 },
    };
  };

  const written = (id: OutputPlan["columns"][number]["id"], index: number): string =>
    String(output?.columns.find((column) => column.id === id)?.values[index] ?? "");

  /** What the answers come to, whatever was set by hand. */
  const computedOf = (index: number): Standing => {
    const { readiness } = analyse({
      table: tableOf(mappingOf(last)),
      settings: settingsOf(last),
      today: "2026-09-30",
    });
    return READINESS_TIERS[readiness?.computed[index] ?? -1] ?? "open";
  };

  const card = (): Promise<RowCard | null> => {
    const index = selected - 2;
    if (!output || index < 0 || index >= sheet.rows.length) return Promise.resolve(null);
    const { readiness } = analyse({
      today: "2026-11-22",
      table: tableOf(mappingOf(last)),
      settings: settingsOf(last),
    });
    const field =
      readiness && (["need", "budget", "authority", "urgency"] as const)[readiness.nextQuestion[index] ?? 9];
    const tier = written("tier", index);
    return Promise.resolve({
      row: selected,
      selectedRows: app.selectedRows,
      name: String(sheet.rows[index]?.[mappingOf(last).name ?? 0] ?? ""),
      tiered: output.columns.some(({ id }) => id === "tier"),
      tier: (["3S", "2S", "1S", "A", "B"] as const).find((candidate) => candidate === tier) ?? null,
      setByHand: setByHand[index] !== "",
      override: overrides.get(index) ?? null,
      computed: setByHand[index] === "" ? null : computedOf(index),
      who,
      why: written("why", index),
      nextStep: written("nextStep", index),
      abcClass: written("abcClass", index),
      nextQuestion:
        field && setByHand[index] === ""
          ? { field, header: sheet.headers[mappingOf(last)[field] ?? 0] ?? "" }
          : null,
    });
  };

  const unfixed: (() => void)[] = [];
  const app: MemoryApp = {
    wentTo: null,
    months: [],
    wentToWritten: null,
    selectedRows: 1,
    watchers: 0,
    rowsChanged: null,
    changeData(rows) {
      app.rowsChanged = rows;
      for (const listener of dataListeners) listener();
    },
    select(row) {
      selected = row;
      for (const listener of listeners) listener();
    },
    preview,
    classify,
    report: async (options) => ({ ...(await classify(options)), reportSheet: "80-20 Report" }),
    async tag(tier: ReadinessTier | null, details: TagDetails = {}) {
      who = details.by ?? who;
      const { why = "", until = null } = details;
      setByHand[selected - 2] = tier ?? "";
      if (tier) overrides.set(selected - 2, { tier, by: who, on: "2026-09-30", why: why || null, until });
      else overrides.delete(selected - 2);
      await classify(last);
      return { accounts: 1, tier };
    },
    movement: () => Promise.resolve(app.months),
    replaceKept: () => Promise.resolve(),
    restore() {
      if (previous === undefined) return Promise.resolve({ done: false });
      output = previous;
      previous = undefined;
      return Promise.resolve({ done: true });
    },
    fix({ kind, column, columnIndex, cells }) {
      const before = sheet.rows.map((row) => [...row]);
      for (const { line, after } of cells) {
        const row = sheet.rows[line];
        if (row) row[columnIndex] = after;
      }
      unfixed.push(() => sheet.rows.splice(0, sheet.rows.length, ...before));
      return Promise.resolve({ kind, column, cells: cells.length, left: 0 });
    },
    undoFix() {
      const takeBack = unfixed.pop();
      takeBack?.();
      return Promise.resolve(takeBack ? 1 : null);
    },
    exportIssues() {
      const { issues } = analyse({
        today: "2026-11-22",
        table: tableOf(mappingOf(last)),
        settings: settingsOf(last),
      });
      return Promise.resolve({ sheet: "Issues", issues: issues.length });
    },
    card,
    async answer(yes) {
      const asked = (await card())?.nextQuestion;
      const row = sheet.rows[selected - 2];
      if (!asked || !row) return null;
      const column = sheet.headers.indexOf(asked.header);
      const before = sheet.rows.map((cells) => [...cells]);
      const answered = {
        ...{ header: asked.header, row: selected },
        ...{ before: String(row[column] ?? ""), after: yes ? "yes" : "no" },
      };
      row[column] = answered.after;
      unfixed.push(() => sheet.rows.splice(0, sheet.rows.length, ...before));
      await classify(last);
      const now = await card();
      return now && { ...now, answered };
    },
    goTo(row, columnIndex, sheet) {
      app.wentTo = { row, columnIndex, ...(sheet !== undefined && { sheet }) };
      return Promise.resolve();
    },
    goToWritten(row, column) {
      app.wentToWritten = { row, column };
      return Promise.resolve();
    },
    changedRows: () => Promise.resolve(app.rowsChanged),
    onDataChange(listener) {
      dataListeners.add(listener);
      return Promise.resolve(() => {
        dataListeners.delete(listener);
        return Promise.resolve();
      });
    },
    onSelection(listener) {
      listeners.add(listener);
      app.watchers++;
      return Promise.resolve(() => {
        listeners.delete(listener);
        app.watchers--;
        return Promise.resolve();
      });
    },
  };
  return app;
}
