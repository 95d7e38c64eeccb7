/** What hangs on an axis: its title, its gridlines, their looks. */
import type { ChartPart } from "../../workbook/types";
import { asBoolean, asText } from "../arguments";
import { angle } from "../charts/kept";
import { TEXT_LOOKS, partLook } from "../charts/looks";
import { changePart, readPart } from "../charts/place";
import { textOfCell } from "../charts/textOfCell";
import { define } from "../define";
import { object } from "../targets";

/** An axis title is seen as long as it has a text. */
export const chartAxisTitleClass = define({
  className: "ChartAxisTitle",
  introduced: "1.1",
  later: { setFormula: "1.8", textOrientation: "1.12" },
  properties: {
    text: {
      get: (target, { book }) => {
        const { title, titleFormula } = readPart(target);
        return titleFormula === undefined ? title : textOfCell(book, target.sheet, titleFormula);
      },
      set: (target, value) => changePart(target, { title: asText(value), titleFormula: undefined }),
    },
    visible: {
      get: (target) => readPart(target).title !== "",
      set: (target, value) => {
        const visible = asBoolean(value);
        if (!visible) changePart(target, { title: "", titleFormula: undefined });
        else if (readPart(target).title === "") changePart(target, { title: "Axis Title" });
      },
    },
    textOrientation: {
      get: (target) => readPart(target).titleOrientation ?? 0,
      set: (target, value) => changePart(target, { titleOrientation: angle(value) }),
    },
  },
  navigations: {
    format: (target) =>
      object("ChartAxisTitleFormat", partLook(target, `${target.axis}Title` satisfies ChartPart)),
  },
  methods: {
    setFormula: (target, args, { book }) => {
      const titleFormula = args.text(0);
      changePart(target, { titleFormula, title: textOfCell(book, target.sheet, titleFormula) });
    },
  },
});

export const chartAxisTitleFormatClass = define({
  className: "ChartAxisTitleFormat",
  introduced: "1.1",
  later: { border: "1.8", fill: "1.8" },
  navigations: TEXT_LOOKS,
});

export const chartAxisFormatClass = define({
  className: "ChartAxisFormat",
  introduced: "1.1",
  later: { fill: "1.8" },
  navigations: {
    font: (target) => object("ChartFont", target),
    line: (target) => object("ChartLineFormat", target),
    fill: (target) => object("ChartFill", target),
  },
});

export const chartGridlinesClass = define({
  className: "ChartGridlines",
  introduced: "1.1",
  properties: {
    visible: {
      get: (target) =>
        (target.grade === "major" ? readPart(target).majorGridlines : readPart(target).minorGridlines) ??
        false,
      set: (target, value) => changePart(target, { [`${target.grade}Gridlines`]: asBoolean(value) }),
    },
  },
  navigations: {
    format: (target) =>
      object(
        "ChartGridlinesFormat",
        partLook(target, `${target.axis}${target.grade === "major" ? "" : "Minor"}Gridlines`),
      ),
  },
});

export const chartGridlinesFormatClass = define({
  className: "ChartGridlinesFormat",
  introduced: "1.1",
  navigations: { line: (target) => object("ChartLineFormat", target) },
});
