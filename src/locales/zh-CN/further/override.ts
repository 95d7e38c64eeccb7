import type { OverridePanelMessageId } from "../../../taskpane/messages";
import type { Words } from "../../words";

/** 手工设定的分类、各月变化，以及无法使用的设置。 */
export const override = {
  "override.by": "{{by}} 于 {{on, date}} 设定。",
  "override.byUntil": "{{by}} 于 {{on, date}} 设定，有效至 {{until, date}}。",
  "override.on": "{{on, date}} 设定。",
  "override.onUntil": "{{on, date}} 设定，有效至 {{until, date}}。",
  "override.known": "直接填入单元格；下次运行时记下日期。",
  "override.drift": "按其自身回答为 {{tier}}。",
  "override.driftOpen": "按其自身回答还有待问的问题。",
  "override.name": "你的姓名",
  "override.nameHint": "显示在你所设定的分类旁。仅保存在此设备上。",
  "override.keepName": "保存",
  "override.details": "附上原因或截止日",
  "override.tier": "分类",
  "override.why": "原因",
  "override.until": "截止日",
  "override.untilHint": "此后恢复自动分类。",
  "override.set": "设为 {{tier}}",
  "override.setRows": "将 {{count, number}} 个客户设为 {{tier}}",
  "movement.title": "各月变化",
  "movement.none": "自 {{since, month}}以来没有分类变化。",
  "movement.month": "{{month, month}}：{{count, number}} 个客户有变化",
  "movement.move": "{{from}} 变为 {{to}}：{{names, list}}",
  "movement.more": "另外 {{count, number}} 个",
  "movement.joined": "{{count, number}} 个客户新进入名单。",
  "kept.replace": "替换",
  "kept.replaceHint": "以本次会话的设置取而代之。",
} satisfies Words<OverridePanelMessageId>;
