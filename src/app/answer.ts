import { writeAnswer, writeRows } from "../excel";
import {
  ANSWER_NO,
  ANSWER_YES,
  type Analysis,
  type AnswerField,
  type CellValue,
  type ColumnData,
} from "../engine";
import { activeAccount, card } from "./card";
import { questionsOf, type Workshop } from "./classify";
import { readData } from "./readData";
import type { RowCard } from "./types";
import { UserError } from "./userError";

/**
 * Writes the answer to the selected row's next question into the cell that the question is about, in the words
 * of its column, and classifies the row again.
 *
 * @throws UserError where no question is open, its column is not mapped, or a formula stands in the cell.
 */
export async function answer(workshop: Workshop, yes: boolean): Promise<RowCard | null> {
  const { engine, memory, say, settings } = workshop;
  const found = await activeAccount(workshop);
  const question = (await card(workshop))?.nextQuestion;
  if (!found || !question) throw new UserError(say({ id: "error.noQuestion" }), { id: "error.noQuestion" });

  const { look, line, row } = found;
  const data = await readData(look, say);
  const column = data.columns[question.field];
  if (!column) throw new UserError(say({ id: "error.noQuestion" }), { id: "error.noQuestion" });
  const before = await engine.classify({ table: data, settings: look.settings });
  const locale = look.settings.locale ?? settings.locale;
  const word = wordFor(column, before.analysis, question.field, yes) ?? DEFAULT_WORDS[locale][yes ? 1 : 0];
  const { source } = look.opened;
  const place = { row: row.row, column: source.area.column + column.columnIndex, header: column.header };
  await writeAnswer(source, place, word);

  const values = column.values.map((value, at) => (at === line ? word : value));
  const columns = { ...data.columns, [question.field]: { ...column, values } };
  const { analysis, output } = await engine.classify({
    table: { ...data, columns },
    settings: look.settings,
  });
  await writeRows(source, look.rows, output, [line]);
  memory.questions = new Map([...memory.questions, ...questionsOf(analysis, output)]);
  return card(workshop);
}

const DEFAULT_WORDS = { en: ["No", "Yes"], "zh-CN": ["否", "是"] } as const;

/** How this column says yes or no: the cell content that most often was read so; undefined when none was. */
function wordFor(
  { values }: ColumnData,
  { readiness, lines }: Analysis,
  field: AnswerField,
  yes: boolean,
): CellValue | undefined {
  const answers = readiness?.answers[field];
  const counts = new Map<CellValue, number>();
  answers?.forEach((answerRead, account) => {
    if (answerRead !== (yes ? ANSWER_YES : ANSWER_NO)) return;
    const value = values[lines[account] ?? -1];
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
