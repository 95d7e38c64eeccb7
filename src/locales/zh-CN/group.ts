import type { GroupMessageId } from "../../engine";
import type { Words } from "../words";

/** 多行合并为客户：筛选条件、关联表、上级客户、各行不一致。 */
export const group = {
  "group.conflictingAnswers":
    "{{column}}，第 {{row}} 行：“{{value}}”与{{account}}的另一行矛盾，且没有日期可以判断先后，按未知处理。请统一。",
  "group.conflictingValues":
    "{{column}}，第 {{row}} 行：{{value}} 与{{account}}的另一行不同，采用最大值。请统一。",
  "group.noMatch":
    "{{column}}，第 {{row}} 行：在“{{table}}”中找不到“{{value}}”，相关的 {{count, number}} 行中来自“{{table}}”的字段留空。请统一写法。",
  "group.severalMatches":
    "{{column}}，第 {{row}} 行：“{{value}}”在“{{table}}”中出现 {{found, number}} 次，相关的 {{count, number}} 行中来自“{{table}}”的字段留空。请在那里只保留一行。",
  "group.inTable": "“{{table}}”：{{issue}}",
  "group.unknownParent":
    "{{column}}，第 {{row}} 行：{{account}}的上级“{{value}}”不在客户之列，{{account}}单独计算。请补上该客户或更正写法。",
  "group.parentCircle":
    "{{column}}，第 {{row}} 行：{{account}}经由“{{value}}”成了自己的上级，这些客户各自单独计算。请更正其中之一。",
  "group.expected.oneValue": "同一客户各行的值一致",
  "group.expected.oneAnswer": "同一客户各行的回答一致",
  "group.expected.oneMatch": "在另一张表中恰好出现一次的键",
  "group.expected.parent": "另一个客户的名称",
  "group.place.where": "筛选条件（where）",
  "group.place.account": "客户",
  "group.place.on": "关联表“{{table}}”（on）",
  "group.place.key": "“{{table}}”的键",
  "group.place.mapping": "“{{table}}”的{{field}}",
  "group.fileInPane":
    "“{{table}}”在文件 {{file}} 中，Excel 不允许加载项打开文件。请把它复制到本工作簿的一张工作表，并改为指明该工作表。",
  "group.notUsedYet": "未读取“{{table}}”：目前还没有模型使用人员表。",
} satisfies Words<GroupMessageId>;
