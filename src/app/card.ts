import { readActiveRow, selectedRows, SheetError, type ActiveRow } from "../excel";
import { READINESS_TIERS, type AnswerField, type CellValue, type OwnColumnId } from "../engine";
import { lookAgain, questionsOf, type Workshop } from "./classify";
import type { Look } from "./look";
import { readData } from "./readData";
import { rowOptions } from "./tag";
import type { RowCard } from "./types";
import { UserError } from "./userError";

/**
 * What the sheet says about the selected row; null where that is no classified row. Reads the one row and
 * counts the selected ones; only where an open question is in words that no run of this session has written are
 * the columns read again.
 */
export async function card(workshop: Workshop): Promise<RowCard | null> {
  const found = await activeAccount(workshop);
  if (!found) return null;
  const { look, line, row } = found;
  const text = (id: OwnColumnId) => String(row.own.get(id) ?? "");
  const tier = READINESS_TIERS.find((name) => name === text("tier")) ?? null;
  const byHand = READINESS_TIERS.some((name) => name === text("setByHand").trim());
  const isBlank = [...row.own.values()].every((value) => value === "");
  const question =
    tier === null && !isBlank ? await questionOfRow(workshop, look, line, text("nextStep")) : null;
  const selected = await selectedRows(look.opened.source, look.rows);
  return {
    row: row.row + 1,
    selectedRows: Math.max(1, selected.length),
    name: nameOf(look, row.cells),
    tier,
    setByHand: byHand,
    why: text("why"),
    nextStep: text("nextStep"),
    abcClass: text("abcClass"),
    nextQuestion: question && questionOf(look, question),
  };
}

export interface ActiveAccount {
  look: Look;
  /** Index from the first data row. */
  line: number;
  row: Extract<ActiveRow, { kind: "row" }>;
}

/** The classified row that the person is on, looking at the workbook again where it changed. */
export async function activeAccount(workshop: Workshop): Promise<ActiveAccount | null> {
  const first = workshop.memory.look ?? (await tryLook(workshop));
  const here = first && (await accountIn(first));
  if (here !== "moved") return here;
  const again = await tryLook(workshop);
  const now = again && (await accountIn(again));
  return now === "moved" ? null : now;
}

async function accountIn(look: Look): Promise<ActiveAccount | "moved" | null> {
  const { source } = look.opened;
  const { name } = look.mapping;
  // Nothing stands yet, or a run has added it since: the next look knows.
  if (source.own.length === 0) return "moved";
  const row = await readActiveRow(source, typeof name === "number" ? [source.area.column + name] : []);
  if (row.kind === "moved") return "moved";
  if (row.kind === "elsewhere") return null;
  const line = row.row - look.rows.firstRow;
  return line >= 0 && line < look.rows.rowCount ? { look, line, row } : null;
}

/** A selection where there is no table has no card; that is no failure. */
async function tryLook(workshop: Workshop): Promise<Look | null> {
  try {
    return await lookAgain(workshop, rowOptions(workshop));
  } catch (error) {
    if (error instanceof SheetError || error instanceof UserError) return null;
    throw error;
  }
}

async function questionOfRow(
  workshop: Workshop,
  look: Look,
  line: number,
  nextStep: string,
): Promise<AnswerField | null> {
  const { engine, memory, say } = workshop;
  const known = memory.questions.get(nextStep);
  if (known) return known;
  const table = await readData(look, say);
  const { analysis, output } = await engine.classify({ table, settings: look.settings });
  memory.questions = new Map([...memory.questions, ...questionsOf(analysis, output)]);
  const text = output.columns.find(({ id }) => id === "nextStep")?.values[line];
  return memory.questions.get(String(text ?? "")) ?? null;
}

function questionOf(look: Look, field: AnswerField): RowCard["nextQuestion"] {
  const column = look.layout.columns.find(({ index }) => index === look.mapping[field]);
  return column ? { field, header: column.header } : null;
}

function nameOf({ mapping, opened: { source } }: Look, cells: ReadonlyMap<number, CellValue>): string {
  const { name } = mapping;
  return typeof name === "number" ? String(cells.get(source.area.column + name) ?? "") : "";
}
