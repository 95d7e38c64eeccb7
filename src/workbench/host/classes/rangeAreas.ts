import { formatArea, quoteSheet } from "../address";
import { cellCount } from "../area";
import { mustBeWritable } from "../cells/grid";
import { define } from "../define";
import { object } from "../targets";

/** Several ranges of one sheet, as a selection can be. */
export const rangeAreasClass = define({
  className: "RangeAreas",
  introduced: "1.9",
  later: { select: "1.18" },
  identity: (target, host): Record<string, string> => {
    const id = host.references.idOf(target);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  exists: ({ sheet }, { book }) => book.sheets().some(({ id }) => id === sheet.id),
  properties: {
    address: ({ areas }) =>
      areas.map((area) => `${quoteSheet(area.sheet.name)}!${formatArea(area)}`).join(","),
    addressLocal: ({ areas }) =>
      areas.map((area) => `${quoteSheet(area.sheet.name)}!${formatArea(area)}`).join(","),
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((total, area) => total + cellCount(area), 0),
  },
  navigations: {
    worksheet: ({ sheet }) => object("Worksheet", sheet),
    areas: ({ areas }) => object("RangeCollection", areas),
  },
  methods: {
    clear: ({ sheet, areas }, args) => {
      mustBeWritable(sheet);
      const what = args.oneOf(0, ["All", "Formats", "Contents"] as const, "All");
      for (const area of areas) sheet.clear(area, what);
    },
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
