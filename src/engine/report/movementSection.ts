import { classLabel } from "../compare/classCodes";
import { movedReason } from "../compare/earlier/movedReason";
import { cameAndLeft, movedMessage } from "../compare/earlier/movedMessages";
import type { ModelMovement, MovementSince } from "../compare/earlier/types";
import { calledIn } from "../findings/named";
import { MODELS } from "../models/registry";
import type { Message, Say } from "../types";
import { OPEN_QUESTION_COLOURS, type Chip } from "./colours";
import { CONTENT_COLUMNS, FIRST_COLUMN, textHeight, type PageBuilder, type Row } from "./page";
import type { CellLook, PlannedCell } from "./plan";
import type { ReportContext } from "./reportContext";

const ROW_HEIGHT = 20;
const HEADER_HEIGHT = 30;
/** So many are named, a model; the others are counted. */
const MOST_NAMED = 15;
/** The columns that a reason runs over: all beside account, from and to. */
const WHY_COLUMNS = CONTENT_COLUMNS - 3;
/** Keeps the reason off the chip to its left, without a space in the cell. */
const WHY_FORMAT = '"  "@';

/**
 * Against the run before [§4]: from where to where, who, and why; one sentence where no run with other results is known.
 * Nothing where nobody asked.
 */
export function addMovementSection(page: PageBuilder, context: ReportContext): void {
  const { analysis, say } = context;
  const { movement } = analysis;
  if (movement === undefined) return;
  page.mayBreak();
  const title: Message = movement
    ? { id: "moved.title", values: { since: movement.since } }
    : { id: "moved.firstTitle" };
  page.addText(say(title), "sectionTitle", { minimumHeight: 24 });
  if (movement) for (const model of movement.models) addModel(page, context, movement, model);
  else page.addText(say({ id: "moved.first" }), "note");
  page.addSpace(10);
}

function addModel(
  page: PageBuilder,
  context: ReportContext,
  movement: MovementSince,
  model: ModelMovement,
): void {
  const { say } = context;
  page.addText(say(movedMessage(movement, model)), "note");
  if (model.moves.length > 0) {
    addMatrix(page, say, model);
    page.addSpace(6);
    addMoves(page, context, model);
  }
  for (const message of cameAndLeft(model)) page.addText(say(message), "note");
  page.addSpace(6);
}

/** From which class (rows) to which (columns); classes that nobody left or came to have none. */
function addMatrix(page: PageBuilder, say: Say, { model, matrix, moves }: ModelMovement): void {
  const places = (of: "from" | "to"): number[] =>
    [...matrix.keys()].filter((index) => moves.some((moved) => placeOf(moved[of], matrix) === index));
  // The page has room for five; accounts without a class come last and are told below.
  const shown = places("to").slice(0, CONTENT_COLUMNS - 1);
  const label = (index: number) => spoken(classLabel(model, index), say);
  page.addRow(
    [
      { value: say({ id: "moved.matrix" }), look: "tableHeaderText" },
      ...shown.map((index) => ({ value: label(index), look: "tableHeader" as const })),
    ],
    HEADER_HEIGHT,
  );
  for (const from of places("from")) {
    const cells: Row = [
      { value: label(from), look: "tableText" },
      ...shown.map((to) => ({ value: matrix[from]?.[to] || "–", look: "tableFigure" as const })),
    ];
    page.addRow(cells, ROW_HEIGHT);
  }
  for (const to of places("to").slice(CONTENT_COLUMNS - 1)) {
    const items = places("from").flatMap((from): Message[] => {
      const accounts = matrix[from]?.[to] ?? 0;
      const values = { label: classLabel(model, from), accounts };
      return accounts > 0 ? [{ id: "summary.modelItem", values }] : [];
    });
    page.addText(say({ id: "moved.beyond", values: { to: classLabel(model, to), items } }), "note");
  }
}

function placeOf(index: number, matrix: readonly unknown[]): number {
  return Math.min(index, matrix.length - 1);
}

/** Those who bring most first: a sentence each. */
function addMoves(
  page: PageBuilder,
  { analysis, say }: ReportContext,
  { model, moves }: ModelMovement,
): void {
  const header = (id: "account" | "from" | "to" | "why") =>
    ({ value: say({ id: `moved.${id}` }), look: "tableHeaderText" }) as const;
  const overWhy = { ...header("why"), numberFormat: WHY_FORMAT };
  page.addRow(
    [header("account"), header("from"), header("to"), overWhy, ...beside("tableHeaderText")],
    HEADER_HEIGHT,
  );
  const name = calledIn(analysis);
  const reason = movedReason(analysis, say);
  // Somebody who would stand for "1 more" is named.
  const named = moves.length === MOST_NAMED + 1 ? moves : moves.slice(0, MOST_NAMED);
  for (const moved of named) {
    const [called, why] = [spoken(name(moved.account), say), reason(moved)];
    const height = Math.max(textHeight(called, "tableNote", 1), textHeight(why, "tableNote", WHY_COLUMNS));
    const row = page.addRow(
      [
        { value: called, look: "tableNote" },
        chip(model, moved.from, say),
        chip(model, moved.to, say),
        { value: why, look: "tableNote", numberFormat: WHY_FORMAT },
        ...beside("tableNote"),
      ],
      Math.max(ROW_HEIGHT, height),
    );
    page.merge(row, FIRST_COLUMN + CONTENT_COLUMNS - WHY_COLUMNS, WHY_COLUMNS);
  }
  const more = moves.length - named.length;
  if (more > 0) page.addText(say({ id: "moved.more", values: { count: more } }), "note");
}

/** The cells that a reason runs over; the line below runs through them. */
function beside(look: CellLook): PlannedCell[] {
  return new Array<PlannedCell>(WHY_COLUMNS - 1).fill({ look });
}

/** A class in its own colours; none in those of an open question, or in none. */
function chip(model: ModelMovement["model"], index: number, say: Say): PlannedCell {
  const value = spoken(classLabel(model, index), say);
  return { value, look: "tableChip", ...coloursOf(model, index) };
}

function coloursOf(id: ModelMovement["model"], index: number): Partial<Chip> {
  const { colours, none } = MODELS[id];
  return colours[index] ?? (none.id === "tier.open" ? OPEN_QUESTION_COLOURS : {});
}

function spoken(label: string | Message, say: Say): string {
  return typeof label === "string" ? label : say(label);
}
