import type { CardMessageId } from "../../../engine";
import type { Words } from "../../words";

/** 两张评分卡。 */
export const card = {
  "card.top": "顶级",
  "card.high": "高",
  "card.middle": "中",
  "card.low": "低",
  "card.support": "决策人支持度",
  "card.joint": "{{names, dots}}",
  "card.item": "{{name}} {{points, number}}/{{of, number}}",
  "card.figure": "{{value, number(maximumFractionDigits: 2)}}",
  "card.share": "{{value, percent}}",
  "card.more": "另外 {{count, number}} 项",
  "card.reason.both":
    "{{score, number}} 分（满分 100，{{band}}）：{{helped, list}} 加分最多；{{hurt, list}} 失分最多。",
  "card.reason.helped": "{{score, number}} 分（满分 100，{{band}}）：{{helped, list}} 加分最多。",
  "card.reason.hurt": "{{score, number}} 分（满分 100，{{band}}）：{{hurt, list}} 失分最多。",
  "card.reason.even": "{{score, number}} 分（满分 100，{{band}}）：已知各项与平均水平相当。",
  "card.open": "{{names, list}}未知；得分可能在 {{low, number}} 至 {{high, number}} 之间。",
  "card.unscored": "没有得分：{{names, list}}未知，已知权重仅 {{known, percent}}。",
  "card.step.raise": "把{{name}}从 {{from}} 提高到 {{to}}：即达到“{{band}}”。",
  "card.step.lower": "把{{name}}从 {{from}} 降到 {{to}}：即达到“{{band}}”。",
  "card.incomparable": "{{name}}（没有可比的其他值）",
  "card.step.date": "更新{{name}}（现为 {{from}}）：{{to}} 起即达到“{{band}}”。",
  "card.step.yes": "争取{{name}}为“是”：即达到“{{band}}”。",
  "card.step.no": "争取{{name}}为“否”：即达到“{{band}}”。",
  "card.step.find": "了解{{names, list}}：得分有可能达到“{{band}}”。",
  "card.step.far": "单项改变达不到“{{band}}”。先从{{name}}入手，提升空间最大。",
  "card.step.none": "我们能改变的都达不到“{{band}}”。不必为分数花力气。",
  "card.step.hold": "保持现状：已在最高一级。",
  "card.step.ask": "了解{{name}}：未知项中权重最大。",
  "card.step.compare": "为其他客户补填{{name}}，以便比较。",
  "card.notMapped.neutral": "没有{{names, list}}的列：每个客户都按 {{neutral, number}} 分（满分 100）计。",
  "card.notMapped.zero": "没有{{names, list}}的列：所有客户此项不得分。",
  "card.notMapped.leftOut": "没有{{names, list}}的列：不计入得分。",
  "card.noBounds": "{{names, list}}不足两个可比的值，按未知处理。",
} satisfies Words<CardMessageId>;
