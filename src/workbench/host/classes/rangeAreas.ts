import { formatArea, quoteSheet } from "../address";
import { cellCount, intersection, isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS } from "../area";
import { asText } from "../arguments";
import type { Arguments } from "../arguments";
import { COPY_TYPES, copyAreas } from "../cells/copy";
import { lookOf, styleNamed } from "../cells/namedStyles";
import { usedWithin } from "../cells/regions";
import { CELL_TYPES, VALUE_TYPES, specialCells } from "../cells/specialCells";
import { applyStyle, readFormat } from "../cells/styles";
import { mustAllow, mustTakeContent } from "../cells/writable";
import type { HostContext } from "../context";
import { define } from "../define";
import { fail } from "../errors";
import { range, resolveAddress } from "../resolve";
import { object } from "../targets";
import type { HostObject, RangeTarget, Targets } from "../targets";
import { CLEAR_TYPES, clearCells, sourceOf } from "./rangeActions";

type Target = Targets["RangeAreas"];

function address({ areas }: Target): string {
  return areas.map((area) => `${quoteSheet(area.sheet.name)}!${formatArea(area)}`).join(",");
}

/** Several ranges again, each changed; fewer when some give none. ItemNotFound when none is left. */
function mapAreas(
  { sheet, areas }: Target,
  change: (area: RangeTarget) => readonly RangeTarget[],
): HostObject {
  const changed = areas.flatMap(change);
  return changed.length === 0 ? fail("ItemNotFound") : object("RangeAreas", { sheet, areas: changed });
}

/** An argument that is a range, several, or an address. */
function areasArgument({ sheet }: Target, args: Arguments, host: HostContext): readonly RangeTarget[] {
  const several = args.target(0, "RangeAreas");
  if (several !== undefined) return several.areas;
  const single = args.target(0, "Range");
  if (single !== undefined) return [single];
  return args
    .text(0)
    .split(",")
    .map((part) => resolveAddress(host.book, sheet, part));
}

const nothing = (): void => undefined;

/** Several ranges of one sheet. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges */
export const rangeAreasClass = define({
  className: "RangeAreas",
  introduced: "1.9",
  later: { select: "1.18", clearOrResetContents: "1.18" },
  identity: (target, host): Record<string, string> => {
    const id = host.references.idOf(target);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  exists: ({ sheet }, { book }) => book.sheets().some(({ id }) => id === sheet.id),
  properties: {
    address,
    addressLocal: address,
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((total, area) => total + cellCount(area), 0),
    isEntireColumn: ({ areas }) => areas.every(isEntireColumn),
    isEntireRow: ({ areas }) => areas.every(isEntireRow),
    style: {
      get: ({ areas }, host) => readFormat({ ranges: areas }, host, (style) => style.styleName ?? "Normal"),
      set: ({ areas }, value, { book }) => {
        const look = lookOf(styleNamed(book, asText(value)));
        for (const area of areas) applyStyle(area, look);
      },
    },
  },
  navigations: {
    worksheet: ({ sheet }) => object("Worksheet", sheet),
    areas: ({ areas }) => object("RangeCollection", areas),
    format: ({ areas }) => object("RangeFormat", { ranges: areas }),
    conditionalFormats: (target) => object("ConditionalFormatCollection", target),
    dataValidation: (target) => object("DataValidation", target),
  },
  methods: {
    calculate: nothing,
    setDirty: nothing,
    convertDataTypeToText: nothing,
    clear: ({ areas }, args) => {
      const what = args.oneOf(0, CLEAR_TYPES, "All");
      for (const area of areas) clearCells(area, what);
    },
    clearOrResetContents: ({ areas }) => {
      for (const area of areas) clearCells(area, "ResetContents");
    },
    copyFrom: ({ sheet, areas }, args, host) => {
      const source = sourceOf(sheet, args, host);
      const what = args.oneOf(1, COPY_TYPES, "All");
      for (const area of areas) {
        if (what === "Formats") mustAllow(sheet, "formatCells");
        else mustTakeContent(area);
        copyAreas(source, area, what, {
          skipBlanks: args.boolean(2, false),
          transpose: args.boolean(3, false),
        });
      }
    },
    getEntireColumn: (target) => mapAreas(target, (area) => [{ ...area, row: 0, rowCount: MAX_ROWS }]),
    getEntireRow: (target) => mapAreas(target, (area) => [{ ...area, column: 0, columnCount: MAX_COLUMNS }]),
    getOffsetRangeAreas: (target, args) =>
      mapAreas(target, (area) => [
        range(area.sheet, {
          ...area,
          row: area.row + args.integer(0),
          column: area.column + args.integer(1),
        }),
      ]),
    getIntersection: (target, args, host) => {
      const others = areasArgument(target, args, host).filter(({ sheet }) => sheet.id === target.sheet.id);
      return mapAreas(target, (area) =>
        others.flatMap((other) => {
          const common = intersection(area, other);
          return common === null ? [] : [{ sheet: target.sheet, ...common }];
        }),
      );
    },
    getUsedRangeAreas: (target, args) =>
      mapAreas(target, (area) => {
        const used = usedWithin(area.sheet, area, args.boolean(0, false));
        return used === null ? [] : [{ sheet: area.sheet, ...used }];
      }),
    getSpecialCells: (target, args) => {
      const type = args.oneOf(0, CELL_TYPES);
      const values = args.oneOf(1, VALUE_TYPES, "All");
      return mapAreas(target, (area) =>
        specialCells(area, type, values).map((found) => ({ sheet: area.sheet, ...found })),
      );
    },
    getTables: ({ sheet, areas: [only, second] }, args, host) =>
      only === undefined || second !== undefined
        ? host.unimplemented("RangeAreas.getTables(of several areas)")
        : object("TableScopedCollection", { sheet, within: only, fully: args.boolean(0, false) }),
    select: ({ sheet, areas }, _args, { book }) => {
      book.activate(sheet);
      book.select(
        sheet,
        areas.map(({ row, column, rowCount, columnCount }) => ({ row, column, rowCount, columnCount })),
      );
    },
  },
  internals: {
    _KeepReference: (target, _args, host) => {
      host.references.keep(target, object("RangeAreas", target));
    },
  },
});

export const rangeCollectionClass = define({
  className: "RangeCollection",
  introduced: "1.9",
  items: (areas) => areas.map((area) => object("Range", area)),
});
