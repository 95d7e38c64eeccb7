import { isSameLook, lookOver, plainly, type Look } from "../../../src/excel/core/looks";

const line = { style: "Continuous", weight: "Thin", color: "#00AA00" } as const;
const none = { style: "None", weight: "Thin", color: "#000000" } as const;

describe("plainly", () => {
  test.each<[string, Look["format"], Look["format"]]>([
    ["no fill is no white fill", { fill: { color: "#FFFFFF", pattern: "None" } }, {}],
    [
      "a solid fill is its colour",
      { fill: { color: "#123456", pattern: "Solid", patternColor: "#000000" } },
      { fill: { color: "#123456" } },
    ],
    [
      "a pattern stays one",
      { fill: { color: "#123456", pattern: "Checker", patternColor: "#FF0000" } },
      { fill: { color: "#123456", pattern: "Checker", patternColor: "#FF0000" } },
    ],
    [
      "a line that is not there says nothing",
      { borders: { top: none, left: line } },
      { borders: { left: line } },
    ],
    ["lines between cells mean nothing for one", { borders: { horizontal: line } }, {}],
    [
      "letters neither raised nor lowered",
      { font: { bold: false, subscript: false, superscript: true } },
      { font: { bold: false, superscript: true } },
    ],
  ])("%s", (_, told, plain) => {
    expect(plainly({ style: "Normal", format: told })).toEqual({ style: "Normal", format: plain });
  });
});

describe("lookOver", () => {
  const plain: Look = { style: "Normal", format: { wrapText: false, font: { bold: false, size: 11 } } };

  test("gives what differs, however deep, and nothing of the same", () => {
    const look: Look = {
      style: "Good",
      format: { wrapText: false, font: { bold: true, size: 11 }, borders: { left: line } },
    };
    expect(lookOver(look, plain)).toEqual({
      style: "Good",
      format: { font: { bold: true }, borders: { left: line } },
    });
    expect(lookOver(plain, plain)).toEqual({});
  });

  test("two looks are one where nothing differs", () => {
    expect(isSameLook(plain, { ...plain })).toBe(true);
    expect(isSameLook(plain, { ...plain, style: "Good" })).toBe(false);
  });
});
