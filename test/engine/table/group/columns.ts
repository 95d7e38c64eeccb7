import type { AnswerField, NumericField, TextField } from "../../../../src/engine";
import type { LineColumns, TextColumn } from "../../../../src/engine";

/** Texts as a reader codes them: each different text once, blank is code 0. */
export function textColumn(texts: readonly string[]): TextColumn {
  const values = ["", ...new Set(texts.filter((text) => text !== ""))];
  return { codes: Uint32Array.from(texts, (text) => values.indexOf(text)), values };
}

interface Given {
  numbers?: Partial<Record<NumericField, readonly number[]>>;
  unreadable?: Partial<Record<NumericField, readonly number[]>>;
  texts?: Partial<Record<TextField, readonly string[]>>;
  answers?: Partial<Record<AnswerField, readonly number[]>>;
}

/** Lines as they are read, from plain lists; NaN is a blank. */
export function lineColumns({ numbers = {}, unreadable = {}, texts = {}, answers = {} }: Given): LineColumns {
  const all = [...Object.values(numbers), ...Object.values(texts), ...Object.values(answers)];
  const rowCount = Math.max(0, ...all.map((column) => column.length));
  const map = <From, To>(columns: Partial<Record<string, From>>, make: (column: From) => To) =>
    Object.fromEntries(
      Object.entries(columns).flatMap(([field, column]) => (column ? [[field, make(column)]] : [])),
    );
  return {
    rowCount,
    filled: new Uint8Array(rowCount).fill(1),
    numbers: map(numbers, (column) => Float64Array.from(column)),
    unreadable: map(unreadable, (column) => Uint8Array.from(column)),
    texts: map(texts, textColumn),
    answers: map(answers, (column) => Uint8Array.from(column)),
    issues: [],
  };
}
