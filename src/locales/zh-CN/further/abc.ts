import type { AbcMessageId } from "../../../engine";
import type { Words } from "../../words";

/** ABC: rank, distance to the better class, why there is none. */
export const abc = {
  "abc.rank":
    "按“{{measure}}”排第 {{rank, number}} 名，共 {{of, number}} 名：占 {{share, percent}}，连同更大的客户累计 {{cumulative, percent}}。",
  "abc.line.count.A": "位于前 {{a, percent}} 的客户之内。",
  "abc.line.count.B": "位于前 {{b, percent}} 的客户之内，排在 A 类之后。",
  "abc.line.count.C": "位于前 {{b, percent}} 的客户之后。",
  "abc.line.thresholds.A": "不低于 {{a, number}}。",
  "abc.line.thresholds.B": "不低于 {{b, number}}，低于 {{a, number}}。",
  "abc.line.thresholds.C": "低于 {{b, number}}。",
  "abc.line.jenks.A": "属于三个自然分组中最高的一组，{{a, number}} 及以上。",
  "abc.line.jenks.B": "属于三个自然分组中居中的一组，{{b, number}} 及以上。",
  "abc.line.jenks.C": "属于三个自然分组中最低的一组，低于 {{b, number}}。",
  "abc.line.computed.A": "属于贡献最大的少数：占比曲线把 A 类截止于客户数的 {{a, percent}}。",
  "abc.line.computed.B": "介于少数与多数之间：占比曲线把 B 类截止于客户数的 {{b, percent}}。",
  "abc.line.computed.C": "属于贡献很小的多数：客户数超过 {{b, percent}} 后占比曲线趋于平缓。",
  "abc.toNext": "再多 {{gap, number}} 即进入 {{class}} 类。",
  "abc.toLast": "{{class}} 类最后一个客户多 {{gap, number}}。",
  "abc.noLines": "数值相差太小，无法在类别之间划线。",
  "abc.zeroLast": "零归入最后一类。",
  "abc.inGroup": "在“{{group}}”组内：{{class}} 类，排第 {{rank, number}} 名，共 {{of, number}} 名。",
  "abc.groups": "按“{{by}}”分为 {{count, number}} 组；{{only, number}} 个客户在组内为 A 类，总体上不是。",
  "abc.ungrouped": "{{count, number}} 个客户没有“{{by}}”，没有组内类别。",
  "abc.noGroups": "没有组内类别：表中没有“{{by}}”列。",
  "abc.noTieBreak": "相同的数值归为一类：表中没有“{{measure}}”列。",
  "abc.emptyA.few":
    "A 类没有客户：占比曲线算出 A 类到客户数的 {{a, percent}} 为止，而 {{count, number}} 个客户的这一比例不足一个。客户这么少时，请改按累计占比划分，才能看出谁最重要。",
  "abc.emptyA.ties":
    "A 类没有客户：最大的 {{count, number}} 个客户“{{measure}}”相同，分界线正好落在其中，因此一起归入 {{class}} 类。要有 A 类，请用第二个指标区分它们，或改按累计占比划分。",
  "abc.emptyA.excludeTied":
    "A 类没有客户：最大的 {{count, number}} 个客户数值相同，合计占“{{measure}}”的 {{share, percent}}，已超过 A 类的界限 {{a, percent}}。若计入跨线的客户，它们就是 A 类。",
  "abc.emptyA.exclude":
    "A 类没有客户：最大的一个客户就占“{{measure}}”的 {{share, percent}}，已超过 A 类的界限 {{a, percent}}。若计入跨线的客户，它就是 A 类。",
  "abc.period.year": "年",
  "abc.period.quarter": "季度",
  "abc.period.month": "月",
  "abc.blank": "“{{measure}}”为空或无法读取：不分类。",
  "abc.apart": "“{{measure}}”为负数：单列，不分类。",
  "abc.noClasses": "“{{measure}}”合计不为正数：不分类。",
  "abc.nothingClassified": "没有任何客户有可以排名的数值。",
  "abc.totalNotPositive": "合计为 {{total, number}}，占比没有意义，因此不分类。",
} satisfies Words<AbcMessageId>;
