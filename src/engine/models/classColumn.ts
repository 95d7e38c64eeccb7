import type { OwnColumnId } from "../report/plan";
import type { Message } from "../types";
import { NO_CLASS, type ModelColumn, type ModelResult } from "./model";

/**
 * The column that holds the class of a model, in words and colours.
 *
 * @param options.open whether accounts without a class have an open question; else their cell is blank
 * @example classColumn("firstSort", label, { open: true, width: 14 }).value(result, 0, say) // => "core"
 */
export function classColumn<Result extends ModelResult>(
  id: OwnColumnId,
  label: (index: number) => string | Message,
  { open = false, width = 14 }: { open?: boolean; width?: ModelColumn<Result>["width"] } = {},
): ModelColumn<Result> {
  return {
    id,
    header: { id: `column.${id}` },
    value: ({ classes }, account, say) => {
      const index = classes[account] ?? NO_CLASS;
      if (index === NO_CLASS) return open ? say({ id: "tier.open" }) : "";
      const word = label(index);
      return typeof word === "string" ? word : say(word);
    },
    numberFormat: "@",
    width,
    alignment: "Center",
    coloured: true,
  };
}
