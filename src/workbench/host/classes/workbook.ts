import { WORKBOOK, EventType } from "../events/types";
import { asBoolean } from "../arguments";
import { activeChart } from "../charts/activeChart";
import { define } from "../define";
import { fail } from "../errors";
import { range } from "../resolve";
import { object } from "../targets";
import type { HostObject, RangeTarget } from "../targets";
import type { HostContext } from "../context";
import { CALCULATION_ENGINE } from "./application";

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
    customXmlParts: "1.5",
    getActiveCell: "1.7",
    name: "1.7",
    properties: "1.7",
    protection: "1.7",
    notes: "1.18",
    styles: "1.7",
    readOnly: "1.8",
    autoSave: "1.9",
    calculationEngineVersion: "1.9",
    chartDataPointTrack: "1.9",
    getActiveChart: "1.9",
    getActiveChartOrNullObject: "1.9",
    getIsActiveCollabSession: "1.9",
    getSelectedRanges: "1.9",
    isDirty: "1.9",
    onAutoSaveSettingChanged: "1.9",
    previouslySaved: "1.9",
    usePrecisionAsDisplayed: "1.9",
    comments: "1.10",
    onActivated: "1.13",
  },
  properties: {
    autoSave: (_workbook, { workbook }) => workbook.autoSave,
    calculationEngineVersion: () => CALCULATION_ENGINE,
    chartDataPointTrack: {
      get: (_workbook, { workbook }) => workbook.chartDataPointTrack,
      set: (_workbook, value, { workbook }) => {
        workbook.chartDataPointTrack = asBoolean(value);
      },
    },
    isDirty: {
      get: (_workbook, { workbook, book }) => workbook.isDirty ?? !book.journal.isEmpty,
      set: (_workbook, value, { workbook }) => {
        workbook.isDirty = asBoolean(value);
      },
    },
    name: (_workbook, { book }) => book.name,
    previouslySaved: (_workbook, { book }) => book.original !== null,
    readOnly: () => false,
    usePrecisionAsDisplayed: {
      get: () => false,
      set: (_workbook, value, host) => {
        // Excel would round every number of the workbook, for good.
        if (asBoolean(value)) host.unimplemented("Workbook.usePrecisionAsDisplayed(true)");
      },
    },
  },
  navigations: {
    application: () => object("Application", null),
    bindings: () => object("BindingCollection", null),
    comments: () => object("CommentCollection", { sheet: null }),
    customXmlParts: () => object("CustomXmlPartCollection", null),
    names: () => object("NamedItemCollection", { sheet: null }),
    properties: () => object("DocumentProperties", null),
    protection: () => object("WorkbookProtection", null),
    notes: () => object("NoteCollection", { sheet: null }),
    settings: () => object("SettingCollection", null),
    styles: () => object("StyleCollection", null),
    tables: () => object("TableCollection", { sheet: null }),
    worksheets: () => object("WorksheetCollection", null),
  },
  methods: {
    getActiveCell: (_workbook, _args, host) => activeCell(host),
    getActiveChart: (_workbook, _args, { book }) =>
      object("Chart", activeChart(book) ?? fail("ItemNotFound")),
    getIsActiveCollabSession: (_workbook, _args, { workbook }) => workbook.isShared,
    getSelectedRange: (_workbook, _args, host) => selectedRange(host),
    getSelectedRanges: (_workbook, _args, host) =>
      object("RangeAreas", { sheet: host.book.selection().sheet, areas: selectedAreas(host) }),
  },
  events: {
    onActivated: {
      type: EventType.workbookActivated,
      registration: "ActivatedEvent",
      target: () => WORKBOOK,
    },
    onAutoSaveSettingChanged: {
      type: EventType.autoSaveSettingChanged,
      registration: "AutoSaveSettingChangedEvent",
      target: () => WORKBOOK,
    },
  },
  internals: {
    _Runtime: () => object("Runtime", null),
    _RemoveReference: (_workbook, args, { references }) => references.remove(args.text(0)),
    _RemoveAllReferences: (_workbook, _args, { references }) => references.removeAll(),
    _GetObjectByReferenceId: (_workbook, args, { references }) =>
      references.find(args.text(0)) ?? fail("ItemNotFound"),
    _GetRangeForEventByReferenceId: (_workbook, args, { references }) =>
      references.find(args.text(0)) ?? fail("ItemNotFound"),
    _GetReferenceCount: (_workbook, _args, { references }) => references.size,
  },
});
