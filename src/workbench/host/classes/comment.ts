import type { Book, Comment, CommentText, Mention, Sheet } from "../../workbook/types";
import { asBoolean, asInteger, asRecord, asText } from "../arguments";
import type { Arguments } from "../arguments";
import { PERSON } from "../cells/person";
import { singleCell } from "../cells/singleCell";
import { mustBeWritable } from "../cells/grid";
import { define } from "../define";
import { fail } from "../errors";
import { range } from "../resolve";
import { object } from "../targets";
import type { CommentsTarget, HostObject } from "../targets";

interface Found {
  readonly sheet: Sheet;
  readonly comment: Comment;
}

function allOf({ sheet }: CommentsTarget, book: Book): Found[] {
  const sheets = sheet === null ? book.sheets() : [sheet];
  return sheets.flatMap((one) => one.comments.map((comment) => ({ sheet: one, comment })));
}

const EVERYWHERE: CommentsTarget = { sheet: null };

function find(book: Book, id: string, among: CommentsTarget = EVERYWHERE): Found {
  return allOf(among, book).find(({ comment }) => comment.id === id) ?? fail("ItemNotFound");
}

function findReply(
  book: Book,
  id: string,
  among: CommentsTarget = EVERYWHERE,
): Found & { reply: CommentText } {
  for (const found of allOf(among, book)) {
    const reply = found.comment.replies.find((one) => one.id === id);
    if (reply !== undefined) return { ...found, reply };
  }
  return fail("ItemNotFound");
}

function replace({ sheet, comment }: Found, next: Comment | null): void {
  mustBeWritable(sheet);
  sheet.comments = sheet.comments.flatMap((one) => (one.id !== comment.id ? [one] : (next ?? [])));
}

function replaceReply(book: Book, id: string, next: CommentText | null): void {
  const found = findReply(book, id);
  const replies = found.comment.replies.flatMap((one) => (one.id !== id ? [one] : (next ?? [])));
  replace(found, { ...found.comment, replies });
}

/** Comments and their replies are told apart by GUIDs, as in files. */
function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}

function asMention(value: unknown): Mention {
  const { id, name, email } = asRecord(value);
  return { id: asInteger(id), name: asText(name), email: asText(email) };
}

/** Plain text, or text in which `<at id="0">Name</at>` stands for people. */
function contentOf(
  content: unknown,
  contentType: string,
): Pick<CommentText, "content" | "richContent" | "mentions"> {
  if (typeof content === "string") return content === "" ? fail("InvalidArgument") : { content };
  if (contentType !== "Mention") return fail("InvalidArgument");
  const { richContent, mentions } = asRecord(content);
  const rich = asText(richContent);
  const people = Array.isArray(mentions) ? mentions.map(asMention) : fail("InvalidArgument");
  return { content: rich.replace(/<at id="\d+">(.*?)<\/at>/gs, "$1"), richContent: rich, mentions: people };
}

function written(args: Arguments, index: number): CommentText {
  const contentType = args.oneOf(index + 1, ["Plain", "Mention"] as const, "Plain");
  const text = contentOf(args.raw(index), contentType);
  return { id: newId(), author: PERSON, created: new Date().toISOString(), ...text };
}

/** A cell has one thread of comments. */
function add(comments: CommentsTarget, args: Arguments, book: Book): HostObject {
  const { sheet, row, column } = singleCell(comments.sheet, args, 0, book, "InvalidArgument");
  mustBeWritable(sheet);
  if (sheet.comments.some((one) => one.row === row && one.column === column)) fail("InvalidOperation");
  const comment: Comment = { ...written(args, 1), row, column, resolved: false, replies: [] };
  sheet.comments = [...sheet.comments, comment];
  return object("Comment", { id: comment.id });
}

