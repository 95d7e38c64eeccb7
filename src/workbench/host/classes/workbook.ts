import { WORKBOOK } from "../events/types";
import { define } from "../define";
import { fail } from "../errors";
import { range } from "../resolve";
import { object } from "../targets";
import type { HostObject, RangeTarget } from "../targets";
import type { HostContext } from "../context";

function selectedAreas({ book }: HostContext): RangeTarget[] {
  const { sheet, areas } = book.selection();
  return areas.map((area) => range(sheet, area));
}

function activeCell(host: HostContext): HostObject {
  const [first] = selectedAreas(host);
  return first === undefined
    ? fail("InvalidOperation")
    : object("Range", { ...first, rowCount: 1, columnCount: 1 });
}

/** Excel refuses a single range where several are selected. */
function selectedRange(host: HostContext): HostObject {
  const areas = selectedAreas(host);
  const [first] = areas;
  return first === undefined || areas.length > 1 ? fail("InvalidOperation") : object("Range", first);
}

export const workbookClass = define({
  className: "Workbook",
  introduced: "1.1",
  later: {
    names: "1.1",
    settings: "1.4",
    getActiveCell: "1.7",
    name: "1.7",
    readOnly: "1.8",
    getSelectedRanges: "1.9",
    onActivated: "1.13",
  },
  properties: {
    name: (_workbook, { book }) => book.name,
    readOnly: () => false,
  },
  navigations: {
    application: () => object("Application", null),
    worksheets: () => object("WorksheetCollection", null),
    tables: () => object("TableCollection", { sheet: null }),
    names: () => object("NamedItemCollection", { sheet: null }),
    settings: () => object("SettingCollection", null),
  },
  methods: {
    getSelectedRange: (_workbook, _args, host) => selectedRange(host),
    getSelectedRanges: (_workbook, _args, host) =>
      object("RangeAreas", { sheet: host.book.selection().sheet, areas: selectedAreas(host) }),
    getActiveCell: (_workbook, _args, host) => activeCell(host),
  },
  events: { onActivated: { type: 2203, registration: "ActivatedEvent", target: () => WORKBOOK } },
  internals: {
    _RemoveReference: (_workbook, args, { references }) => references.remove(args.text(0)),
    _GetObjectByReferenceId: (_workbook, args, { references }) =>
      references.find(args.text(0)) ?? fail("ItemNotFound"),
    _GetRangeForEventByReferenceId: (_workbook, args, { references }) =>
      references.find(args.text(0)) ?? fail("ItemNotFound"),
    _GetReferenceCount: (_workbook, _args, { references }) => references.size,
  },
});
