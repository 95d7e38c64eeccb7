import type { AbcResult } from "../analysis";
import { ABC_CLASSES } from "../types";
import { CLASS_COLOURS } from "./colours";
import type { PageBuilder } from "./page";
import { measureName, type ReportContext } from "./reportContext";
import { addShareTable, type ShareTablePlace } from "./shareTable";

/** The class table and, below it, what both conventions of the line would give. */
export function addClassSection(
  page: PageBuilder,
  context: ReportContext,
  abc: AbcResult,
  totalCell: string,
): ShareTablePlace {
  const { say, references } = context;
  const measure = measureName(context, abc.measure);
  page.addText(say({ id: "report.classes.title", values: { measure } }), "sectionTitle", {
    minimumHeight: 24,
  });
  const place = addShareTable(page, {
    rows: ABC_CLASSES.map((name, i) => {
      const figures = abc.pareto.classes[i];
      const { count = 0, value = 0, valueShare = 0 } = figures ?? {};
      return { label: name, key: name, ...CLASS_COLOURS[name], count, value, valueShare };
    }),
    headers: [
      say({ id: "report.table.class" }),
      say({ id: "report.table.count" }),
      say({ id: "report.table.share" }),
      measure,
      say({ id: "report.table.valueShare", values: { measure } }),
      say({ id: "report.table.average", values: { measure } }),
    ],
    totalLabel: say({ id: "report.table.total" }),
    keys: references.abcClass,
    shares: references.share,
    totalCell,
    numberFormat: abc.numberFormat,
  });
  page.addSpace(6);
  page.addText(say(conventionsMessage(context, abc)), "note");
  return place;
}

/** "10 accounts = 79 %, 11 = 83 %": the line that includes the crossing account beside the one that does not. */
function conventionsMessage({ analysis }: ReportContext, { pareto }: AbcResult) {
  const { include, exclude } = pareto.conventions;
  const { a, b, crossing } = analysis.settings.abc.cut;
  const values = {
    a,
    b,
    excludeCount: exclude.count,
    excludeShare: exclude.share,
    includeCount: include.count,
    includeShare: include.share,
  };
  return { id: `report.conventions.${crossing}`, values } as const;
}
