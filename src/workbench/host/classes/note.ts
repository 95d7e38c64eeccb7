import type { Book, Note } from "../../workbook/types";
import { formatArea, quoteSheet } from "../address";
import { asBoolean, asNumber, asText } from "../arguments";
import type { Arguments } from "../arguments";
import { PERSON } from "../cells/person";
import { singleCell } from "../cells/singleCell";
import { mustBeWritable } from "../cells/grid";
import { define } from "../define";
import { fail } from "../errors";
import { range } from "../resolve";
import { object } from "../targets";
import type { CommentsTarget, HostObject, NoteTarget } from "../targets";

/** Excel's new note, in points. */
const SIZE = { width: 108, height: 59.25 } as const;

function read({ sheet, row, column }: NoteTarget): Note {
  return sheet.notes.find((note) => note.row === row && note.column === column) ?? fail("ItemNotFound");
}

function change(target: NoteTarget, change: Partial<Note> | null): void {
  mustBeWritable(target.sheet);
  const before = read(target);
  const rest = target.sheet.notes.filter((note) => note !== before);
  target.sheet.notes = change === null ? rest : [...rest, { ...before, ...change }];
}

function positive(value: unknown): number {
  const length = asNumber(value);
  return length > 0 ? length : fail("InvalidArgument");
}

function add({ sheet }: CommentsTarget, args: Arguments, book: Book): HostObject {
  const cell = singleCell(sheet, args, 0, book, "InvalidCellAddress");
  mustBeWritable(cell.sheet);
  const { row, column } = cell;
  const isTaken = [...cell.sheet.notes, ...cell.sheet.comments].some(
    (one) => one.row === row && one.column === column,
  );
  if (isTaken) fail("InvalidOperation");
  const note: Note = { row, column, author: PERSON.name, content: args.text(1), visible: false, ...SIZE };
  cell.sheet.notes = [...cell.sheet.notes, note];
  return object("Note", { sheet: cell.sheet, row, column });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.notecollection */
export const noteCollectionClass = define({
  className: "NoteCollection",
  introduced: "1.18",
  items: ({ sheet }, { book }) =>
    (sheet === null ? book.sheets() : [sheet]).flatMap((one) =>
      one.notes.map(({ row, column }) => object("Note", { sheet: one, row, column })),
    ),
  methods: {
    add: (notes, args, { book }) => add(notes, args, book),
    /** "Gets a note by its cell address." */
    getItem: ({ sheet }, args, { book }) => {
      const cell = singleCell(sheet, args, 0, book, "ItemNotFound");
      const target: NoteTarget = { sheet: cell.sheet, row: cell.row, column: cell.column };
      read(target);
      return object("Note", target);
    },
  },
});

export const noteClass = define({
  className: "Note",
  introduced: "1.18",
  identity: ({ sheet, row, column }) => ({
    _Id: `${quoteSheet(sheet.name)}!${formatArea({ row, column, rowCount: 1, columnCount: 1 })}`,
  }),
  exists: ({ sheet, row, column }, { book }) =>
    book.sheets().some(({ id }) => id === sheet.id) &&
    sheet.notes.some((note) => note.row === row && note.column === column),
  properties: {
    authorName: (note) => read(note).author,
    content: {
      get: (note) => read(note).content,
      set: (note, value) => change(note, { content: asText(value) }),
    },
    visible: {
      get: (note) => read(note).visible,
      set: (note, value) => change(note, { visible: asBoolean(value) }),
    },
    width: {
      get: (note) => read(note).width,
      set: (note, value) => change(note, { width: positive(value) }),
    },
    height: {
      get: (note) => read(note).height,
      set: (note, value) => change(note, { height: positive(value) }),
    },
  },
  methods: {
    delete: (note) => change(note, null),
    getLocation: ({ sheet, row, column }) =>
      object("Range", range(sheet, { row, column, rowCount: 1, columnCount: 1 })),
  },
});
