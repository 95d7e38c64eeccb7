/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-comments */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({
    profile: "desktop",
    cells: [
      ["a", "b"],
      ["c", "d"],
    ],
  });
});
afterEach(() => workbench.close());

function run<T>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context, context.workbook.worksheets.getItem("Sheet1")));
}

const refused = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> =>
  rejection(
    run(async (context, sheet) => {
      work(sheet, context);
      await context.sync();
    }),
  ).then(({ code }) => code);

describe("comments", () => {
  test("are added, answered, resolved, changed, found and deleted", () =>
    run(async (context) => {
      const { comments } = context.workbook;
      const before = Date.now();
      const comment = comments.add("Sheet1!B2", "First");
      const reply = comment.replies.add("Answer");
      comment.load("id,content,authorName,authorEmail,creationDate,resolved,contentType,richContent");
      reply.load("id,content,resolved");
      await context.sync();
      expect(comment.toJSON()).toMatchObject({ content: "First", resolved: false, contentType: "Plain" });
      expect(comment.richContent).toBe("First");
      expect(comment.creationDate.getTime()).toBeGreaterThanOrEqual(before);
      expect(comment.creationDate.getTime()).toBeLessThanOrEqual(Date.now());
      comment.content = "Second";
      comment.resolved = true;
      const byCell = comments.getItemByCell("Sheet1!B2").load("id,content");
      const byReply = comments.getItemByReplyId(reply.id).load("id");
      const place = comments.getItem(comment.id).getLocation().load("address");
      const parent = comment.replies.getItem(reply.id).getParentComment().load("id");
      reply.load("resolved");
      await context.sync();
      expect([byCell.content, byCell.id, byReply.id, parent.id, place.address, reply.resolved]).toEqual([
        "Second",
        comment.id,
        comment.id,
        comment.id,
        "Sheet1!B2",
        true,
      ]);
      reply.delete();
      const replies = comment.replies.getCount();
      await context.sync();
      expect(replies.value).toBe(0);
      comment.delete();
      const left = comments.getCount();
      const gone = comments.getItemOrNullObject(comment.id);
      await context.sync();
      expect([left.value, gone.isNullObject]).toEqual([0, true]);
    }));

  test("mention people", () =>
    run(async (context) => {
      const comment = context.workbook.comments.add(
        "Sheet1!A1",
        {
          richContent: '<at id="0">Kate</at> look',
          mentions: [{ id: 0, name: "Kate", email: "kate@example.com" }],
        },
        "Mention",
      );
      comment.load("content,richContent,contentType,mentions");
      await context.sync();
      expect([comment.content, comment.contentType, comment.richContent, comment.mentions]).toEqual([
        "Kate look",
        "Mention",
        '<at id="0">Kate</at> look',
        [{ id: 0, name: "Kate", email: "kate@example.com" }],
      ]);
      comment.updateMentions({ richContent: "nobody", mentions: [] });
      comment.load("content");
      await context.sync();
      expect(comment.content).toBe("nobody");
    }));

  test("go with their cell, and with the cells that are taken out", () =>
    run(async (context, sheet) => {
      sheet.comments.add("A1", "stays");
      sheet.comments.add("B2", "moves");
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("A1").insert("Right");
      sheet.comments.load("items/content");
      await context.sync();
      const places = sheet.comments.items.map((comment) => comment.getLocation().load("address"));
      await context.sync();
      expect(places.map(({ address }) => address)).toEqual(["Sheet1!B1", "Sheet1!B3"]);
      sheet.getRange("3:3").delete("Up");
      const count = sheet.comments.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    }));

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, string]>([
    // "An `InvalidArgument` error is thrown if the provided range is larger than one cell."
    ["more than one cell", (sheet) => sheet.comments.add("A1:B1", "x"), "InvalidArgument"],
    // "If it's a string, it must contain the full address, including the sheet name."
    [
      "an address without its sheet",
      (_sheet, { workbook }) => workbook.comments.add("A1", "x"),
      "InvalidArgument",
    ],
    ["no text", (sheet) => sheet.comments.add("A1", ""), "InvalidArgument"],
    [
      "a second one on the same cell",
      (sheet) => {
        sheet.comments.add("A1", "x");
        sheet.comments.add("A1", "y");
      },
      "InvalidOperation",
    ],
    [
      "the comment of a cell that has none",
      (sheet) => sheet.comments.getItemByCell("A1").load("id"),
      "ItemNotFound",
    ],
  ])("%s is refused", async (_title, work, code) => {
    expect(await refused(work)).toBe(code);
  });
});
