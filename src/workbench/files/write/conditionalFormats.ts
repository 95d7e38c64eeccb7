import type { Area, ConditionalFormat } from "../../workbook/types";
import { areaNames, cellName, sameArea } from "../cells/address";
import {
  barExtension,
  freeIds,
  iconExtension,
  linkOf,
  linkTo,
  needsExtension,
  type NewRule,
} from "../conditional/extension";
import { barTag, iconTag, scaleTag } from "../conditional/gradedXml";
import { presetTag, rankTag } from "../conditional/presetXml";
import { toFileForm } from "../formulas/fileForm";
import type { FileRule } from "../read/readConditionalFormats";
import type { StyleTable } from "../styles/styleTable";
import { styleKey } from "../styles/styleKey";
import { attribute, element, setAttribute, type XmlElement } from "../xml/element";

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
    case "preset":
      return presetTag(rule.criterion, areas);
    case "topBottom":
      return rankTag(rule);
    case "colorScale":
      return scaleTag(rule);
    case "dataBar":
      return barTag(rule);
    case "iconSet":
      return iconTag(rule);
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

/** Rules of a sheet as its part says them: in the plain form, and what only the extensions of 2010 can say. */
export interface WrittenRules {
  plain: XmlElement[];
  /** Ids of the file's extended rules that stay. */
  kept: Set<string>;
  extended: NewRule[];
}

/**
 * All rules of a sheet, one `<conditionalFormatting>` each. A rule that is still what it was keeps its own XML,
 * looks that the workbook does not know included; kinds that it does not know always do.
 */
export function conditionalFormatting(
  formats: readonly ConditionalFormat[],
  fileRules: readonly FileRule[],
  styles: StyleTable,
): WrittenRules {
  const left = [...fileRules];
  const written: WrittenRules = { plain: [], kept: new Set(), extended: [] };
  const ids = freeIds(
    new Set(fileRules.flatMap(({ tag }) => [linkOf(tag) ?? "", attribute(tag, "id") ?? ""])),
  );
  const sorted = [...formats].sort((one, other) => one.priority - other.priority);
  sorted.forEach((format, index) => {
    if (format.areas.length === 0) return;
    const file = takeFileRule(format, left);
    const placed = (tag: XmlElement): XmlElement => {
      const made = { ...tag, attributes: { ...tag.attributes } };
      setAttribute(made, "priority", index + 1);
      setAttribute(made, "stopIfTrue", format.stopIfTrue ? 1 : undefined);
      return made;
    };
    if (file) keep(file, placed(file.tag), format, written);
    else write(format, placed, ids, styles, written);
  });
  return written;
}

function keep(file: FileRule, made: XmlElement, { areas }: ConditionalFormat, written: WrittenRules): void {
  if (file.extended) written.extended.push({ tag: made, areas });
  else {
    const link = linkOf(file.tag);
    if (link !== undefined) written.kept.add(link);
    written.plain.push(element("conditionalFormatting", { sqref: areaNames(areas) }, [made]));
  }
}

function write(
  { rule, areas, format }: ConditionalFormat,
  placed: (tag: XmlElement) => XmlElement,
  ids: Generator<string, never, void>,
  styles: StyleTable,
  written: WrittenRules,
): void {
  if (rule.kind === "foreign") return;
  const id = (): string => ids.next().value;
  if (rule.kind === "iconSet" && needsExtension(rule)) {
    written.extended.push({ tag: placed(iconExtension(rule, id())), areas });
    return;
  }
  const made = placed(ruleTag(rule, areas));
  if (Object.keys(format).length > 0) setAttribute(made, "dxfId", styles.conditionalLook(format));
  if (rule.kind === "dataBar") {
    const link = id();
    made.children = [...made.children, linkTo(link)];
    written.extended.push({ tag: barExtension(rule, link), areas });
  }
  written.plain.push(element("conditionalFormatting", { sqref: areaNames(areas) }, [made]));
}
