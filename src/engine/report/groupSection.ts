import type { AbcGroup, AbcGroups, AbcResult } from "../analysis";
import type { PageBuilder, Row } from "./page";
import { measureName, type ReportContext } from "./reportContext";

/** More groups than this are counted in one line; the JSON document has them all. */
const MOST_GROUPS = 20;
const ROW_HEIGHT = 20;
const HEADER_HEIGHT = 30;

/** The same analysis within each group [P7]: how large the group is, and what its own class A brings. */
export function addGroupSection(
  page: PageBuilder,
  context: ReportContext,
  abc: AbcResult,
  { by, groups }: AbcGroups,
): void {
  const { say } = context;
  const measure = measureName(context, abc.measure);
  const name = typeof by === "string" ? by : say(by);
  page.addText(say({ id: "report.groups.title", values: { by: name } }), "sectionTitle", {
    minimumHeight: 24,
  });
  page.addRow(
    [
      { value: say({ id: "report.groups.group" }), look: "tableHeaderText" },
      { value: say({ id: "report.table.count" }), look: "tableHeader" },
      { value: measure, look: "tableHeader" },
      { value: say({ id: "report.table.valueShare", values: { measure } }), look: "tableHeader" },
      { value: say({ id: "report.groups.inA" }), look: "tableHeader" },
      { value: say({ id: "report.groups.reached", values: { measure } }), look: "tableHeader" },
    ],
    HEADER_HEIGHT,
  );
  const shown = groups.length <= MOST_GROUPS ? groups : groups.slice(0, MOST_GROUPS - 1);
  for (const group of shown) page.addRow(groupRow(group, abc), ROW_HEIGHT);
  const more = groups.length - shown.length;
  if (more > 0) page.addText(say({ id: "report.groups.more", values: { count: more } }), "note");
  page.addSpace(6);
}

function groupRow({ name, accounts, pareto }: AbcGroup, { pareto: overall, numberFormat }: AbcResult): Row {
  const [inA] = pareto.classes;
  return [
    { value: name, look: "tableText", numberFormat: "@" },
    { value: accounts.length, look: "tableFigure", numberFormat: "#,##0" },
    { value: pareto.total, look: "tableFigure", numberFormat },
    {
      value: overall.total > 0 ? pareto.total / overall.total : 0,
      look: "tableFigure",
      numberFormat: "0.0%",
    },
    { value: inA?.count ?? 0, look: "tableFigure", numberFormat: "#,##0" },
    { value: inA?.valueShare ?? 0, look: "tableFigure", numberFormat: "0.0%" },
  ];
}
