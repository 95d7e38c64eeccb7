import { rangeOf, type Area } from "../core/area";
import { rulesOfCells } from "./colourRules";
import { askDropDowns } from "./dropDowns";

/**
 * Columns of ours lose everything that we gave them: values, looks, colour rules, drop-down lists. Colour rules of the
 * user's that reach beyond the cells stay whole: clearing formats would cut a piece out of them.
 *
 * @param areas cells of a column each; the first of a column begins with its header
 * @param ahead queues what has to come before, in the same request; what clears is left to be sent by the caller
 */
export async function clearCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  ahead?: () => void,
): Promise<void> {
  const columns = [...new Map([...areas].reverse().map((area) => [area.column, area])).values()];
  const clearDropDowns = askDropDowns(sheet, columns);
  const rules = await rulesOfCells(context, sheet, areas);
  ahead?.();
  rules.remove();
  clearDropDowns();
  areas.forEach((area, at) => {
    const range = rangeOf(sheet, area);
    range.dataValidation.clear();
    if (rules.areOurs(at)) range.clear("All");
    else {
      range.clear("Contents");
      range.style = "Normal";
    }
  });
}
