import type { Analysis } from "../analysis";
import { classLabel, classNames } from "../compare/classCodes";
import { compareCuts } from "../compare/compareCuts";
import { compareModels, type ModelComparison } from "../compare/compareModels";
import type { Sensitivity } from "../compare/sensitivityOf";
import { calledIn, firstFew } from "../findings/named";
import { nameOfField } from "../models/headers";
import type { AbcCut } from "../settings/types";
import type { Message, ModelId, Say } from "../types";
import { CONTENT_COLUMNS, type PageBuilder, type Row } from "./page";
import type { ReportContext } from "./reportContext";

const ROW_HEIGHT = 20;
const HEADER_HEIGHT = 30;

/** What the settings ask to be laid side by side: two models, the cuts, and settings moved for once. */
export function addCompareSections(page: PageBuilder, context: ReportContext): void {
  const { analysis } = context;
  const { model, with: other, cuts } = analysis.settings.compare;
  const comparison = other && compareModels(analysis, model, other);
  if (comparison) section(page, () => addComparison(page, context, comparison));
  if (cuts && analysis.abc) section(page, () => addCuts(page, context));
  const { sensitivity = [] } = analysis;
  if (sensitivity.length > 0) section(page, () => addWhatIf(page, context, sensitivity));
}

/**
 * Why nothing is laid side by side although the settings ask for it: a model that did not run.
 *
 * @example compareNotes(analysis) // => [{ id: "compare.notRun", values: { model: { id: "model.scorecard" } } }]
 */
export function compareNotes({ settings, models }: Pick<Analysis, "settings" | "models">): Message[] {
  const { model, with: other } = settings.compare;
  if (other === undefined) return [];
  const missing = [model, other].filter((id) => !models.some((each) => each.id === id && each.ran));
  return missing.map((id): Message => ({ id: "compare.notRun", values: { model: { id: `model.${id}` } } }));
}

function section(page: PageBuilder, add: () => void): void {
  page.mayBreak();
  add();
  page.addSpace(10);
}

function addComparison(page: PageBuilder, { analysis, say }: ReportContext, found: ModelComparison): void {
  // The one with fewer classes goes across: the page has room for five.
  const isAcross = classNames(found.with).length <= classNames(found.model).length;
  const [down, across] = isAcross ? [found.model, found.with] : [found.with, found.model];
  const cellsOf = (table: number[][]) => (isAcross ? table : transposed(table));
  const counts = cellsOf(found.counts);
  const values = found.values && cellsOf(found.values);
  const total = analysis.abc?.pareto.total ?? 0;
  const isUsed = (index: number) =>
    index < classNames(across).length || counts.some((line) => (line[index] ?? 0) > 0);
  const columns = Array.from(counts[0]?.keys() ?? [])
    .filter(isUsed)
    .slice(0, CONTENT_COLUMNS - 1);
  const label = (model: ModelId, index: number) => spoken(classLabel(model, index), say);
  const title: Message = {
    id: "compare.title",
    values: { model: { id: `model.${down}` }, with: { id: `model.${across}` } },
  };
  page.addText(say(title), "sectionTitle", { minimumHeight: 24 });
  page.addRow(
    [
      { value: say({ id: `model.${down}` }), look: "tableHeaderText" },
      ...columns.map((index) => ({ value: label(across, index), look: "tableHeader" as const })),
    ],
    HEADER_HEIGHT,
  );
  counts.forEach((line, index) => {
    if (index === classNames(down).length && line.every((count) => count === 0)) return;
    const cells: Row = [
      { value: label(down, index), look: "tableText" },
      ...columns.map((column) => {
        const count = line[column] ?? 0;
        const share = total > 0 ? (values?.[index]?.[column] ?? 0) / total : 0;
        const value = count === 0 ? "–" : say({ id: "compare.cell", values: { count, share } });
        return { value, look: "tableFigure" as const };
      }),
    ];
    page.addRow(cells, ROW_HEIGHT);
  });
  page.addSpace(6);
  page.addText(say(differMessage(analysis, found)), "note");
}

