import type { Area, FilterCriteria, FilterDate, SortField, TableSort } from "../../workbook/types";
import { areaName } from "../cells/address";
import { BLANK_OPERAND, OPERATORS } from "../read/readFilter";
import type { StyleTable } from "../styles/styleTable";
import {
  childrenNamed,
  element,
  elementsOf,
  localName,
  numberAttribute,
  type XmlElement,
} from "../xml/element";
import { encodeExcelText } from "../xml/excelText";

type Criteria = readonly (FilterCriteria | null)[];

/** A filter with what it is set to now, beside what the file had. */
export interface FilterToWrite {
  area: Area;
  criteria: Criteria;
  before: XmlElement | undefined;
  criteriaBefore: Criteria;
  /** Where each column stood in the file; undefined: nowhere. */
  placeBefore: (column: number) => number | undefined;
}

/** An `<autoFilter>`. A column that is filtered as it was keeps its own XML, hidden buttons included. */
export function autoFilterTag(filter: FilterToWrite, styles: StyleTable): XmlElement {
  const { area, criteria, before, criteriaBefore, placeBefore } = filter;
  const known = childrenNamed(before, "filterColumn");
  const columns = Array.from({ length: area.columnCount }, (_, index): XmlElement[] => {
    const place = placeBefore(index);
    const tag = known.find((one) => numberAttribute(one, "colId") === place);
    const now = criteria[index] ?? null;
    const was = place === undefined ? null : (criteriaBefore[place] ?? null);
    if (tag && JSON.stringify(now) === JSON.stringify(was))
      return [{ ...tag, attributes: { ...tag.attributes, colId: String(index) } }];
    if (now === null) {
      // What is left of a column that is no longer filtered: a button that somebody hid.
      const { hiddenButton, showButton } = tag?.attributes ?? {};
      return hiddenButton === undefined && showButton === undefined
        ? []
        : [element("filterColumn", { colId: index, hiddenButton, showButton })];
    }
    return [element("filterColumn", { ...tag?.attributes, colId: index }, [criteriaTag(now, styles)])];
  });
  const others = before ? elementsOf(before).filter((one) => localName(one.name) !== "filterColumn") : [];
  return element("autoFilter", { ...before?.attributes, ref: areaName(area) }, [
    ...columns.flat(),
    ...others,
  ]);
}

function criteriaTag(criteria: FilterCriteria, styles: StyleTable): XmlElement {
  switch (criteria.on) {
    case "Values":
      return valuesTag(criteria.values);
    case "Custom":
      return customTag(criteria);
    case "Dynamic":
      return element("dynamicFilter", { type: criteria.dynamic });
    case "CellColor":
      return element("colorFilter", { dxfId: styles.filterColor(criteria.color, "cell") });
    case "FontColor":
      return element("colorFilter", { dxfId: styles.filterColor(criteria.color, "font"), cellColor: 0 });
    default:
      return element("top10", {
        top: criteria.on.startsWith("Top") ? undefined : 0,
        percent: criteria.on.endsWith("Percent") ? 1 : undefined,
        val: criteria.count,
      });
  }
}

function valuesTag(values: readonly (string | FilterDate)[]): XmlElement {
  const texts = values.flatMap((value) =>
    typeof value === "string" && value !== "" ? [element("filter", { val: encodeExcelText(value) })] : [],
  );
  const dates = values.flatMap((value) => (typeof value === "string" ? [] : [dateTag(value)]));
  return element("filters", { blank: values.includes("") ? 1 : undefined }, [...texts, ...dates]);
}

const PARTS = ["year", "month", "day", "hour", "minute", "second"];

function dateTag({ date, specificity }: FilterDate): XmlElement {
  const numbers = (date.match(/\d+/g) ?? []).map(Number);
  const count = PARTS.indexOf(specificity.toLowerCase()) + 1;
  const parts = PARTS.slice(0, count).map((part, index) => [part, numbers[index] ?? (index < 3 ? 1 : 0)]);
  return element("dateGroupItem", {
    ...(Object.fromEntries(parts) as Record<string, number>),
    dateTimeGrouping: specificity.toLowerCase(),
  });
}

function customTag({ criterion1, criterion2, and }: Extract<FilterCriteria, { on: "Custom" }>): XmlElement {
  const tests = [criterion1, ...(criterion2 === undefined ? [] : [criterion2])];
  return element("customFilters", { and: and ? 1 : undefined }, tests.map(testTag));
}

function testTag(criterion: string): XmlElement {
  const [, sign = "=", operand = ""] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === sign) ?? "equal";
  return element("customFilter", {
    operator: operator === "equal" ? undefined : operator,
    val: operand === "" ? BLANK_OPERAND : encodeExcelText(operand),
  });
}

/** A table's `<sortState>` over its body. */
export function sortStateTag(sort: TableSort, body: Area, styles: StyleTable): XmlElement {
  return element(
    "sortState",
    {
      caseSensitive: sort.matchCase ? 1 : undefined,
      sortMethod: sort.method === "StrokeCount" ? "stroke" : undefined,
      ref: areaName(body),
    },
    sort.fields.map((field) => conditionTag(field, body, styles)),
  );
}

function conditionTag({ key, ascending, on, color }: SortField, body: Area, styles: StyleTable): XmlElement {
  const colored = on !== "Value" && color !== undefined;
  return element("sortCondition", {
    descending: ascending ? undefined : 1,
    sortBy: colored ? (on === "CellColor" ? "cellColor" : "fontColor") : undefined,
    ref: areaName({ ...body, column: body.column + key, columnCount: 1 }),
    dxfId: colored ? styles.filterColor(color, on === "CellColor" ? "cell" : "font") : undefined,
  });
}
