import fc from "fast-check";
import { decodeExcelText, encodeExcelText } from "../../../../src/workbench/files/xml/excelText";
import { element, textOf } from "../../../../src/workbench/files/xml/element";
import { parseXml } from "../../../../src/workbench/files/xml/parseXml";
import { writeXml } from "../../../../src/workbench/files/xml/writeXml";

test.each([
  ["plain", "plain"],
  ["bell\u0007", "bell_x0007_"],
  ["_x0041_", "_x005F_x0041_"],
  ["\ud800", "_xD800_"],
])("encodeExcelText(%j)", (text, encoded) => expect(encodeExcelText(text)).toBe(encoded));

test("any text comes back out of an XML part as it went in", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const part = writeXml(element("t", { a: encodeExcelText(text) }, [encodeExcelText(text)]));
      const back = parseXml(part);
      expect(decodeExcelText(textOf(back))).toBe(text);
      expect(decodeExcelText(back.attributes["a"] ?? "")).toBe(text);
    }),
  );
});
