import { isOwnName, SOURCE_NAME } from "./definedNames";
import { pointsAt } from "./pointsAt";
import { supports } from "./requirementSets";
import { askValidations } from "./validationRules";

/** More cells with formulas than this are not searched: then the sheet counts as referred to. */
const MOST_FORMULAS = 20_000;

/**
 * Whether something of the person's points at a sheet or at a table on it: a formula, a name, a drop-down list or other
 * check of what is typed, a colour rule, a chart. Taking the sheet away would leave #REF! there. Sheets of ours are not
 * looked at.
 */
export async function isReferredTo(
  context: Excel.RequestContext,
  { id, name }: Pick<Excel.Worksheet, "id" | "name">,
): Promise<boolean> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/protection/protected,items/names/items/name,items/names/items/formula");
  names.load("items/name,items/formula");
  const tables = worksheets.getItem(id).tables.load("items/name");
  await context.sync();
  const isOurs = (sheet: Excel.Worksheet) => sheet.names.items.some((item) => item.name === SOURCE_NAME);
  const others = worksheets.items.filter((sheet) => sheet.id !== id && !isOurs(sheet));
  // Excel does not tell where formulas stand on a sheet that is protected.
  if (others.some(({ protection }) => protection.protected)) return true;

  const found = others.map((sheet) =>
    sheet.getRange().getSpecialCellsOrNullObject("Formulas").load("cellCount"),
  );
  const readValidations = askValidations(others);
  const formats = others.map((sheet) => sheet.getRange().conditionalFormats.load("items/type"));
  const charts = others.map((sheet) => sheet.charts.load("items/series/items/chartType"));
  await context.sync();
  const standing = found.filter(({ isNullObject }) => !isNullObject);
  if (standing.reduce((sum, { cellCount }) => sum + cellCount, 0) > MOST_FORMULAS) return true;
  const cells = standing.map(({ areas }) => areas.load("items/formulas"));
  const readColours = formats.map(askColourRules);
  const drawn = charts.flatMap(({ items }) => items.flatMap(({ series }) => series.items.flatMap(askSource)));
  const rules = await readValidations(context);
  if (rules === null) return true;

  const theirNames = [...names.items, ...others.flatMap((sheet) => sheet.names.items)];
  const texts: unknown[] = [
    ...theirNames.filter((item) => !isOwnName(item.name)).map((item) => item.formula as unknown),
    ...cells.flatMap(({ items }) => items.flatMap(({ formulas }) => (formulas as unknown[][]).flat())),
    ...readColours.flatMap((read) => read()),
    ...drawn.map(({ value }) => value),
    ...rules,
  ];
  const points = pointsAt({ sheets: [name], tables: tables.items.map((table) => table.name) });
  return texts.some((text) => points(String(text)));
}

/** Asks for what colour rules compute; the other kinds of rules point at no cells. */
function askColourRules({ items }: Excel.ConditionalFormatCollection): () => string[] {
  const computed = items.flatMap((item) =>
    item.type === "Custom" ? [item.custom.rule.load("formula")] : [],
  );
  const compared = items.flatMap((item) => (item.type === "CellValue" ? [item.cellValue.load("rule")] : []));
  return () => [
    ...computed.map(({ formula }) => formula),
    ...compared.map(({ rule }) => JSON.stringify(rule)),
  ];
}

/** Asks for the cells that a series is drawn from: its figures and its labels. Older Excels do not tell. */
function askSource(series: Excel.ChartSeries): OfficeExtension.ClientResult<string>[] {
  if (!supports("1.15")) return [];
  const isScattered = /^(XYScatter|Bubble)/.test(series.chartType);
  const dimensions = isScattered ? (["XValues", "YValues"] as const) : (["Categories", "Values"] as const);
  return dimensions.map((dimension) => series.getDimensionDataSourceString(dimension));
}
