import { pictureOf, tableSetUp, type Setup } from "./support/prospects";
import { logLines, logSheet } from "./support/tierLog";

const ALL = { row: 0, column: 0, rowCount: 14, columnCount: 20 };
const at = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
const HEADERS = ["Account", "From", "To", "Date", "Why", "Set by hand", "By", "Until", "Run"];

function select({ workbench, sheet }: Setup, row: number): void {
  workbench.book.activate(sheet);
  workbench.book.select(sheet, [at(row, 0)]);
}

function log(made: Setup) {
  const sheet = logSheet(made);
  if (!sheet) throw new Error("There is no tier log.");
  return sheet;
}

const pictures = ({ workbench }: Setup) => workbench.book.sheets().map((sheet) => pictureOf(sheet, ALL));
const headersOf = (made: Setup) =>
  log(made)
    .tables()[0]
    ?.columns()
    .map(({ name }) => name);

/** A list with a tier set by hand, or with an account that moved by itself, and a log that lost a column since. */
async function without(header: string, isByHand = true): Promise<Setup> {
  const made = await tableSetUp();
  await made.app.classify();
  select(made, 1);
  if (isByHand) await made.app.tag("B", { by: "Ann", why: "freeze", until: "2027-01-31" });
  else {
    made.sheet.write({ ...at(1, 2), columnCount: 2 }, [["no", "no"]]);
    await made.app.classify();
  }
  log(made).deleteColumns(HEADERS.indexOf(header), 1);
  return made;
}

describe("a column of the tier log that alone tells of tiers set by hand is deleted", () => {
  test.each(["Account", "Why", "Set by hand", "By", "Until"])(
    "%s: it is told before anything is written; then the log goes on with the column",
    async (header) => {
      const made = await without(header);
      made.sheet.write({ ...at(2, 2), columnCount: 2 }, [["no", "no"]]);
      const before = pictures(made);
      const told = { said: { id: "error.logColumnsLost", values: { sheet: "Tier log", columns: [header] } } };
      await expect(made.app.classify()).rejects.toMatchObject(told);
      expect(pictures(made)).toEqual(before);
      const { note } = await made.app.classify();
      expect(note).toBeUndefined();
      expect([...(headersOf(made) ?? [])].sort()).toEqual([...HEADERS].sort());
      expect(made.workbench.book.sheets()).toHaveLength(2);
      expect(logLines(made).map(({ Account }) => Account)).toContain("Alpine");
      select(made, 1);
      expect((await made.app.card())?.override).toMatchObject({ tier: "B" });
    },
  );

  test("a tag is told so as well, and one who set it is known again", async () => {
    const made = await without("By");
    const before = pictures(made);
    select(made, 1);
    await expect(made.app.tag("A", { by: "Ben" })).rejects.toMatchObject({
      message: expect.stringMatching(
        /^Nothing was written: the column By of the tier log “Tier log” /,
      ) as string,
    });
    expect(pictures(made)).toEqual(before);
    select(made, 1);
    await made.app.tag("A", { by: "Ben" });
    select(made, 1);
    expect((await made.app.card())?.override).toMatchObject({ tier: "A", by: "Ben" });
  });

  test.each(["Why", "By", "Until"])("%s: where nothing holds by hand, nothing is told", async (header) => {
    const made = await without(header, false);
    made.sheet.write({ ...at(2, 2), columnCount: 2 }, [["no", "no"]]);
    await made.app.classify();
    expect(logLines(made)).toHaveLength(2);
    expect(headersOf(made)).toContain(header);
  });
});
