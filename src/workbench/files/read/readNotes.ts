import type { Comment, CommentText, Mention, Note } from "../../workbook/types";
import { parseArea } from "../cells/address";
import type { OfficePackage } from "../package/officePackage";
import { relationshipsOf } from "../package/relationships";
import {
  attribute,
  childNamed,
  childrenNamed,
  flag,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../xml/element";
import { decodeExcelText } from "../xml/excelText";
import { readShapes, type NoteShape } from "./noteShapes";

/** A note that stands for a thread has the thread's id for its author; older Excels show it. */
const THREAD_AUTHOR = /^tc=(\{.+\})$/;
/** Excel's new note, in points. */
export const NOTE_SIZE = { width: 108, height: 59.25 };

/** A sheet's notes with the XML behind each. */
export interface NoteParts {
  comments: string | undefined;
  shapes: string | undefined;
  threads: string | undefined;
  notes: { note: Note; tag: XmlElement; shape: NoteShape | undefined }[];
}

const targetOf = (from: OfficePackage, part: string, kind: string): string | undefined =>
  relationshipsOf(from, part).find((one) => one.kind === kind && from.has(one.target))?.target;

/** Texts of runs, without their looks and without phonetic hints. */
const noteText = (text: XmlElement | undefined): string =>
  text
    ? decodeExcelText(
        [
          ...childrenNamed(text, "t"),
          ...childrenNamed(text, "r").flatMap((run) => childNamed(run, "t") ?? []),
        ]
          .map(textOf)
          .join(""),
      )
    : "";

/** Notes of a sheet. */
export function readNotes(from: OfficePackage, part: string): NoteParts {
  const comments = targetOf(from, part, "comments");
  const shapes = targetOf(from, part, "vmlDrawing");
  const known = shapes === undefined ? [] : readShapes(from.text(shapes));
  const root = comments === undefined ? undefined : from.xml(comments);
  const authors = childrenNamed(childNamed(root, "authors"), "author").map(textOf);
  const notes = childrenNamed(childNamed(root, "commentList"), "comment").flatMap((tag) => {
    const at = parseArea(attribute(tag, "ref") ?? "");
    const author = decodeExcelText(authors[numberAttribute(tag, "authorId") ?? -1] ?? "");
    if (!at || THREAD_AUTHOR.test(author)) return [];
    const { row, column } = at;
    const shape = known.find((one) => one.row === row && one.column === column);
    const size = { width: shape?.width ?? NOTE_SIZE.width, height: shape?.height ?? NOTE_SIZE.height };
    const content = noteText(childNamed(tag, "text"));
    const note: Note = { row, column, author, content, visible: shape?.visible ?? false, ...size };
    return [{ note, tag, shape }];
  });
  return { comments, shapes, threads: targetOf(from, part, "threadedComment"), notes };
}

interface Person {
  name: string;
  email: string;
}

/** People of the workbook by the id by which threads name them. */
export function readPersons(from: OfficePackage, workbook: string): Map<string, Person> {
  const part = targetOf(from, workbook, "person");
  const people = part === undefined ? [] : childrenNamed(from.xml(part), "person");
  return new Map(
    people.map((person): [string, Person] => {
      const email = attribute(person, "userId") ?? "";
      return [
        attribute(person, "id") ?? "",
        { name: attribute(person, "displayName") ?? "", email: email.includes("@") ? email : "" },
      ];
    }),
  );
}

/** Threads of comments of a sheet. */
export function readThreads(
  from: OfficePackage,
  part: string,
  persons: ReadonlyMap<string, Person>,
): Comment[] {
  const threads = targetOf(from, part, "threadedComment");
  const tags = threads === undefined ? [] : childrenNamed(from.xml(threads), "threadedComment");
  return tags.flatMap((tag): Comment[] => {
    const at = parseArea(attribute(tag, "ref") ?? "");
    if (!at || attribute(tag, "parentId") !== undefined) return [];
    const text = threadText(tag, persons);
    const replies = tags
      .filter((one) => attribute(one, "parentId") === text.id)
      .map((one) => threadText(one, persons));
    return [{ ...text, row: at.row, column: at.column, resolved: flag(tag, "done"), replies }];
  });
}

function threadText(tag: XmlElement, persons: ReadonlyMap<string, Person>): CommentText {
  const content = decodeExcelText(textOf(childNamed(tag, "text")));
  const mentioned = mentionsOf(tag, content, persons);
  const created = attribute(tag, "dT") ?? "";
  return {
    id: attribute(tag, "id") ?? "",
    author: persons.get(attribute(tag, "personId") ?? "") ?? { name: "", email: "" },
    // The file's times are UTC without saying so.
    created: created === "" || created.endsWith("Z") ? created : `${created}Z`,
    content,
    ...mentioned,
  };
}

function mentionsOf(
  tag: XmlElement,
  content: string,
  persons: ReadonlyMap<string, Person>,
): Pick<CommentText, "mentions" | "richContent"> {
  const tags = childrenNamed(childNamed(tag, "mentions"), "mention");
  if (tags.length === 0) return {};
  const mentions: Mention[] = [];
  let richContent = "";
  let at = 0;
  tags.forEach((one, id) => {
    const start = numberAttribute(one, "startIndex") ?? 0;
    const end = start + (numberAttribute(one, "length") ?? 0);
    const person = persons.get(attribute(one, "mentionpersonId") ?? "");
    const name = content.slice(start, end);
    mentions.push({ id, name: person?.name ?? name, email: person?.email ?? "" });
    richContent += `${content.slice(at, start)}<at id="${id}">${name}</at>`;
    at = end;
  });
  return { mentions, richContent: richContent + content.slice(at) };
}
