import type { Comment, CommentText, Note, Sheet } from "../../workbook/types";
import { cellName } from "../cells/address";
import { declareContentType, forgetContentType } from "../package/contentTypes";
import type { OfficePackage } from "../package/officePackage";
import {
  addRelationship,
  addRelationshipOfType,
  relationshipsOf,
  removeRelationships,
} from "../package/relationships";
import { hasOtherShapes, readShapes } from "../read/noteShapes";
import { NOTE_SIZE, readNotes, type NoteParts } from "../read/readNotes";
import type { SheetFrame } from "../read/sheetFrame";
import { element, type XmlElement } from "../xml/element";
import { encodeExcelText } from "../xml/excelText";
import { frameElement, putFrameElements } from "./frameOrder";
import { writeShapes, type BoxToWrite } from "./noteShapes";
import { Persons } from "./persons";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const THREAD_RELATIONSHIP = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
const TYPES = {
  comments: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  shapes: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  threads: "application/vnd.ms-excel.threadedcomments+xml",
};
/** What an Excel that knows no threads shows instead; Excel's own words. */
const FOR_OLDER_EXCELS =
  "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get " +
  "removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\n";

/** Brings a sheet's notes and threads to what the book has. */
export function patchNotes(
  to: OfficePackage,
  workbook: string,
  sheet: Sheet,
  part: string,
  frame: SheetFrame,
): void {
  const file = readNotes(to, part);
  const shapes = file.shapes === undefined ? undefined : to.text(file.shapes);
  if (sheet.notes.length === 0 && sheet.comments.length === 0) {
    removePart(to, part, file.comments);
    removePart(to, part, file.threads);
    if (shapes === undefined || hasOtherShapes(shapes)) return;
    removePart(to, part, file.shapes);
    putFrameElements(frame, "legacyDrawing", []);
    return;
  }
  writeThreads(to, workbook, sheet, part, file);
  const comments = file.comments ?? addPart(to, part, "comments");
  to.set(comments, commentsRoot(sheet, file));
  const drawn = file.shapes ?? addPart(to, part, "shapes");
  to.set(drawn, writeShapes(shapes, boxesOf(sheet, file, shapes)));
  if (frameElement(frame, "legacyDrawing")) return;
  const id = relationshipsOf(to, part).find((one) => one.target === drawn)?.id ?? "";
  putFrameElements(frame, "legacyDrawing", [element("legacyDrawing", { "xmlns:r": OFFICE, "r:id": id })]);
}

function addPart(to: OfficePackage, sheetPart: string, kind: "comments" | "shapes"): string {
  const path =
    kind === "comments" ? to.freePath("xl/comments", ".xml") : to.freePath("xl/drawings/vmlDrawing", ".vml");
  to.set(path, "");
  declareContentType(to, path, TYPES[kind]);
  addRelationship(to, sheetPart, kind === "comments" ? "comments" : "vmlDrawing", path);
  return path;
}

function removePart(from: OfficePackage, sheetPart: string, part: string | undefined): void {
  if (part === undefined) return;
  const link = relationshipsOf(from, sheetPart).find((one) => one.target === part);
  removeRelationships(from, sheetPart, (id) => id === link?.id);
  from.remove(part);
  forgetContentType(from, part);
}

const sameText = (one: Note, other: Note): boolean =>
  one.author === other.author && one.content === other.content;

/** What the file has of a note: of the one in its place, else of one that says the same. */
function inFile(note: Note, { notes }: NoteParts): NoteParts["notes"][number] | undefined {
  const alike = notes.filter((one) => sameText(one.note, note));
  return alike.find((one) => one.note.row === note.row && one.note.column === note.column) ?? alike[0];
}

const runs = (text: string): XmlElement =>
  element("text", {}, [
    // Some readers know a note's text in runs only.
    element("r", {}, [element("t", { "xml:space": "preserve" }, [encodeExcelText(text)])]),
  ]);