function itemByCell(comments: CommentsTarget, args: Arguments, book: Book): HostObject {
  const cell = singleCell(comments.sheet, args, 0, book, "InvalidArgument");
  const found = cell.sheet.comments.find(({ row, column }) => row === cell.row && column === cell.column);
  return found === undefined ? fail("ItemNotFound") : object("Comment", { id: found.id });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.commentcollection */
export const commentCollectionClass = define({
  className: "CommentCollection",
  introduced: "1.10",
  later: { getItemOrNullObject: "1.14" },
  items: (comments, { book }) =>
    allOf(comments, book).map(({ comment: { id } }) => object("Comment", { id })),
  methods: {
    add: (comments, args, { book }) => add(comments, args, book),
    getItem: (comments, args, { book }) =>
      object("Comment", { id: find(book, args.text(0), comments).comment.id }),
    getItemByCell: (comments, args, { book }) => itemByCell(comments, args, book),
    getItemByReplyId: (comments, args, { book }) =>
      object("Comment", { id: findReply(book, args.text(0), comments).comment.id }),
  },
});

/** Members that comments and replies have since later than 1.10. */
const LATER = {
  contentType: "1.12",
  mentions: "1.11",
  resolved: "1.11",
  richContent: "1.11",
  updateMentions: "1.11",
} as const;

export const commentClass = define({
  className: "Comment",
  introduced: "1.10",
  later: LATER,
  identity: ({ id }) => ({ Id: id }),
  exists: ({ id }, { book }) => allOf(EVERYWHERE, book).some(({ comment }) => comment.id === id),
  properties: {
    id: ({ id }) => id,
    authorName: ({ id }, { book }) => find(book, id).comment.author.name,
    authorEmail: ({ id }, { book }) => find(book, id).comment.author.email,
    creationDate: ({ id }, { book }) => new Date(find(book, id).comment.created),
    content: {
      get: ({ id }, { book }) => find(book, id).comment.content,
      set: ({ id }, value, { book }) => {
        const found = find(book, id);
        const { mentions: _people, richContent: _rich, ...rest } = found.comment;
        replace(found, { ...rest, content: asText(value) });
      },
    },
    contentType: ({ id }, { book }) => (find(book, id).comment.mentions ? "Mention" : "Plain"),
    mentions: ({ id }, { book }) => [...(find(book, id).comment.mentions ?? [])],
    richContent: ({ id }, { book }) => {
      const { comment } = find(book, id);
      return comment.richContent ?? comment.content;
    },
    resolved: {
      get: ({ id }, { book }) => find(book, id).comment.resolved,
      set: ({ id }, value, { book }) => {
        const found = find(book, id);
        replace(found, { ...found.comment, resolved: asBoolean(value) });
      },
    },
  },
  navigations: { replies: ({ id }) => object("CommentReplyCollection", { id }) },
  methods: {
    delete: ({ id }, _args, { book }) => replace(find(book, id), null),
    getLocation: ({ id }, _args, { book }) => {
      const { sheet, comment } = find(book, id);
      return object(
        "Range",
        range(sheet, { row: comment.row, column: comment.column, rowCount: 1, columnCount: 1 }),
      );
    },
    updateMentions: ({ id }, args, { book }) => {
      const found = find(book, id);
      replace(found, { ...found.comment, ...contentOf(args.raw(0), "Mention") });
    },
  },
});

export const commentReplyCollectionClass = define({
  className: "CommentReplyCollection",
  introduced: "1.10",
  later: { getItemOrNullObject: "1.14" },
  items: ({ id }, { book }) =>
    find(book, id).comment.replies.map((reply) => object("CommentReply", { id: reply.id })),
  methods: {
    add: ({ id }, args, { book }) => {
      const found = find(book, id);
      const reply = written(args, 0);
      replace(found, { ...found.comment, replies: [...found.comment.replies, reply] });
      return object("CommentReply", { id: reply.id });
    },
    getItem: ({ id }, args, { book }) => {
      const { comment, reply } = findReply(book, args.text(0));
      return comment.id === id ? object("CommentReply", { id: reply.id }) : fail("ItemNotFound");
    },
  },
});

export const commentReplyClass = define({
  className: "CommentReply",
  introduced: "1.10",
  later: LATER,
  identity: ({ id }) => ({ Id: id }),
  exists: ({ id }, { book }) =>
    allOf(EVERYWHERE, book).some(({ comment }) => comment.replies.some((reply) => reply.id === id)),
  properties: {
    id: ({ id }) => id,
    authorName: ({ id }, { book }) => findReply(book, id).reply.author.name,
    authorEmail: ({ id }, { book }) => findReply(book, id).reply.author.email,
    creationDate: ({ id }, { book }) => new Date(findReply(book, id).reply.created),
    content: {
      get: ({ id }, { book }) => findReply(book, id).reply.content,
      set: ({ id }, value, { book }) => {
        const { mentions: _people, richContent: _rich, ...rest } = findReply(book, id).reply;
        replaceReply(book, id, { ...rest, content: asText(value) });
      },
    },
    contentType: ({ id }, { book }) => (findReply(book, id).reply.mentions ? "Mention" : "Plain"),
    mentions: ({ id }, { book }) => [...(findReply(book, id).reply.mentions ?? [])],
    richContent: ({ id }, { book }) => {
      const { reply } = findReply(book, id);
      return reply.richContent ?? reply.content;
    },
    resolved: ({ id }, { book }) => findReply(book, id).comment.resolved,
  },
  methods: {
    delete: ({ id }, _args, { book }) => replaceReply(book, id, null),
    getLocation: ({ id }, _args, { book }) => {
      const { sheet, comment } = findReply(book, id);
      return object(
        "Range",
        range(sheet, { row: comment.row, column: comment.column, rowCount: 1, columnCount: 1 }),
      );
    },
    getParentComment: ({ id }, _args, { book }) => object("Comment", { id: findReply(book, id).comment.id }),
    updateMentions: ({ id }, args, { book }) =>
      replaceReply(book, id, { ...findReply(book, id).reply, ...contentOf(args.raw(0), "Mention") }),
  },
});
