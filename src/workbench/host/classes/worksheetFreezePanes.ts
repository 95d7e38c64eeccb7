import { MAX_COLUMNS, MAX_ROWS } from "../area";
import { define } from "../define";
import { fail } from "../errors";
import { range, resolveAddress } from "../resolve";
import { object } from "../targets";

export const worksheetFreezePanesClass = define({
  className: "WorksheetFreezePanes",
  introduced: "1.7",
  methods: {
    /** Freezes the rows above and the columns left of the given range's last cell, that cell included. */
    freezeAt: (sheet, args, { book }) => {
      const { row, column, rowCount, columnCount } =
        args.target(0, "Range") ?? resolveAddress(book, sheet, args.text(0));
      sheet.setFreeze(row + rowCount, column + columnCount);
    },
    freezeRows: (sheet, args) => sheet.setFreeze(count(args.integer(0, 1)), 0),
    freezeColumns: (sheet, args) => sheet.setFreeze(0, count(args.integer(0, 1))),
    unfreeze: (sheet) => sheet.setFreeze(0, 0),
    getLocation: (sheet) => {
      const { rows, columns } = sheet.freeze();
      if (rows === 0 && columns === 0) return fail("ItemNotFound");
      return object(
        "Range",
        range(sheet, { row: 0, column: 0, rowCount: rows || MAX_ROWS, columnCount: columns || MAX_COLUMNS }),
      );
    },
  },
});

function count(value: number): number {
  return value >= 0 ? value : fail("InvalidArgument");
}
