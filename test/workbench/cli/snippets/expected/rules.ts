import { areaOf, sheetOf, type Expected } from "./reading";

export const RULES: Expected = {
  formatCellValue({ book }) {
    expect(sheetOf(book).conditionalFormats()).toMatchObject([
      {
        rule: { kind: "cellValue", operator: "greaterThan", formula1: "=1000" },
        format: { fill: "#C6EFCE" },
      },
      {
        rule: { kind: "cellValue", operator: "lessThan", formula1: "=100" },
        format: { fontColor: "#C00000" },
      },
    ]);
  },
  formatColorScale({ book }) {
    expect(sheetOf(book).conditionalFormats()).toMatchObject([
      {
        areas: [areaOf("A1:C1")],
        rule: {
          kind: "colorScale",
          minimum: { type: "LowestValue", color: "#0000FF" },
          midpoint: { type: "Percent", formula: "50", color: "#FFFF00" },
          maximum: { type: "HighestValue", color: "#FF0000" },
        },
      },
    ]);
  },
  formatDataBar({ book }) {
    expect(sheetOf(book).conditionalFormats()).toMatchObject([
      {
        rule: {
          kind: "dataBar",
          barDirection: "LeftToRight",
          positive: { fillColor: "#5B9BD5", gradientFill: false },
        },
      },
    ]);
  },
  formatIconSet({ book }) {
    expect(sheetOf(book).conditionalFormats()).toMatchObject([
      {
        rule: {
          kind: "iconSet",
          style: "ThreeTriangles",
          criteria: [{ formula: "0" }, { type: "Number", formula: "=700" }, { formula: "=1000" }],
        },
      },
    ]);
  },
  formatPresetAndRank({ book }) {
    expect(sheetOf(book).conditionalFormats()).toMatchObject([
      { stopIfTrue: true, rule: { kind: "topBottom", type: "TopItems", rank: 2 } },
      { rule: { kind: "preset", criterion: "DuplicateValues" }, format: { bold: true } },
    ]);
  },
  formatByFormula({ book }) {
    expect(sheetOf(book).conditionalFormats()).toMatchObject([
      { rule: { kind: "containsText", operator: "contains", text: "open" } },
      { rule: { kind: "custom", formula: '=$A2="done"' }, format: { strikethrough: true } },
    ]);
  },
  formatClear({ book }) {
    const [format] = sheetOf(book).conditionalFormats();
    expect(format?.areas).toEqual([areaOf("A1:A3"), areaOf("A7:A10")]);
  },
  validateList({ book }) {
    expect(sheetOf(book).validations()).toMatchObject([
      {
        areas: [areaOf("B2:B20")],
        rule: { kind: "list", source: "Low,Medium,High", inCellDropDown: true },
        prompt: { show: true, title: "Priority", message: "Choose one." },
        errorAlert: { show: true, style: "warning", message: "Low, Medium or High." },
      },
    ]);
  },
  validateNumbers({ book, logs }) {
    expect(logs).toEqual(["Sheet1!A2,Sheet1!A4 null"]);
    const fills = [0, 1, 2, 3].map((row) => sheetOf(book).style(row, 0).fill);
    expect(fills).toEqual([undefined, "#FFC7CE", undefined, "#FFC7CE"]);
  },
  validateDates({ book }) {
    expect(sheetOf(book).validations()).toMatchObject([
      {
        areas: [areaOf("A2:A4"), areaOf("A6:A9")],
        rule: { kind: "date", operator: "between", formula1: "46023", formula2: "46387" },
      },
      { areas: [areaOf("B2:B9")], rule: { kind: "custom", formula: "=COUNTIF($B$2:$B$9,B2)=1" } },
    ]);
  },
};
