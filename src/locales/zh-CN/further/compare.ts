import type { CompareMessageId } from "../../../engine";
import type { Words } from "../../words";

/** 模型、划分方式与两次运行的对照。 */
export const compare = {
  "compare.up": "“{{field}}”由 {{from, number}} 升至 {{to, number}}",
  "compare.down": "“{{field}}”由 {{from, number}} 降至 {{to, number}}",
  "compare.known": "“{{field}}”为 {{to}}（此前未知）",
  "compare.unknown": "“{{field}}”不再已知（此前为 {{from}}）",
  "compare.changed": "“{{field}}”为 {{to}}（此前为 {{from}}）",
  "compare.yes": "“是”",
  "compare.no": "“否”",

  "compare.reasons": "{{reasons, list}}。",
  "compare.others": "自身的数值没有变化，变化的是其他客户。",

  "compare.title": "{{model}}与{{with}}对照",
  "compare.cell": "{{count, number}} · {{share, percent}}",
  "compare.none": "无",
  "compare.account": "{{name}}（{{one}}与{{other}}）",
  "compare.differ": "每格为客户数及其占“{{measure}}”的比例。两者差别最大的是：{{accounts, list}}。",
  "compare.agree": "每格为客户数及其占“{{measure}}”的比例。两者对每个客户的看法一致。",
  "compare.notRun": "{{model}}没有运行，因此无法对照。",

  "compare.cuts.title": "同样的客户，换一种划分方式",
  "compare.cuts.cut": "划分方式",
  "compare.cuts.inA": "A 类客户数",
  "compare.cuts.ofA": "A 类占比",
  "compare.cuts.inB": "B 类客户数",
  "compare.cuts.ofB": "B 类占比",
  "compare.cuts.inC": "C 类客户数",
  "compare.cuts.chosen": "{{cut}}（当前）",
  "compare.cut.include": "至 {{a, percent}}，计入跨线者",
  "compare.cut.exclude": "至 {{a, percent}}，不计跨线者",
  "compare.cut.count": "客户数的前 {{a, percent}}",
  "compare.cut.thresholds": "{{a, number}} 及以上",
  "compare.cut.jenks": "自然分组",
  "compare.cut.computed": "由曲线计算",

  "compare.whatIf.title": "如果调整",
  "compare.whatIf.found":
    "{{path}} 由 {{from}} 改为 {{to}}：{{count, number}} 个客户改变类别（{{moves, list}}）：{{accounts, list}}。",
  "compare.whatIf.nobody": "{{path}} 由 {{from}} 改为 {{to}}：没有客户改变类别。",
  "compare.whatIf.move": "{{from}} → {{to}}：{{count, number}}",
} satisfies Words<CompareMessageId>;
