import { xmlParser } from "../xml/xmlParser";
import { decodeExcelText } from "../xml/excelText";
import { localName } from "../xml/element";

/** The shared texts by index: runs of one text joined, phonetic guides left out. */
export function readTexts(xml: string): string[] {
  const texts: string[] = [];
  const parser = xmlParser({ fragment: false, position: false });
  let text = "";
  let collecting = false;
  let phonetic = false;
  parser.on("opentag", (tag) => {
    const local = localName(tag.name);
    if (local === "si") text = "";
    else if (local === "rPh") phonetic = true;
    else if (local === "t") collecting = !phonetic;
  });
  const add = (piece: string): void => {
    if (collecting) text += piece;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", (tag) => {
    const local = localName(tag.name);
    if (local === "si") texts.push(decodeExcelText(text));
    else if (local === "rPh") phonetic = false;
    else if (local === "t") collecting = false;
  });
  parser.write(xml).close();
  return texts;
}
