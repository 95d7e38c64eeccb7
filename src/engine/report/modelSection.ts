import { CLASSIFIED } from "../models/abc/status";
import { NO_CLASS } from "../models/model";
import { chosenModels } from "../models/chosen";
import { eachFurther, type Ran } from "../models/ran";
import { toldOf } from "../models/told";
import { CompensatedSum } from "../stats/compensatedSum";
import type { FurtherModelId, Message } from "../types";
import { addBridgeSection } from "./bridgeSection";
import { addCards } from "./cards";
import { countOf, type ClassKey } from "./classKey";
import { NO_CLASS_COLOURS, OPEN_QUESTION_COLOURS } from "./colours";
import type { PageBuilder } from "./page";
import { measureName, type ReportContext } from "./reportContext";
import { addShareTable, type ShareRow } from "./shareTable";

/**
 * A section for every further model that was chosen: its classes with their accounts and value, live over its column,
 * and what its reader is to know.
 *
 * @param totalCell the total of the ranked measure; undefined: no columns of value
 */
export function addModelSections(
  page: PageBuilder,
  context: ReportContext,
  totalCell: string | undefined,
): void {
  // In the order in which they were chosen: the first of them is what the page is about.
  for (const id of chosenModels(context.analysis))
    eachFurther(context.analysis, (ran) => {
      if (ran.id !== id) return;
      page.mayBreak();
      addModelSection(page, context, ran, totalCell);
      page.addSpace(10);
    });
}

function addModelSection<Id extends FurtherModelId>(
  page: PageBuilder,
  context: ReportContext,
  ran: Ran<Id>,
  totalCell: string | undefined,
): void {
  const { analysis, references, say } = context;
  const { abc } = analysis;
  const rows = classRows(context, ran);
  const column = classColumnOf(ran);
  const keys = column && references[column.id];
  const name = say({ id: `model.${ran.id}` });
  page.addText(name, "sectionTitle", { minimumHeight: 24 });
  if (ran.id === "lifecycle") addMix(page, rows, keys);
  const measure = abc ? measureName(context, abc.measure) : "";
  addShareTable(page, {
    rows,
    headers: [
      say({ id: "report.table.class" }),
      say({ id: "report.table.count" }),
      say({ id: "report.table.share" }),
      ...(totalCell === undefined
        ? [say({ id: "report.table.nextStep" })]
        : [
            measure,
            say({ id: "report.table.valueShare", values: { measure } }),
            say({ id: "report.table.average", values: { measure } }),
          ]),
    ],
    totalLabel: say({ id: "report.table.total" }),
    keys,
    shares: references.share,
    totalCell,
    numberFormat: abc?.numberFormat ?? "#,##0",
  });
  page.addSpace(6);
  for (const note of ran.model.notes?.(ran.result, toldOf(analysis)) ?? []) page.addText(say(note), "note");
  if (analysis.retention && ran.id === "retention") addBridgeSection(page, context, analysis.retention);
}

/** The classes at a glance, as the tiers have them. */
function addMix(page: PageBuilder, rows: readonly ShareRow[], keys: string | undefined): void {
  page.addSpace(4);
  addCards(
    page,
    rows.map(({ label, fill, fontColor, key, count }) => ({
      label,
      fill,
      fontColor,
      numberFormat: "#,##0",
      ...(keys && key !== null ? { formula: countOf(keys, key) } : { value: count }),
    })),
  );
  page.addSpace(8);
}

/** The column that says the class: the coloured one, else the first. */
function classColumnOf<Id extends FurtherModelId>({ model }: Ran<Id>) {
  return model.columns.find(({ coloured }) => coloured) ?? model.columns[0];
}

/** One row a class, best first, then, where there are any, the accounts without one. */
function classRows<Id extends FurtherModelId>(context: ReportContext, ran: Ran<Id>): ShareRow[] {
  const { analysis, say } = context;
  const { model, result } = ran;
  const none = model.classes.length;
  const counts = new Uint32Array(none + 1);
  const shares = Array.from({ length: none + 1 }, () => new CompensatedSum());
  const total = analysis.abc?.pareto.total ?? 0;
  const steps = analysis.abc ? [] : commonSteps(context, ran);
  result.classes.forEach((found, account) => {
    const index = found === NO_CLASS ? none : found;
    counts[index] = (counts[index] ?? 0) + 1;
    const share = analysis.abc?.share[account] ?? NaN;
    if (analysis.abc?.status[account] === CLASSIFIED && !Number.isNaN(share)) shares[index]?.add(share);
  });
  const row = (
    index: number,
    label: string,
    key: ClassKey | null,
    chip: Pick<ShareRow, "fill" | "fontColor">,
  ) => {
    const valueShare = shares[index]?.value ?? 0;
    const figures = { count: counts[index] ?? 0, value: valueShare * total, valueShare };
    return { label, key, ...chip, ...figures, note: steps[index] ?? "" };
  };
  const rows = model.classes.map((_, index): ShareRow => {
    const label = say(model.label(index));
    return row(index, label, model.tableKey?.(index) ?? label, model.colours[index] ?? OPEN_QUESTION_COLOURS);
  });
  if (counts[none] === 0) return rows;
  const label = say(model.none);
  return [
    ...rows,
    model.none.id === "tier.open"
      ? row(none, label, label, OPEN_QUESTION_COLOURS)
      : row(none, label, null, NO_CLASS_COLOURS),
  ];
}

/** The next step that all accounts of a class share, by class; "" where it says something of the account itself. */
function commonSteps<Id extends FurtherModelId>(
  { analysis, say }: ReportContext,
  { model, result }: Ran<Id>,
): string[] {
  const explain = model.explain(result, toldOf(analysis));
  const steps = new Map<number, Message | null>();
  result.classes.forEach((found, account) => {
    const first = steps.get(found);
    if (first === null) return;
    const { nextStep } = explain(account);
    const isShared = nextStep.values === undefined && (first?.id ?? nextStep.id) === nextStep.id;
    steps.set(found, isShared ? nextStep : null);
  });
  return model.classes.map((_, index) => {
    const step = steps.get(index);
    return step ? say(step) : "";
  });
}
