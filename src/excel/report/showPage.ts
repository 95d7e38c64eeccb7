/** A page that was written. */
export interface WrittenPage {
  /** The sheet's name, which may differ from the one asked for: it was taken, or the person renamed it. */
  sheet: string;
  /** The person hid it: it was not brought to the front. */
  isHidden: boolean;
  /** Name of the sheet of the last page, where that one stays as it is. */
  left: string | null;
}

/** Brings a page to the front; what the person hid stays hidden. */
export async function showPage(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  left: string | null,
): Promise<WrittenPage> {
  sheet.load("name,visibility");
  await context.sync();
  const isHidden = sheet.visibility !== "Visible";
  if (!isHidden) {
    sheet.activate();
    await context.sync();
  }
  return { sheet: sheet.name, isHidden, left };
}
