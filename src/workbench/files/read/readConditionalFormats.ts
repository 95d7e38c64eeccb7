import type { Area, ConditionalFormat } from "../../workbook/types";
import { parseAreas } from "../cells/address";
import { fromFileForm } from "../formulas/fileForm";
import {
  attribute,
  childrenNamed,
  flag,
  localName,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../xml/element";

type Rule = ConditionalFormat["rule"];
type CompareOperator = Extract<Rule, { kind: "cellValue" }>["operator"];
type TextOperator = Extract<Rule, { kind: "containsText" }>["operator"];

export const CF_OPERATORS = {
  between: "between",
  notBetween: "notBetween",
  equal: "equal",
  notEqual: "notEqual",
  greaterThan: "greaterThan",
  greaterThanOrEqual: "greaterThanOrEqual",
  lessThan: "lessThan",
  lessThanOrEqual: "lessThanOrEqual",
} satisfies Record<CompareOperator, string>;
const TEXT_TYPES: Record<string, TextOperator> = {
  containsText: "contains",
  notContainsText: "notContains",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
};

/** A rule of the file beside what the workbook is told of it, so that an unchanged one can be kept as it stands. */
export interface FileRule {
  tag: XmlElement;
  areas: Area[];
  content: Omit<ConditionalFormat, "id">;
}

const isOperator = (text: string | undefined): text is CompareOperator =>
  text !== undefined && text in CF_OPERATORS;

function readRule(tag: XmlElement): Rule {
  const type = attribute(tag, "type") ?? "";
  const operator = attribute(tag, "operator");
  const [formula1, formula2] = childrenNamed(tag, "formula").map((one) => `=${fromFileForm(textOf(one))}`);
  if (type === "cellIs" && isOperator(operator) && formula1 !== undefined)
    return { kind: "cellValue", operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  const text = attribute(tag, "text");
  const textOperator = TEXT_TYPES[type];
  if (textOperator && text !== undefined) return { kind: "containsText", operator: textOperator, text };
  if (type === "expression" && formula1 !== undefined) return { kind: "custom", formula: formula1 };
  return { kind: "foreign", type };
}

/** Every rule of a sheet, the one that is looked at first first. */
export function readConditionalFormats(
  frame: readonly XmlElement[],
  looks: readonly ConditionalFormat["format"][],
): FileRule[] {
  const rules = frame
    .filter((one) => localName(one.name) === "conditionalFormatting")
    .flatMap((group) => {
      const areas = parseAreas(attribute(group, "sqref") ?? "");
      return childrenNamed(group, "cfRule").map((tag) => ({
        tag,
        areas,
        priority: numberAttribute(tag, "priority") ?? 0,
      }));
    })
    .sort((one, other) => one.priority - other.priority);
  return rules.map(({ tag, areas }, priority) => ({
    tag,
    areas,
    content: {
      areas,
      priority,
      stopIfTrue: flag(tag, "stopIfTrue"),
      rule: readRule(tag),
      format: looks[numberAttribute(tag, "dxfId") ?? -1] ?? {},
    },
  }));
}
