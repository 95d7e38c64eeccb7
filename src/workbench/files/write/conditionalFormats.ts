import type { Area, ConditionalFormat } from "../../workbook/types";
import { areaNames, cellName, sameArea } from "../cells/address";
import { toFileForm } from "../formulas/fileForm";
import type { FileRule } from "../read/readConditionalFormats";
import type { StyleTable } from "../styles/styleTable";
import { styleKey } from "../styles/styleKey";
import { element, setAttribute, type XmlElement } from "../xml/element";

type Rule = ConditionalFormat["rule"];
const TEXT_TYPES = {
  contains: "containsText",
  notContains: "notContainsText",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
} as const;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A comparison's operand: a formula with "=", a number, or a text. */
export const operand = (formula: string): string => {
  if (formula.startsWith("=")) return toFileForm(formula.slice(1), null);
  return formula.trim() !== "" && Number.isFinite(Number(formula)) ? formula : quoted(formula);
};

/** Excel wants the test of a text rule spelt out as a formula too, on the top left cell of the area. */
function textTest(operator: keyof typeof TEXT_TYPES, text: string, areas: readonly Area[]): string {
  const cell = cellName(areas[0]?.row ?? 0, areas[0]?.column ?? 0);
  switch (operator) {
    case "contains":
      return `NOT(ISERROR(SEARCH(${quoted(text)},${cell})))`;
    case "notContains":
      return `ISERROR(SEARCH(${quoted(text)},${cell}))`;
    case "beginsWith":
      return `LEFT(${cell},LEN(${quoted(text)}))=${quoted(text)}`;
    case "endsWith":
      return `RIGHT(${cell},LEN(${quoted(text)}))=${quoted(text)}`;
  }
}

const formula = (text: string): XmlElement => element("formula", {}, [text]);

function ruleTag(rule: Exclude<Rule, { kind: "foreign" }>, areas: readonly Area[]): XmlElement {
  switch (rule.kind) {
    case "cellValue":
      return element("cfRule", { type: "cellIs", operator: rule.operator }, [
        formula(operand(rule.formula1)),
        ...(rule.formula2 === undefined ? [] : [formula(operand(rule.formula2))]),
      ]);
    case "containsText": {
      const type = TEXT_TYPES[rule.operator];
      const operator = rule.operator === "contains" ? "containsText" : rule.operator;
      return element("cfRule", { type, operator, text: rule.text }, [
        formula(textTest(rule.operator, rule.text, areas)),
      ]);
    }
    case "custom":
      return element("cfRule", { type: "expression" }, [
        formula(toFileForm(rule.formula.replace(/^=/, ""), null)),
      ]);
  }
}

const sameAreas = (one: readonly Area[], other: readonly Area[]): boolean =>
  one.length === other.length && one.every((area, index) => sameArea(area, other[index] ?? area));

/** How much alike a rule of the book and one of the file are; 0: not the same rule. */
function likeness(format: ConditionalFormat, file: FileRule): number {
  const same =
    JSON.stringify(format.rule) === JSON.stringify(file.content.rule) &&
    (format.rule.kind === "foreign" || styleKey(format.format) === styleKey(file.content.format));
  return same ? (sameAreas(format.areas, file.areas) ? 2 : 1) : 0;
}

/** The file's rule behind a rule of the book, taken at most once. */
function takeFileRule(format: ConditionalFormat, left: FileRule[]): FileRule | undefined {
  const best = left.reduce<FileRule | undefined>(
    (best, one) => (likeness(format, one) > (best ? likeness(format, best) : 0) ? one : best),
    undefined,
  );
  if (best) left.splice(left.indexOf(best), 1);
  return best;
}

/**
 * All rules of a sheet, one `<conditionalFormatting>` each. A rule that is still what it was keeps its own XML,
 * looks that the workbook does not know included; kinds that it does not know always do.
 */
export function conditionalFormatting(
  formats: readonly ConditionalFormat[],
  fileRules: readonly FileRule[],
  styles: StyleTable,
): XmlElement[] {
  const left = [...fileRules];
  return [...formats]
    .sort((one, other) => one.priority - other.priority)
    .flatMap((format, index): XmlElement[] => {
      const kept = takeFileRule(format, left)?.tag;
      if (!kept && format.rule.kind === "foreign") return [];
      const tag = kept ?? (format.rule.kind === "foreign" ? undefined : ruleTag(format.rule, format.areas));
      if (!tag || format.areas.length === 0) return [];
      const made = { ...tag, attributes: { ...tag.attributes } };
      if (!kept && Object.keys(format.format).length > 0)
        setAttribute(made, "dxfId", styles.conditionalLook(format.format));
      setAttribute(made, "priority", index + 1);
      setAttribute(made, "stopIfTrue", format.stopIfTrue ? 1 : undefined);
      return [element("conditionalFormatting", { sqref: areaNames(format.areas) }, [made])];
    });
}
