import { watchUnsaved } from "../../../../src/workbench/page/session/unsaved";
import type { Edit } from "../../../../src/workbench/workbook";

const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
const typed: Edit = { kind: "cells", sheetId: "s", areas: [area], by: "user" };

function watched() {
  const listeners = new Set<(edit: Edit) => void>();
  const told: boolean[] = [];
  const watching = watchUnsaved(
    {
      onEdit: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    (unsaved) => told.push(unsaved),
  );
  return { watching, told, happens: (edit: Edit) => listeners.forEach((listener) => listener(edit)) };
}

test.each<Edit>([
  typed,
  { kind: "structure", sheetId: "s", change: "RowInserted", area, by: "user" },
  { kind: "sheet", sheetId: "s", change: "renamed", by: "user" },
  { kind: "table", sheetId: "s", tableId: "t", change: "added", by: "api" },
  { kind: "filter", sheetId: "s", by: "user" },
  { kind: "chart", sheetId: "s", by: "api" },
])("$kind by $by is a change", (edit) => {
  const { told, happens } = watched();
  happens(edit);
  expect(told).toEqual([true]);
});

test.each<Edit>([
  { kind: "selection", sheetId: "s", areas: [area], by: "user" },
  { kind: "sheet", sheetId: "s", change: "activated", by: "user" },
])("looking ($kind) is none", (edit) => {
  const { told, happens } = watched();
  happens(edit);
  expect(told).toEqual([]);
});

test("it is told when the answer turns, not at every edit", () => {
  const { watching, told, happens } = watched();
  happens(typed);
  happens(typed);
  watching.saved();
  watching.saved();
  happens(typed);
  expect(told).toEqual([true, false, true]);
});

test("after stop nothing is told", () => {
  const { watching, told, happens } = watched();
  watching.stop();
  happens(typed);
  expect(told).toEqual([]);
});
