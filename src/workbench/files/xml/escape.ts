const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};
const entity = (character: string): string => ENTITIES[character] ?? character;

/** Text between tags. Carriage returns would be normalised away by a reader, so they are written as entities. */
export const escapeText = (text: string): string =>
  /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, entity) : text;

/** Text between double quotes of an attribute. */
export const escapeAttribute = (text: string): string =>
  /[&<>"\n\r\t]/.test(text) ? text.replace(/[&<>"\n\r\t]/g, entity) : text;
