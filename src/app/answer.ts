import { whereFixed } from "../excel";
import {
  ANSWER_NO,
  ANSWER_YES,
  cellAt,
  cellValues,
  type Analysis,
  type AnswerField,
  type CellValue,
  type ColumnData,
} from "../engine";
import { accountAt } from "./accounts";
import { activeAccount, cardOf } from "./card";
import { look as lookAt } from "./look";
import type { FixMade } from "./memory";
import { putAnswer } from "./putAnswer";
import { readData } from "./readData";
import type { AnsweredCard, RowCard } from "./types";
import { UserError } from "./userError";
import { rowOptions, type Workshop } from "./workshop";

/**
 * Writes the answer to the selected row's next question into the cell that the question is about, in the words
 * of its column, and classifies the account again. Of line data that is the cell of the selected line; on the
 * Accounts sheet, of the account's first line. What it replaces is kept for `undoFix`.
 *
 * @param asked the card that the person saw: where it says something else by now, they have not seen what they answer
 * @throws UserError where no question is open, its column is not mapped, the card has changed, or a formula stands in
 *   the cell; nothing is written then.
 */
export async function answer(
  workshop: Workshop,
  yes: boolean,
  asked?: RowCard | null,
): Promise<AnsweredCard | null> {
  const { engine, memory, say, settings } = workshop;
  // Columns may have been moved since the last look, and nothing told.
  memory.look = null;
  const found = await activeAccount(workshop);
  const now = found && (await cardOf(workshop, found));
  if (asked && !(now && isSameCard(now, asked))) throw refusal(workshop, "error.cardChanged", asked.row);
  if (!found || !now?.nextQuestion) throw refusal(workshop, "error.noQuestion");

  const { look } = found;
  const { field } = now.nextQuestion;
  const data = await readData(look, say);
  const column = data.columns[field];
  const before = await engine.classify({ table: data, settings: look.settings });
  const account = accountAt(before, found, data);
  const firstLine = before.analysis.lines[account ?? -1];
  const line = found.line ?? firstLine;
  if (!column || firstLine === undefined || line === undefined) throw refusal(workshop, "error.noQuestion");
  const locale = look.settings.locale ?? settings.locale;
  const value = wordFor(column, before.analysis, field, yes) ?? DEFAULT_WORDS[locale][yes ? 1 : 0];
  const { record, note } = await putAnswer(workshop, look, data, { field, line, column, value });
  if (record) memory.fixes.push({ record, answered: { choice: look.opened.choice, field } });

  const again = await activeAccount(workshop);
  const answered = {
    ...{ header: column.header, row: look.rows.firstRow + line + 1 },
    ...{ before: String(cellAt(column.values, line)), after: String(value) },
    ...(note && { note }),
  };
  return again && { ...(await cardOf(workshop, again)), answered };
}

/**
 * Takes an answer back: its cell holds what it held before, and its account is classified again.
 *
 * @returns the cells put back: none where it holds something else by now; null where its row is not seen where its list
 *   was looked at, and nothing was done.
 */
export async function takeAnswerBack(
  workshop: Workshop,
  { record, answered }: Required<FixMade>,
): Promise<number | null> {
  const { say, settings } = workshop;
  const { choice, field } = answered;
  const [place] = await whereFixed(record);
  const look = await lookAt({ ...rowOptions(workshop), choice }, settings, say);
  const { opened, mapping, rows } = look;
  const isThere = opened.source.sheetId === record.source.sheetId;
  const line = (place?.row ?? -1) - rows.firstRow;
  const isColumn = place?.column === opened.source.area.column + (mapping[field] ?? Number.NaN);
  if (!place || !isThere || !isColumn || line < 0 || line >= rows.rowCount) return null;

  const data = await readData(look, say);
  const column = data.columns[field];
  if (!column || cellAt(column.values, line) !== place.after) return 0;
  await putAnswer(workshop, look, data, { field, line, column, value: place.before });
  return 1;
}

/** What a person goes by when they answer. */
function isSameCard(now: RowCard, then: RowCard): boolean {
  const seen = ({ row, name, why, nextStep, nextQuestion }: RowCard) =>
    [row, name, why, nextStep, nextQuestion?.field, nextQuestion?.header].join("\n");
  return seen(now) === seen(then);
}

const DEFAULT_WORDS = { en: ["No", "Yes"], "zh-CN": ["否", "是"] } as const;

/** How this column says yes or no: the cell content that most often was read so; undefined when none was. */
function wordFor(
  { values }: ColumnData,
  { readiness, accountOf }: Analysis,
  field: AnswerField,
  yes: boolean,
): CellValue | undefined {
  const answers = readiness?.answers[field];
  const counts = new Map<CellValue, number>();
  cellValues(values).forEach((value, line) => {
    if (value === "" || answers?.[accountOf[line] ?? -1] !== (yes ? ANSWER_YES : ANSWER_NO)) return;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function refusal({ say }: Workshop, id: "error.noQuestion" | "error.cardChanged", row?: number): UserError {
  const said = { id, ...(row !== undefined && { values: { row } }) };
  return new UserError(say(said), said);
}
