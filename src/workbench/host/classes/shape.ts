import { asText } from "../arguments";
import { WHOLE, at, changePart, chartOf } from "../charts/place";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";

/** The workbook's only shapes are its charts; their alternative text is reached here. */
export const shapeCollectionClass = define({
  className: "ShapeCollection",
  introduced: "1.9",
  items: (sheet) => sheet.charts().map(({ id }) => object("Shape", { sheet, id })),
  methods: {
    getItem: (sheet, args) => {
      const key = args.text(0);
      const chart = sheet
        .charts()
        .find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
      return chart === undefined ? fail("ItemNotFound") : object("Shape", { sheet, id: chart.id });
    },
  },
});

export const shapeClass = define({
  className: "Shape",
  introduced: "1.9",
  identity: ({ id }) => ({ Id: id }),
  exists: ({ sheet, id }) => sheet.charts().some((chart) => chart.id === id),
  properties: {
    id: ({ id }) => id,
    name: (target) => chartOf(target).name,
    type: () => "Unsupported" as const,
    left: (target) => chartOf(target).left,
    top: (target) => chartOf(target).top,
    width: (target) => chartOf(target).width,
    height: (target) => chartOf(target).height,
    altTextDescription: {
      get: (target) => chartOf(target).altText,
      set: (target, value) => changePart(at(target, WHOLE), { altText: asText(value) }),
    },
  },
});
