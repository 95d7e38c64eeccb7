import { ABC_CLASSES, READINESS_TIERS, type Say } from "../types";
import { a1 } from "./a1";
import { CLASS_COLOURS, TIER_COLOURS } from "./colours";
import type { DrawChart } from "./page";
import type { PlannedCell } from "./plan";
import type { ShareTablePlace } from "./shareTable";

/** Accounts beside value: quiet grey for the many, the accent for what they bring. */
const ACCOUNTS_COLOUR = "#9AA5AE";
/** B is nearly white as a chip; as a bar it needs an edge against the page. */
const BURDEN_BAR_COLOUR = "#C3CBD1";
/** The open question's fill is too pale for a bar, its text too dark: it must not look like the ramp's "act now". */
const OPEN_BAR_COLOUR = "#E0BC5A";

/** Share of accounts beside share of value, by class; its numbers are the class table's own cells. */
export function classChart(table: ShareTablePlace, measure: string, say: Say): DrawChart {
  const shareOfAccounts = say({ id: "report.chart.shareOfAccounts" });
  const shareOfValue = say({ id: "report.chart.shareOfValue", values: { measure } });
  return ({ row, column }) => ({
    id: "classes",
    name: "VitalFew.Classes",
    title: say({ id: "report.chart.classes.title", values: { measure } }),
    altText: say({ id: "report.chart.classes.alt", values: { measure } }),
    helper: {
      row,
      column,
      cells: [
        [helper(say({ id: "report.table.class" })), helper(shareOfAccounts), helper(shareOfValue)],
        ...ABC_CLASSES.map((name, i) => [
          helper(say({ id: "report.chart.className", values: { class: name } })),
          pointer(table.firstRow + i, table.countShareColumn, "0.0%"),
          pointer(table.firstRow + i, table.valueShareColumn, "0.0%"),
        ]),
      ],
    },
    series: [
      {
        helperColumn: 1,
        type: "ColumnClustered",
        axis: "Primary",
        color: ACCOUNTS_COLOUR,
        dataLabels: { numberFormat: "0%" },
      },
      {
        helperColumn: 2,
        type: "ColumnClustered",
        axis: "Primary",
        color: CLASS_COLOURS.A.fill,
        dataLabels: { numberFormat: "0%" },
      },
    ],
    gapWidth: 60,
    overlap: 0,
    legend: "Bottom",
    valueAxis: { minimum: 0, numberFormat: "0%", title: "" },
  });
}

/** Accounts by tier, in the tiers' own colours. */
export function tierChart(table: ShareTablePlace, say: Say): DrawChart {
  const labels = [...READINESS_TIERS, say({ id: "tier.open" })];
  return ({ row, column }) => ({
    id: "tiers",
    name: "VitalFew.Tiers",
    title: say({ id: "report.chart.tiers.title" }),
    altText: say({ id: "report.chart.tiers.alt" }),
    helper: {
      row,
      column,
      cells: [
        [helper(say({ id: "report.table.tier" })), helper(say({ id: "report.chart.accounts" }))],
        ...labels.map((label, i) => [helper(label), pointer(table.firstRow + i, table.countColumn, "#,##0")]),
      ],
    },
    series: [
      {
        helperColumn: 1,
        type: "ColumnClustered",
        axis: "Primary",
        color: TIER_COLOURS["3S"].fill,
        dataLabels: { numberFormat: "#,##0" },
        pointColors: [
          ...READINESS_TIERS.map((tier) => (tier === "B" ? BURDEN_BAR_COLOUR : TIER_COLOURS[tier].fill)),
          OPEN_BAR_COLOUR,
        ],
      },
    ],
    gapWidth: 40,
    overlap: 0,
    legend: "None",
    valueAxis: { minimum: 0, numberFormat: "#,##0", title: "" },
  });
}

function helper(value: string): PlannedCell {
  return { value, look: "helper" };
}

function pointer(row: number, column: number, numberFormat: string): PlannedCell {
  return { formula: `=${a1(row, column)}`, look: "helper", numberFormat };
}
