import type { Area, ConditionalFormat } from "../../workbook/types";
import { parseAreas } from "../cells/address";
import { extendedBar, extendedRules, linkOf } from "../conditional/extension";
import { readGraded } from "../conditional/gradedXml";
import { readPreset, readRank } from "../conditional/presetXml";
import { fromFileForm } from "../formulas/fileForm";
import type { Palette } from "../styles/colors";
import {
  attribute,
  childNamed,
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
  /** It stands among the sheet's extensions, not with the other rules. */
  extended: boolean;
  content: Omit<ConditionalFormat, "id">;
}

const isOperator = (text: string | undefined): text is CompareOperator =>
  text !== undefined && text in CF_OPERATORS;

function readRule(tag: XmlElement, palette: Palette): Rule {
  const type = attribute(tag, "type") ?? "";
  const operator = attribute(tag, "operator");
  const [formula1, formula2] = childrenNamed(tag, "formula").map((one) => `=${fromFileForm(textOf(one))}`);
  if (type === "cellIs" && isOperator(operator) && formula1 !== undefined)
    return { kind: "cellValue", operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  const text = attribute(tag, "text");
  const textOperator = TEXT_TYPES[type];
  if (textOperator && text !== undefined) return { kind: "containsText", operator: textOperator, text };
  if (type === "expression" && formula1 !== undefined) return { kind: "custom", formula: formula1 };
  return readPreset(tag) ?? readRank(tag) ?? readGraded(tag, palette) ?? { kind: "foreign", type };
}

/** Icon sets that stand among the extensions alone; bars there continue a plain rule. */
function readExtended(frame: readonly XmlElement[]): Omit<FileRule, "content">[] {
  return extendedRules(frame)
    .filter(({ tag }) => childNamed(tag, "iconSet") !== undefined)
    .map(({ tag, areas }) => ({ tag, areas: parseAreas(areas), extended: true }));
}

/** Every rule of a sheet, the one that is looked at first first. */
export function readConditionalFormats(
  frame: readonly XmlElement[],
  looks: readonly ConditionalFormat["format"][],
  palette: Palette,
): FileRule[] {
  const continued = new Map(extendedRules(frame).map((one) => [one.id, one]));
  const plain = frame
    .filter((one) => localName(one.name) === "conditionalFormatting")
    .flatMap((group) => {
      const areas = parseAreas(attribute(group, "sqref") ?? "");
      return childrenNamed(group, "cfRule").map((tag) => ({ tag, areas, extended: false }));
    });
  return [...plain, ...readExtended(frame)]
    .map((rule) => ({ ...rule, order: numberAttribute(rule.tag, "priority") ?? 0 }))
    .sort((one, other) => one.order - other.order)
    .map(({ tag, areas, extended }, priority) => {
      const rule = readRule(tag, palette);
      const more = rule.kind === "dataBar" ? continued.get(linkOf(tag) ?? "") : undefined;
      return {
        tag,
        areas,
        extended,
        content: {
          areas,
          priority,
          stopIfTrue: flag(tag, "stopIfTrue"),
          rule: rule.kind === "dataBar" && more ? extendedBar(rule, more, palette) : rule,
          format: looks[numberAttribute(tag, "dxfId") ?? -1] ?? {},
        },
      };
    });
}