function differMessage(analysis: Analysis, { differ, model, with: other }: ModelComparison): Message {
  const name = calledIn(analysis);
  const measure = analysis.abc ? nameOfField(analysis.abc.measure, analysis.headers) : "";
  if (differ.length === 0) return { id: "compare.agree", values: { measure } };
  const accounts = firstFew(differ.slice(0, 3), (each) => ({
    id: "compare.account",
    values: {
      name: name(each.account),
      one: classLabel(model, each.one),
      other: classLabel(other, each.other),
    },
  }));
  return { id: "compare.differ", values: { measure, accounts } };
}

function addCuts(page: PageBuilder, { analysis, say }: ReportContext): void {
  page.addText(say({ id: "compare.cuts.title" }), "sectionTitle", { minimumHeight: 24 });
  page.addRow(
    (["cut", "inA", "ofA", "inB", "ofB", "inC"] as const).map((id, at) => ({
      value: say({ id: `compare.cuts.${id}` }),
      look: at === 0 ? ("tableHeaderText" as const) : ("tableHeader" as const),
    })),
    HEADER_HEIGHT,
  );
  for (const { cut, chosen, classes } of compareCuts(analysis)) {
    const name = cutMessage(cut);
    const [inA, inB, inC] = classes;
    const figure = (value: number, numberFormat: string) =>
      ({ value, look: "tableFigure", numberFormat }) as const;
    page.addRow(
      [
        {
          value: say(chosen ? { id: "compare.cuts.chosen", values: { cut: name } } : name),
          look: "tableText",
        },
        figure(inA?.count ?? 0, "#,##0"),
        figure(inA?.valueShare ?? 0, "0.0%"),
        figure(inB?.count ?? 0, "#,##0"),
        figure(inB?.valueShare ?? 0, "0.0%"),
        figure(inC?.count ?? 0, "#,##0"),
      ],
      ROW_HEIGHT,
    );
  }
}

function cutMessage(cut: AbcCut): Message {
  const id = cut.kind === "cumulative" ? cut.crossing : cut.kind;
  return { id: `compare.cut.${id}`, values: "a" in cut ? { a: cut.a } : {} };
}

function addWhatIf(page: PageBuilder, { analysis, say }: ReportContext, all: readonly Sensitivity[]): void {
  page.addText(say({ id: "compare.whatIf.title" }), "sectionTitle", { minimumHeight: 24 });
  for (const each of all) page.addText(say(whatIfMessage(analysis, each)), "note");
}

/**
 * Who would change class, from where to where.
 *
 * @example say(whatIfMessage(analysis, moved)) // => "abc.cut.a 0.75 instead of 0.8: 2 accounts change class (A → B 2): …"
 */
export function whatIfMessage(
  analysis: Pick<Analysis, "names" | "rows">,
  { path, from, to, model, matrix, moves }: Sensitivity,
): Message {
  const values = { path, from: String(from), to: String(to) };
  if (moves.length === 0) return { id: "compare.whatIf.nobody", values };
  const pairs = matrix.flatMap((line, before) =>
    line.flatMap((count, after): Message[] =>
      before === after || count === 0
        ? []
        : [
            {
              id: "compare.whatIf.move",
              values: { from: classLabel(model, before), to: classLabel(model, after), count },
            },
          ],
    ),
  );
  const accounts = firstFew(moves, ({ account }) => calledIn(analysis)(account));
  return { id: "compare.whatIf.found", values: { ...values, count: moves.length, moves: pairs, accounts } };
}

function spoken(label: string | Message, say: Say): string {
  return typeof label === "string" ? label : say(label);
}

function transposed(table: number[][]): number[][] {
  return (table[0] ?? []).map((_, column) => table.map((line) => line[column] ?? 0));
}
