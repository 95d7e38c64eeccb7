import type { AbcResult, Analysis } from "../analysis";
import { CLASSIFIED } from "../models/abc/classify";
import { abcReason, distanceReason, joined } from "../models/abc/explain";
import { groupReasons } from "../models/abc/explainGroups";
import { abcToNext } from "../models/abc/toNext";
import { ABC_CLASSES, type Say } from "../types";
import { CLASS_COLOURS } from "./colours";
import { leadingModel } from "./furtherColumns";
import type { OutputColumn } from "./plan";
import type { RowWriter } from "./rowWriter";

const SHARE_FORMAT = "0.0%";

/** ABC class · Share · Cumulative; blank where an account has no class. Without readiness, Why as well. */
export function abcColumns(analysis: Analysis, abc: AbcResult, say: Say, write: RowWriter): OutputColumn[] {
  const isClassified = (i: number): boolean => abc.status[i] === CLASSIFIED;
  const figure = (values: Float64Array) => write((i) => (isClassified(i) ? (values[i] ?? "") : ""));
  return [
    ...(analysis.readiness || leadingModel(analysis) ? [] : [whyColumn(analysis, abc, say, write)]),
    classColumn(abc, say, write),
    {
      id: "share",
      header: say({ id: "column.share" }),
      values: figure(abc.share),
      numberFormat: SHARE_FORMAT,
      width: 9,
      wrap: false,
      alignment: "Right",
      colours: [],
    },
    {
      id: "cumulative",
      header: say({ id: "column.cumulative" }),
      values: figure(abc.cumulativeShare),
      numberFormat: SHARE_FORMAT,
      width: 12,
      wrap: false,
      alignment: "Right",
      colours: [],
    },
  ];
}

/** The class in its colour; blank where an account has none. */
export function classColumn(abc: AbcResult, say: Say, write: RowWriter): OutputColumn {
  return {
    id: "abcClass",
    header: say({ id: "column.abcClass" }),
    values: write((i) => (abc.status[i] === CLASSIFIED ? (ABC_CLASSES[abc.classes[i] ?? 0] ?? "") : "")),
    numberFormat: "@",
    width: 11,
    wrap: false,
    alignment: "Center",
    colours: ABC_CLASSES.map((text) => ({ text, ...CLASS_COLOURS[text] })),
  };
}

function whyColumn(analysis: Analysis, abc: AbcResult, say: Say, write: RowWriter): OutputColumn {
  const ranks = new Uint32Array(analysis.accounts);
  abc.order.forEach((account, at) => {
    ranks[account] = at + 1;
  });
  const inGroup = groupReasons(abc);
  const { cut } = analysis.settings.abc;
  const distance = abcToNext(abc, cut);
  return {
    id: "why",
    header: say({ id: "column.why" }),
    values: write((i) => {
      const reason = abcReason(abc, i, ranks[i] ?? 0, cut, analysis.headers);
      return say(joined([reason, distanceReason(distance(i), cut), inGroup(i)]));
    }),
    numberFormat: "@",
    width: 54,
    wrap: true,
    alignment: "Left",
    colours: [],
  };
}
