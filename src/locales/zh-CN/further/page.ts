import type { PageMessageId } from "../../../app/messages";
import type { Words } from "../../words";

/** 报告或问题清单不在预期位置时的说明。 */
export const page = {
  "page.hidden":
    "“{{sheet}}”已写入，但该工作表处于隐藏状态。要查看，请右键单击任一工作表标签，选择“取消隐藏”。",
  "page.left": "这次写在“{{sheet}}”中：“{{left}}”中有您自己的内容，保持不变。",
} satisfies Words<PageMessageId>;