/** Notes that say what they said keep their runs and looks. */
function commentsRoot(sheet: Sheet, file: NoteParts): XmlElement {
  const authors: string[] = [];
  const authorId = (author: string): number => {
    const known = authors.indexOf(author);
    return known >= 0 ? known : authors.push(author) - 1;
  };
  const notes = sheet.notes.map((note) => {
    const known = inFile(note, file)?.tag;
    const ref = cellName(note.row, note.column);
    const tag = element("comment", { ...known?.attributes, ref, authorId: authorId(note.author) });
    return { ...note, tag: { ...tag, children: known?.children ?? [runs(note.content)] } };
  });
  const threads = sheet.comments.map((comment) => {
    const said = [comment, ...comment.replies].map(({ content }, index) => {
      return `${index === 0 ? "Comment" : "Reply"}:\n    ${content}`;
    });
    const ref = cellName(comment.row, comment.column);
    const tag = element("comment", { ref, authorId: authorId(`tc=${comment.id}`), shapeId: 0 }, [
      runs(FOR_OLDER_EXCELS + said.join("\n")),
    ]);
    return { ...comment, tag };
  });
  const all = [...notes, ...threads].sort((one, other) => one.row - other.row || one.column - other.column);
  return element("comments", { xmlns: MAIN }, [
    element(
      "authors",
      {},
      authors.map((author) => element("author", {}, [encodeExcelText(author)])),
    ),
    element(
      "commentList",
      {},
      all.map(({ tag }) => tag),
    ),
  ]);
}

function boxesOf(sheet: Sheet, file: NoteParts, vml: string | undefined): BoxToWrite[] {
  const drawn = vml === undefined ? [] : readShapes(vml);
  const notes = sheet.notes.map((note): BoxToWrite => {
    const { row, column, visible, width, height } = note;
    return { row, column, visible, width, height, before: inFile(note, file)?.shape };
  });
  const threads = sheet.comments.map(({ row, column }): BoxToWrite => {
    const before = drawn.find((one) => one.row === row && one.column === column);
    const size = { width: before?.width ?? NOTE_SIZE.width, height: before?.height ?? NOTE_SIZE.height };
    return { row, column, visible: before?.visible ?? false, ...size, before };
  });
  const used = new Set<unknown>();
  return [...notes, ...threads].map((box) => {
    // Two notes that say the same must not share one box.
    if (box.before === undefined || used.has(box.before)) return { ...box, before: undefined };
    used.add(box.before);
    return box;
  });
}

function writeThreads(
  to: OfficePackage,
  workbook: string,
  sheet: Sheet,
  part: string,
  file: NoteParts,
): void {
  if (sheet.comments.length === 0) {
    removePart(to, part, file.threads);
    return;
  }
  const persons = new Persons(to, workbook);
  const tags = sheet.comments.flatMap((comment) => [
    threadTag(comment, comment, persons),
    ...comment.replies.map((reply) => threadTag(comment, reply, persons)),
  ]);
  persons.save();
  const path = file.threads ?? to.freePath("xl/threadedComments/threadedComment", ".xml");
  to.set(path, element("ThreadedComments", { xmlns: THREADS }, tags));
  if (file.threads !== undefined) return;
  declareContentType(to, path, TYPES.threads);
  addRelationshipOfType(to, part, THREAD_RELATIONSHIP, path);
}

function threadTag(comment: Comment, text: CommentText, persons: Persons): XmlElement {
  const isReply = text !== comment;
  return element(
    "threadedComment",
    {
      ref: cellName(comment.row, comment.column),
      dT: text.created.replace(/Z$/, ""),
      personId: persons.idOf(text.author),
      id: text.id,
      parentId: isReply ? comment.id : undefined,
      done: !isReply && comment.resolved ? 1 : undefined,
    },
    [element("text", {}, [encodeExcelText(text.content)]), ...mentionTags(text, persons)],
  );
}

function mentionTags({ richContent, mentions }: CommentText, persons: Persons): XmlElement[] {
  if (!mentions || mentions.length === 0 || richContent === undefined) return [];
  const tags: XmlElement[] = [];
  let removed = 0;
  for (const found of richContent.matchAll(/<at id="(\d+)">(.*?)<\/at>/gs)) {
    const [whole, id = "", name = ""] = found;
    const mention = mentions.find((one) => String(one.id) === id);
    if (mention)
      tags.push(
        element("mention", {
          mentionpersonId: persons.idOf(mention),
          mentionId: persons.newId(),
          startIndex: found.index - removed,
          length: name.length,
        }),
      );
    removed += whole.length - name.length;
  }
  return tags.length === 0 ? [] : [element("mentions", {}, tags)];
}
