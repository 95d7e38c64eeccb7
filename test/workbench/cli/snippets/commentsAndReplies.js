// A remark on a cell, and what a colleague says to it.
await Excel.run(async (context) => {
  const { comments } = context.workbook;
  const comment = comments.add("Sheet1!B2", "Is this the final figure?");
  comment.replies.add("Yes, since Monday.");
  comment.resolved = true;
  const other = comments.add("Sheet1!B3", "Not needed");
  await context.sync();
  other.delete();
  await context.sync();
});
