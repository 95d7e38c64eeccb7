import type { Chart, ChartAxis, Sheet } from "../../workbook/types";
import type { Arguments } from "../arguments";
import { mustBeWritable } from "../cells/grid";
import { tellOfChart } from "../charts/activeChart";
import { CHART_TYPES } from "../charts/chartTypes";
import { seriesFromRange } from "../charts/seriesFromRange";
import type { HostContext } from "../context";
import { define } from "../define";
import { EventType } from "../events/types";
import { fail } from "../errors";
import { resolveReference } from "../resolve";
import { object } from "../targets";
import type { HostObject } from "../targets";

const AXIS: ChartAxis = { visible: true, title: "", majorGridlines: false };
/** Excel's size of a new chart, in points. */
const SIZE = { left: 120, top: 60, width: 360, height: 216 };

function freeName(sheet: Sheet): string {
  const taken = new Set(sheet.charts().map(({ name }) => name));
  for (let number = taken.size + 1; ; number++) if (!taken.has(`Chart ${number}`)) return `Chart ${number}`;
}

function add(sheet: Sheet, args: Arguments, host: HostContext): HostObject {
  mustBeWritable(sheet);
  const type = args.oneOf(0, CHART_TYPES);
  const source = args.target(1, "Range") ?? fail("InvalidArgument");
  const series = seriesFromRange(source, type, args.oneOf(2, ["Auto", "Columns", "Rows"] as const, "Auto"));
  const single = series.length === 1;
  const chart: Omit<Chart, "id"> = {
    ...SIZE,
    name: freeName(sheet),
    type,
    title: { visible: true, text: single ? titleOf(host, sheet, series[0]?.name ?? "") : "Chart Title" },
    legend: { visible: !single, position: "Bottom" },
    series,
    axes: {
      category: { ...AXIS },
      value: { ...AXIS, majorGridlines: true },
      secondaryValue: { ...AXIS, visible: false },
    },
    plotVisibleOnly: true,
    altText: "",
  };
  const target = { sheet, id: sheet.addChart(chart).id };
  tellOfChart(host, "chartAdded", target);
  return object("Chart", target);
}

/** A chart of one series is titled by that series' name. */
function titleOf(host: HostContext, sheet: Sheet, name: string): string {
  const cell = name.startsWith("=") ? resolveReference(host.book, sheet, name.slice(1)) : null;
  return cell === null ? name : (cell.sheet.texts(cell)[0]?.[0] ?? name);
}

export const chartCollectionClass = define({
  className: "ChartCollection",
  introduced: "1.1",
  later: {
    getCount: "1.4",
    getItemOrNullObject: "1.4",
    onActivated: "1.8",
    onAdded: "1.8",
    onDeactivated: "1.8",
    onDeleted: "1.8",
  },
  items: (sheet) => sheet.charts().map(({ id }) => object("Chart", { sheet, id })),
  properties: { count: (sheet) => sheet.charts().length },
  methods: {
    add,
    getItem: (sheet, args) => {
      const key = args.text(0);
      const chart = sheet
        .charts()
        .find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
      return chart === undefined ? fail("ItemNotFound") : object("Chart", { sheet, id: chart.id });
    },
  },
  events: {
    onAdded: { type: EventType.chartAdded, registration: "AddedEvent", target: ({ id }) => id },
    onActivated: { type: EventType.chartActivated, registration: "ActivatedEvent", target: ({ id }) => id },
    onDeactivated: {
      type: EventType.chartDeactivated,
      registration: "DeactivatedEvent",
      target: ({ id }) => id,
    },
    onDeleted: { type: EventType.chartDeleted, registration: "DeletedEvent", target: ({ id }) => id },
  },
});
