import type { Validation } from "../../workbook/types";
import { areaNames } from "../cells/address";
import { toFileForm } from "../formulas/fileForm";
import { element, localName, prefixOf, setAttribute, type XmlElement } from "../xml/element";
import type { readValidations } from "../read/readValidations";
import { operand } from "./conditionalFormats";

type FileValidation = ReturnType<typeof readValidations>[number];
const KINDS = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

const formula = (name: string, text: string): XmlElement => element(name, {}, [text]);

/** Type, operator and formulas of a rule. */
function ruleTag(rule: Validation["rule"]): XmlElement {
  switch (rule.kind) {
    case "list":
      return element("dataValidation", { type: "list", showDropDown: rule.inCellDropDown ? undefined : 1 }, [
        formula(
          "formula1",
          rule.source.startsWith("=")
            ? toFileForm(rule.source.slice(1), null)
            : `"${rule.source.replaceAll('"', '""')}"`,
        ),
      ]);
    case "custom":
      return element("dataValidation", { type: "custom" }, [
        formula("formula1", toFileForm(rule.formula.replace(/^=/, ""), null)),
      ]);
    default:
      return element(
        "dataValidation",
        { type: KINDS[rule.kind], operator: rule.operator === "between" ? undefined : rule.operator },
        [
          formula("formula1", operand(rule.formula1)),
          ...(rule.formula2 === undefined ? [] : [formula("formula2", operand(rule.formula2))]),
        ],
      );
  }
}

const text = (value: string): string | undefined => (value === "" ? undefined : value);

function validationTag(validation: Validation): XmlElement {
  const made = ruleTag(validation.rule);
  const { errorAlert, prompt } = validation;
  setAttribute(made, "errorStyle", errorAlert.style === "stop" ? undefined : errorAlert.style);
  setAttribute(made, "allowBlank", validation.ignoreBlanks ? 1 : undefined);
  setAttribute(made, "showInputMessage", prompt.show ? 1 : undefined);
  setAttribute(made, "showErrorMessage", errorAlert.show ? 1 : undefined);
  setAttribute(made, "errorTitle", text(errorAlert.title));
  setAttribute(made, "error", text(errorAlert.message));
  setAttribute(made, "promptTitle", text(prompt.title));
  setAttribute(made, "prompt", text(prompt.message));
  setAttribute(made, "sqref", areaNames(validation.areas));
  return made;
}

/** `<dataValidations>` of a sheet. Mere input messages of the file, which the workbook does not know, stay. */
export function dataValidations(
  validations: readonly Validation[],
  file: readonly FileValidation[],
): XmlElement | undefined {
  const kept = file.flatMap((one) =>
    one.content === null && prefixOf(one.tag.name) !== "x14:" ? [one.tag] : [],
  );
  const made = [...validations.filter((one) => one.areas.length > 0).map(validationTag), ...kept];
  return made.length === 0 ? undefined : element("dataValidations", { count: made.length }, made);
}

/** The sheet's extensions without the 2010 form of validations, which now stand with the others. */
export function withoutExtendedValidations(extensions: XmlElement | undefined): XmlElement | undefined {
  if (!extensions) return undefined;
  const children = extensions.children.filter(
    (one) =>
      typeof one === "string" ||
      !one.children.some((inner) => typeof inner !== "string" && localName(inner.name) === "dataValidations"),
  );
  return children.some((one) => typeof one !== "string") ? { ...extensions, children } : undefined;
}
