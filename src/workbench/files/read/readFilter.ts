import type {
  Area,
  DynamicCriterion,
  FilterCriteria,
  FilterDate,
  SortField,
  TableSort,
} from "../../workbook/types";
import { parseArea } from "../cells/address";
import { readColor, type Palette } from "../styles/colors";
import {
  attribute,
  childNamed,
  childrenNamed,
  elementsOf,
  flag,
  localName,
  numberAttribute,
  type XmlElement,
} from "../xml/element";
import { decodeExcelText } from "../xml/excelText";

/** Colours that filters and sorts name by the index of a `<dxf>`. */
export interface FilterColors {
  cell: string | undefined;
  font: string | undefined;
}

/** The file's words for comparisons (ECMA-376 part 1, 18.18.31); "equal" is left out. */
export const OPERATORS: Record<string, string> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};
/** A blank as Excel writes it in a comparison. */
export const BLANK_OPERAND = " ";

/** A filter's colour stands in the pattern's foreground, as it does in a cell's own fill. */
export const readFilterColors = (styles: XmlElement | undefined, palette: Palette): FilterColors[] =>
  childrenNamed(childNamed(styles, "dxfs"), "dxf").map((dxf) => {
    const pattern = childNamed(childNamed(dxf, "fill"), "patternFill");
    const [front, back] = [childNamed(pattern, "fgColor"), childNamed(pattern, "bgColor")];
    return {
      cell: readColor(front, palette) ?? readColor(back, palette),
      font: readColor(childNamed(childNamed(dxf, "font"), "color"), palette),
    };
  });

/** What an `<autoFilter>` is set to, by column; null where it is not, or is in a way that the workbook knows nothing of. */
export function readCriteria(
  filter: XmlElement | undefined,
  columnCount: number,
  colors: readonly FilterColors[],
): (FilterCriteria | null)[] {
  const columns = childrenNamed(filter, "filterColumn");
  return Array.from({ length: columnCount }, (_, index) => {
    const column = columns.find((one) => numberAttribute(one, "colId") === index);
    const set = column && elementsOf(column)[0];
    return set ? readOne(set, colors) : null;
  });
}

function readOne(set: XmlElement, colors: readonly FilterColors[]): FilterCriteria | null {
  switch (localName(set.name)) {
    case "filters":
      return { on: "Values", values: readValues(set) };
    case "customFilters":
      return readCustom(set);
    case "top10": {
      const kind = flag(set, "percent") ? "Percent" : "Items";
      const count = numberAttribute(set, "val") ?? 10;
      return { on: flag(set, "top", true) ? `Top${kind}` : `Bottom${kind}`, count };
    }
    case "dynamicFilter": {
      const type = attribute(set, "type") ?? "";
      return isDynamic(type) ? { on: "Dynamic", dynamic: type } : null;
    }
    case "colorFilter": {
      const found = colors[numberAttribute(set, "dxfId") ?? -1];
      const isCell = flag(set, "cellColor", true);
      const color = isCell ? found?.cell : found?.font;
      return color === undefined ? null : { on: isCell ? "CellColor" : "FontColor", color };
    }
    default:
      return null;
  }
}

const DYNAMIC =
  /^(aboveAverage|belowAverage|yesterday|today|tomorrow|yearToDate|(last|this|next)(Week|Month|Quarter|Year)|Q[1-4]|M([1-9]|1[0-2]))$/;
const isDynamic = (type: string): type is DynamicCriterion => DYNAMIC.test(type);

function readValues(set: XmlElement): (string | FilterDate)[] {
  const texts = childrenNamed(set, "filter").map((one) => decodeExcelText(attribute(one, "val") ?? ""));
  const dates = childrenNamed(set, "dateGroupItem").flatMap((one) => readDate(one) ?? []);
  return [...texts, ...dates, ...(flag(set, "blank") ? [""] : [])];
}

const PARTS = ["year", "month", "day", "hour", "minute", "second"] as const;
const SPECIFICITIES = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;

function readDate(tag: XmlElement): FilterDate | null {
  const at = PARTS.findIndex((part) => part === attribute(tag, "dateTimeGrouping"));
  const specificity = SPECIFICITIES[at];
  if (specificity === undefined) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = PARTS.map((part) =>
    numberAttribute(tag, part),
  );
  const two = (number: number): string => String(number).padStart(2, "0");
  const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  return { date: at < 3 ? date : `${date}T${two(hour)}:${two(minute)}:${two(second)}`, specificity };
}

function readCustom(set: XmlElement): FilterCriteria | null {
  const [first, second] = childrenNamed(set, "customFilter").map((one) => {
    const operand = decodeExcelText(attribute(one, "val") ?? "");
    return (
      (OPERATORS[attribute(one, "operator") ?? "equal"] ?? "=") + (operand === BLANK_OPERAND ? "" : operand)
    );
  });
  if (first === undefined) return null;
  const and = flag(set, "and");
  return { on: "Custom", criterion1: first, ...(second === undefined ? {} : { criterion2: second }), and };
}

/** A table's `<sortState>`; null when it sorts by something else than columns. */
export function readSort(
  tag: XmlElement | undefined,
  table: Area,
  colors: readonly FilterColors[],
): TableSort | null {
  if (!tag || flag(tag, "columnSort")) return null;
  const fields = childrenNamed(tag, "sortCondition").map((one) => readField(one, table, colors));
  if (fields.length === 0 || fields.includes(null)) return null;
  return {
    fields: fields.filter((field) => field !== null),
    matchCase: flag(tag, "caseSensitive"),
    method: attribute(tag, "sortMethod") === "stroke" ? "StrokeCount" : "PinYin",
  };
}

function readField(tag: XmlElement, table: Area, colors: readonly FilterColors[]): SortField | null {
  const area = parseArea(attribute(tag, "ref") ?? "");
  const by = attribute(tag, "sortBy") ?? "value";
  if (!area) return null;
  const field = {
    key: area.column - table.column,
    ascending: !flag(tag, "descending"),
    textAsNumber: false,
  };
  if (by === "value") return { ...field, on: "Value" };
  const found = colors[numberAttribute(tag, "dxfId") ?? -1];
  if (by === "cellColor")
    return found?.cell === undefined ? null : { ...field, on: "CellColor", color: found.cell };
  if (by === "fontColor")
    return found?.font === undefined ? null : { ...field, on: "FontColor", color: found.font };
  return null;
}
