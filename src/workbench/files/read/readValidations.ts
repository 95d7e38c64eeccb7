import type { Validation } from "../../workbook/types";
import { parseAreas } from "../cells/address";
import { fromFileForm } from "../formulas/fileForm";
import {
  attribute,
  childNamed,
  childrenNamed,
  descendants,
  flag,
  localName,
  textOf,
  type XmlElement,
} from "../xml/element";
import { CF_OPERATORS } from "./readConditionalFormats";

type Rule = Validation["rule"];
type CompareKind = Extract<Rule, { operator: string }>["kind"];
type Operator = Extract<Rule, { operator: string }>["operator"];

const KINDS: Record<string, CompareKind> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};
const isOperator = (text: string): text is Operator => text in CF_OPERATORS;
const ALERTS = { stop: "stop", warning: "warning", information: "information" } as const;
const isAlert = (text: string): text is keyof typeof ALERTS => text in ALERTS;

/** A drop-down's source is "a,b,c" when it is a quoted list, else a formula. */
const listSource = (formula: string): string => {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula);
  return quoted?.[1] === undefined ? `=${formula}` : quoted[1].replaceAll('""', '"');
};

function readRule(tag: XmlElement, formulas: (string | undefined)[]): Rule | null {
  const [formula1, formula2] = formulas;
  const type = attribute(tag, "type") ?? "none";
  if (formula1 === undefined) return null;
  // Office's name is the wrong way round: showDropDown="1" hides the arrow.
  if (type === "list")
    return { kind: "list", source: listSource(formula1), inCellDropDown: !flag(tag, "showDropDown") };
  if (type === "custom") return { kind: "custom", formula: `=${formula1}` };
  const kind = KINDS[type];
  const operator = attribute(tag, "operator") ?? "between";
  if (!kind || !isOperator(operator)) return null;
  return {
    kind,
    operator,
    formula1: `=${formula1}`,
    ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
  };
}

function readValidation(tag: XmlElement): { tag: XmlElement; content: Validation | null } {
  // The extension's form wraps formulas and areas in `xm:` elements.
  const formulas = ["formula1", "formula2"].map((name) => {
    const formula = childNamed(tag, name);
    return formula ? fromFileForm(textOf(formula)) : undefined;
  });
  const rule = readRule(tag, formulas);
  if (!rule) return { tag, content: null };
  const style = attribute(tag, "errorStyle") ?? "stop";
  return {
    tag,
    content: {
      areas: parseAreas(attribute(tag, "sqref") ?? textOf(childNamed(tag, "sqref"))),
      rule,
      ignoreBlanks: flag(tag, "allowBlank"),
      errorAlert: {
        show: flag(tag, "showErrorMessage"),
        style: isAlert(style) ? style : "stop",
        title: attribute(tag, "errorTitle") ?? "",
        message: attribute(tag, "error") ?? "",
      },
      prompt: {
        show: flag(tag, "showInputMessage"),
        title: attribute(tag, "promptTitle") ?? "",
        message: attribute(tag, "prompt") ?? "",
      },
    },
  };
}

/** Validations of a sheet, those of the 2010 extension included. `content` is null for a mere input message. */
export function readValidations(
  frame: readonly XmlElement[],
): { tag: XmlElement; content: Validation | null }[] {
  const plain = frame.filter((one) => localName(one.name) === "dataValidations");
  const extensions = frame.filter((one) => localName(one.name) === "extLst");
  const extended = extensions.flatMap((one) =>
    [...descendants(one)].filter((item) => localName(item.name) === "dataValidations"),
  );
  return [...plain, ...extended].flatMap((list) => childrenNamed(list, "dataValidation").map(readValidation));
}
