import { SheetError } from "../../../src/excel/core/sheetError";
import { choosePlace } from "../../../src/excel/source/choosePlace";
import type { Places } from "../../../src/excel/source/listPlaces";
import { otherPlaces } from "../../../src/excel/source/otherPlaces";
import type { SourceChoice } from "../../../src/excel/source/types";

const area = (row: number, column: number) => ({ row, column, rowCount: 5, columnCount: 3 });
const places: Places = {
  sheets: [
    { id: "s1", name: "Prospects", visible: true, ownNames: [] },
    { id: "s2", name: "Lists", visible: true, ownNames: [] },
    {
      id: "s3",
      name: "80/20",
      visible: true,
      ownNames: [],
      reportsOn: { sheetId: "s2", row: 10, column: 0 },
    },
    { id: "s4", name: "Old report", visible: true, ownNames: [], reportsOn: null },
    { id: "s5", name: "Hidden", visible: false, ownNames: [] },
  ],
  tables: [
    { id: "t1", name: "Deals", sheetId: "s2", area: area(0, 0) },
    { id: "t2", name: "Leads", sheetId: "s2", area: area(10, 0) },
    { id: "t3", name: "Only", sheetId: "s1", area: area(0, 0) },
  ],
  names: [{ name: "Targets", sheetId: "s2", area: area(20, 4) }],
  active: { sheetId: "s1", row: 50, column: 0 },
};
const at = (sheetId: string, row: number): Places => ({ ...places, active: { sheetId, row, column: 1 } });
const name = (choice: SourceChoice, where: Places) => {
  const place = choosePlace(choice, where);
  if (place.kind === "table") return place.table.name;
  return [place.sheet.name, ...Object.values(place.picked ?? {})].join(" ");
};

test.each([
  ["the table under the active cell", { kind: "auto" }, at("s2", 11), "Leads"],
  [
    "the sheet where no table is under the active cell and there are several",
    { kind: "auto" },
    at("s2", 7),
    "Lists",
  ],
  ["the only table of the sheet, wherever the active cell is", { kind: "auto" }, places, "Only"],
  ["on a report of ours, what it reports on", { kind: "auto" }, at("s3", 0), "Leads"],
  ["the selection", { kind: "selection" }, places, "Prospects selection"],
  [
    "cells by their address",
    { kind: "cells", sheet: "lists", address: "B2:C9" },
    places,
    "Lists address B2:C9",
  ],
  ["a name of the workbook", { kind: "name", name: "targets" }, places, "Lists address E21:G25"],
  ["a name of a sheet", { kind: "name", name: "Own", sheet: "Lists" }, places, "Lists name Own"],
  [
    "a name that is none of the workbook's: the active sheet's",
    { kind: "name", name: "Own" },
    places,
    "Prospects name Own",
  ],
  ["a table by name, whatever its case", { kind: "table", name: "deals" }, places, "Deals"],
  ["a sheet by name: its only table", { kind: "sheet", name: "Prospects" }, at("s2", 0), "Only"],
  ["a sheet by name: the sheet itself", { kind: "sheet", name: "hidden" }, places, "Hidden"],
] satisfies [string, SourceChoice, Places, string][])("chooses %s", (_, choice, where, expected) => {
  expect(name(choice, where)).toBe(expected);
});

test.each([
  [{ kind: "table", name: "Nope" }, places, "error.tableNotFound"],
  [{ kind: "sheet", name: "Nope" }, places, "error.sheetNotFound"],
  [{ kind: "sheet", name: "80/20" }, places, "error.ownSheet"],
  [{ kind: "selection" }, at("s3", 0), "error.ownSheet"],
  [{ kind: "auto" }, at("s4", 0), "error.ownSheet"],
] satisfies [SourceChoice, Places, string][])("refuses %j", (choice, where, id) => {
  const said = () => {
    try {
      return choosePlace(choice, where);
    } catch (error) {
      return error instanceof SheetError ? error.said.id : error;
    }
  };
  expect(said()).toBe(id);
});

test("other places are the visible names, tables and sheets that are no report, and the selection", () => {
  const here = { regions: [], names: [], taken: area(0, 0) };
  expect(otherPlaces(choosePlace({ kind: "auto" }, places), places, here)).toEqual([
    { choice: { kind: "name", name: "Targets" }, address: "E21:G25" },
    { choice: { kind: "table", name: "Deals" } },
    { choice: { kind: "table", name: "Leads" } },
    { choice: { kind: "selection" } },
  ]);
});
