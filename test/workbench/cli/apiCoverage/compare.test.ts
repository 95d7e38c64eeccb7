import { compare } from "../../../../src/workbench/cli/apiCoverage/compare";
import type { NotedMember } from "../../../../src/workbench/cli/apiCoverage/readApiNotes";
import { readApiNotes } from "../../../../src/workbench/cli/apiCoverage/readApiNotes";
import { asTable, missingLines, share } from "../../../../src/workbench/cli/apiCoverage/table";

const noted = (key: string, set: string | null, type: string, writable = false): [string, NotedMember] => {
  const [className = "", member = ""] = key.split(".");
  return [key, { className, member, set, type, writable }];
};

const notes = new Map([
  noted("Range.values", "ExcelApi 1.1", ": any[][];", true),
  noted("Range.address", "ExcelApi 1.1", ": string;"),
  noted("Range.getPivotTables", "ExcelApi 1.12", "(): Excel.PivotTableScopedCollection;"),
  noted("Slicer.name", "ExcelApi 1.10", ": string;", true),
  noted("Range.later", "ExcelApi 1.9", "(): void;"),
  noted("Range.gone", "ExcelApi 1.9", "(): void;"),
]);
const client = new Set([
  "Range.values",
  "Range.address",
  "Range.getPivotTables",
  "Slicer.name",
  "Range.later",
  "Range.secret",
]);

const coverage = compare(client, notes, {
  has: (_className, member) => member === "values" || member === "address",
  writes: () => false,
});

test("members of client and types, each with what the host has of it", () => {
  expect(coverage.members.map(({ member, state }) => [member, state])).toEqual([
    ["values", "only read"],
    ["address", "here"],
    ["getPivotTables", "left out"],
    ["name", "left out"],
    ["later", "missing"],
  ]);
  expect(coverage.notNoted).toEqual(["Range.secret"]);
  expect(coverage.notInClient).toEqual(["Range.gone"]);
});

test("what is missing by name, and all of it as a table", () => {
  expect(missingLines(coverage.members)).toEqual([
    "Range.later (ExcelApi 1.9)",
    "Range.values, to be set (ExcelApi 1.1)",
  ]);
  expect(
    asTable(
      "Class",
      share(coverage.members, ({ className }) => className),
    ),
  ).toEqual([
    "Class       here   missing  per cent  left out",
    "Range          1         2      33.3         1",
    "Slicer         0         0         –         1",
    "all            1         2      33.3         2",
  ]);
});

test("the notes of @types/office-js: sets, types, overloads, what may be set", () => {
  const read = readApiNotes();
  expect(read.get("Table.resize")).toMatchObject({ set: "ExcelApi 1.13", writable: false });
  expect(read.get("Range.values")).toMatchObject({ set: "ExcelApi 1.1", writable: true });
  expect(read.get("Worksheet.id")).toMatchObject({ set: "ExcelApi 1.1", writable: false });
  expect(read.get("Workbook.getActiveShape")?.set).toMatch(/^ExcelApi/);
  expect([...read.keys()].every((key) => /^\w+\.\w+$/.test(key))).toBe(true);
});
