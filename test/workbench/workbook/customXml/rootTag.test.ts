import { rootTag } from "../../../../src/workbench/workbook/customXml/rootTag";

test.each<[string, string, string, string]>([
  ["<rows/>", "rows", "", ""],
  ['<rows xmlns="urn:x" n="1"><row xmlns="urn:y"/></rows>', "rows", "urn:x", "1"],
  ['<a:rows xmlns:a="urn:x" a:n="2"/>', "rows", "urn:x", "2"],
  ['<?xml version="1.0"?><!-- <no xmlns="urn:no"/> --><?pi?>\r\n<rows xmlns="urn:x"/>', "rows", "urn:x", ""],
  [`<!-- ${"x".repeat(5000)} --><rows xmlns="urn:x"/>`, "rows", "urn:x", ""],
  ["\ufeff<rows/>", "rows", "", ""],
  ["<rows><what follows is not looked at", "rows", "", ""],
])("%j", (xml, name, namespace, n) => {
  const root = rootTag(xml);
  expect([root?.name, root?.namespace, root?.attributes.get("n") ?? ""]).toEqual([name, namespace, n]);
});

test.each(["", " ", "no markup", "<a:rows/>", "< rows/>", "</rows>", "<rows", "\u0000<rows/>"])(
  "%j begins no document",
  (xml) => {
    expect(rootTag(xml)).toBeNull();
  },
);
