import { writeAnswer, writeSome } from "../excel";
import {
  ANSWER_NO,
  ANSWER_YES,
  cellValues,
  type Analysis,
  type AnswerField,
  type CellValue,
  type ColumnData,
} from "../engine";
import { accountNamed, labelsOf, linesOf } from "./accounts";
import { keepLines } from "./baseline";
import { activeAccount, card, type ActiveAccount } from "./card";
import { questionsOf } from "./classify";
import { identityOf } from "./identityOf";
import { askLog, keepLog } from "./history";
import { readData } from "./readData";
import type { Classified, RowCard } from "./types";
import { UserError } from "./userError";
import type { Workshop } from "./workshop";

/**
 * Writes the answer to the selected row's next question into the cell that the question is about, in the words
 * of its column, and classifies the account again. Of line data that is the cell of the selected line; on the
 * Accounts sheet, of the account's first line.
 *
 * @throws UserError where no question is open, its column is not mapped, or a formula stands in the cell.
 */
export async function answer(workshop: Workshop, yes: boolean): Promise<RowCard | null> {
  const { engine, memory, say, settings } = workshop;
  const found = await activeAccount(workshop);
  const question = (await card(workshop))?.nextQuestion;
  if (!found || !question) throw noQuestion(workshop);

  const { look } = found;
  const data = await readData(look, say);
  const column = data.columns[question.field];
  const before = await engine.classify({ table: data, settings: look.settings });
  const place = placeOf(before, found);
  if (!column || !place) throw noQuestion(workshop);
  const locale = look.settings.locale ?? settings.locale;
  const word = wordFor(column, before.analysis, question.field, yes) ?? DEFAULT_WORDS[locale][yes ? 1 : 0];
  const { source } = look.opened;
  await writeAnswer(
    source,
    {
      row: look.rows.firstRow + place.line,
      column: source.area.column + column.columnIndex,
      header: column.header,
    },
    word,
  );

  const values = cellValues(column.values).map((value, at) => (at === place.line ? word : value));
  const columns = { ...data.columns, [question.field]: { ...column, values } };
  const log = await askLog(workshop, look, { only: [place.line] });
  const table = { ...data, columns };
  const after = await engine.classify({ table, settings: look.settings, ...(log && { log }) });
  const account = new Set([place.account]);
  const written = linesOf(after.analysis, account);
  const lines = { rows: look.rows, output: after.output, lines: written, identity: identityOf(look, table) };
  const accounts = after.accounts && {
    plan: after.accounts,
    accounts: labelsOf(after, account),
    withByHand: false,
  };
  await writeSome(source, { lines, ...(accounts && { accounts }) }, workshop.runner);
  keepLines(workshop, look, table, after, written);
  await keepLog(workshop, look, after);
  memory.questions = new Map([...memory.questions, ...questionsOf(after)]);
  return card(workshop);
}

const DEFAULT_WORDS = { en: ["No", "Yes"], "zh-CN": ["否", "是"] } as const;

/** The account, and the line whose cell takes the answer; null where no line is its. */
function placeOf(
  classified: Classified,
  { line, names }: ActiveAccount,
): { account: number; line: number } | null {
  const { accountOf, lines } = classified.analysis;
  const account = line === null ? accountNamed(classified, names) : accountOf[line];
  const first = lines[account ?? -1];
  return account === null || account === undefined || first === undefined
    ? null
    : { account, line: line ?? first };
}

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

function noQuestion({ say }: Workshop): UserError {
  return new UserError(say({ id: "error.noQuestion" }), { id: "error.noQuestion" });
}
