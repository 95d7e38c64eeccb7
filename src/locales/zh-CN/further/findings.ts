import type { FindingMessageId } from "../../../engine";
import type { Words } from "../../words";

/** Findings beside the traps: ties, names and lines that look alike, totals that differ. */
export const findings = {
  "finding.tieAcrossLine.include":
    "{{count, number}} 个客户的“{{measure}}”相同（{{value, number}}），正好跨在 {{better}} 与 {{worse}} 的分界线上。它们一起归入 {{class}} 类，该类因此有 {{classCount, number}} 个客户。如需区分，请换用更细的指标或移动分界线。",
  "finding.tieAcrossLine.computed":
    "{{count, number}} 个客户的“{{measure}}”相同（{{value, number}}），正好跨在 {{better}} 与 {{worse}} 的分界线上。它们一起归入其中多数所在的 {{class}} 类，该类因此有 {{classCount, number}} 个客户。如需区分，请换用更细的指标，或设定第二指标来区分。",
  "finding.tieAcrossLine.exclude":
    "{{count, number}} 个客户的“{{measure}}”相同（{{value, number}}），正好跨在 {{better}} 与 {{worse}} 的分界线上。它们一起归入 {{class}} 类，该类因此有 {{classCount, number}} 个客户。如需留在 {{better}} 类，请把跨线的客户计入。",
  "finding.duplicateName":
    "{{names, list}}可能是同一客户，目前分开计算。如果确是同一客户，请在各行统一写成“{{kept}}”。",
  "finding.duplicateName.same":
    "“{{name}}”出现在 {{count, number}} 行，每行各算一个客户。若是同一客户，请按客户合并各行，或删除重复录入的行。",
  "finding.duplicateName.more": "另外 {{count, number}} 个",
  "finding.duplicateName.rest":
    "还有 {{count, number}} 组名称相近（{{accounts, number}} 个客户），目前分开计算。",
  "finding.duplicateName.all": "有 {{accounts, number}} 个客户的名称彼此相近，目前分开计算；报告中逐一列出。",
  "finding.duplicateLine":
    "有 {{count, number}} 行在所读的各列（{{columns, list}}）上与前面的行完全相同，第一处在第 {{row}} 行。仍按原样计入；重复录入的请删除。",
  "finding.ungroupedRows":
    "{{count, number}} 行只涉及 {{accounts, number}} 个客户，而每行各算一个客户。若各行是这些客户的明细（如订单行），请按客户合并各行，再重新分级。",
  "finding.noteRows":
    "列表下方有 {{count, number}} 行视为备注，未计入：{{rows, list}}。如果是客户，请紧接在列表下面填写，并写上名称。",
  "finding.doubtfulRows":
    "列表末尾有 {{count, number}} 行按客户计入，但可能是备注或合计：{{rows, list}}。如果不是客户，请移到表头上方或其他工作表。",
  "finding.rowSays": "第 {{row}} 行（“{{text}}”）",
  "finding.ledgerDiffers.texts":
    "工作表自己的“{{measure}}”合计为 {{sheetTotal, number}}，各行相加为 {{total, number}}。有 {{count, number}} 个数字写成了文本（包括带“€”“k”等符号的），工作表不会相加。改为数字后两者即一致。",
  "finding.ledgerDiffers":
    "工作表自己的“{{measure}}”合计为 {{sheetTotal, number}}，各行相加为 {{total, number}}。请检查写成文本的数字（工作表不会相加）以及合计漏掉的行。",
} satisfies Words<FindingMessageId>;
