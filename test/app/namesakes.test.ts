import type { CellValue, Sheet } from "../../src/workbench/workbook";
import { accountsOf } from "./support/orders";
import { columnUnder, setUp, type Setup } from "./support/prospects";
import { logLines, logSheet, told } from "./support/tierLog";

const HEADERS = ["Customer no", "Customer", "Need", "Budget", "Authority", "Urgency", "Revenue"];
/** Two customers of one name, 3S and 1S, and one of another. */
const SMITH_12: CellValue[] = ["'12", "Smith", "yes", "yes", "yes", "yes", 300];
const SMITH_57: CellValue[] = ["'57", "Smith", "no", "yes", "no", "no", 200];
const LEE: CellValue[] = ["'8", "Lee", "no", "no", "no", "no", 100];
const BY_HAND: unknown = expect.stringContaining("Set by hand");
const SETTINGS = { account: "id", mapping: { id: "Customer no", name: "Customer" } };

const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});

/** Classified, with a tier by hand for the first customer of the list. */
async function tagged(lines: readonly CellValue[][], settings: object = SETTINGS): Promise<Setup> {
  const made = await setUp({ cells: [HEADERS, ...lines] }, { settings });
  await made.app.classify();
  made.workbench.book.activate(made.sheet);
  made.workbench.book.select(made.sheet, [at(1, 0)]);
  await made.app.tag("B", { by: "Ann", why: "freeze", until: "2099-01-31" });
  return made;
}

/** A fresh export over the list, in the order of its lines; the columns of ours stay where they are. */
async function exported({ sheet, app }: Setup, lines: readonly CellValue[][]) {
  sheet.write(
    at(1, 0, 5, HEADERS.length),
    Array.from({ length: 5 }, (_, line) => lines[line] ?? HEADERS.map(() => "")),
  );
  await app.classify();
}

const tierOf = ({ sheet }: Setup, customer: CellValue[]): CellValue | undefined =>
  columnUnder(sheet, "Tier")[columnUnder(sheet, "Customer no").indexOf(String(customer[0]).slice(1))];

/** Rows of the Accounts sheet: account, tier, tier by hand, why. */
function rowsOf(made: Setup): CellValue[][] {
  const sheet = accountsOf(made);
  const under = (header: string) => columnUnder(sheet, header);
  return under("Account").map((name, row) => [
    name,
    ...["Tier", "Set by hand", "Why"].map((header) => under(header)[row] ?? ""),
  ]);
}

/** The workbook as one that was written by the rule of before: names alone, but for the second of a name. */
function asBefore(made: Setup): void {
  const rename = (sheet: Sheet | null, names: Record<string, string>) => {
    const [table] = sheet?.tables() ?? [];
    if (!sheet || !table) throw new Error("There is no table.");
    const area = { ...table.area(), columnCount: 1 };
    sheet.write(
      area,
      sheet.values(area).map(([name = ""]) => [names[String(name)] ?? name]),
    );
  };
  rename(accountsOf(made), { "Smith (12)": "Smith", "Lee (8)": "Lee" });
  rename(logSheet(made), { "Lee (8)": "Lee" });
}

describe("[G1] a tier set by hand for one of two customers of one name", () => {
  test.each<[string, CellValue[][]]>([
    ["the lines are sorted", [LEE, SMITH_57, SMITH_12]],
    ["a line of the other customer comes first", [SMITH_57, SMITH_12, SMITH_57, LEE]],
  ])("stays theirs where %s", async (_, lines) => {
    const made = await tagged([SMITH_12, SMITH_57, LEE]);
    await exported(made, lines);
    expect([SMITH_12, SMITH_57, LEE].map((one) => tierOf(made, one))).toEqual(["B", "1S", "B"]);
    expect(rowsOf(made)).toEqual([
      ["Smith (12)", "B", "B", BY_HAND],
      ["Smith (57)", "1S", "", expect.any(String)],
      ["Lee (8)", "B", "", expect.any(String)],
    ]);
    expect(logLines(made)).toHaveLength(1);
  });

  test("does not go to the other one where theirs leaves the list, and is there again when they come back", async () => {
    const made = await tagged([SMITH_12, SMITH_57, LEE]);
    await exported(made, [SMITH_57, LEE]);
    expect(tierOf(made, SMITH_57)).toBe("1S");
    expect(rowsOf(made).map(([name, tier, byHand]) => [name, tier, byHand])).toEqual([
      ["Smith (12)", "", "B"],
      ["Smith (57)", "1S", ""],
      ["Lee (8)", "B", ""],
    ]);
    await exported(made, [LEE, SMITH_57, SMITH_12]);
    expect(tierOf(made, SMITH_12)).toBe("B");
    expect(tierOf(made, SMITH_57)).toBe("1S");
  });

  test("keeps who set it, why and until when where the other one joins the list", async () => {
    const made = await tagged([SMITH_12, LEE]);
    await exported(made, [SMITH_57, LEE, SMITH_12]);
    expect([SMITH_12, SMITH_57].map((one) => tierOf(made, one))).toEqual(["B", "1S"]);
    expect(logLines(made)).toHaveLength(1);
    made.workbench.book.select(made.sheet, [at(3, 0)]);
    expect((await made.app.card())?.override).toMatchObject({ tier: "B", by: "Ann", until: "2099-01-31" });
    made.workbench.book.select(accountsOf(made), [at(1, 0)]);
    expect((await made.app.card())?.override).toMatchObject({ tier: "B", by: "Ann", until: "2099-01-31" });
  });

  test("is told of each of them by its card, also where the settings name the column", async () => {
    const made = await tagged([SMITH_12, SMITH_57, LEE], { ...SETTINGS, account: "Customer no" });
    const cardOf = (row: number) => {
      made.workbench.book.select(made.sheet, [at(row, 0)]);
      return made.app.card();
    };
    expect(await cardOf(1)).toMatchObject({
      tier: "B",
      why: BY_HAND,
      override: { by: "Ann" },
    });
    expect(await cardOf(2)).toMatchObject({
      tier: "1S",
      override: null,
      why: expect.stringMatching(/./) as unknown,
    });
  });
});

describe("[G1] a workbook that an earlier version wrote, with names alone", () => {
  test("an account whose name is nobody else's keeps its row, its tier by hand and what the log knows", async () => {
    const made = await tagged([LEE, SMITH_12, SMITH_57]);
    asBefore(made);
    await exported(made, [SMITH_57, SMITH_12, LEE]);
    expect(rowsOf(made)[0]?.slice(0, 3)).toEqual(["Smith", "", ""]);
    expect(
      rowsOf(made)
        .find(([name]) => name === "Lee")
        ?.slice(0, 3),
    ).toEqual(["Lee", "B", "B"]);
    expect(logLines(made).map(told)).toEqual([expect.stringContaining("Lee B→B")]);
    made.workbench.book.select(made.sheet, [at(3, 0)]);
    expect((await made.app.card())?.override).toMatchObject({ tier: "B", by: "Ann" });
  });

  test("a row whose name several have is nobody's and says so; each gets a row of its own", async () => {
    const made = await tagged([SMITH_12, SMITH_57, LEE]);
    asBefore(made);
    await exported(made, [SMITH_57, SMITH_12, LEE]);
    const shared = "Accounts of this name have rows of their own, with their id; the figures are there.";
    expect(rowsOf(made)).toEqual([
      ["Smith", "", "B", shared],
      ["Smith (57)", "1S", "", expect.any(String)],
      ["Lee", "B", "", expect.any(String)],
      ["Smith (12)", "B", "B", BY_HAND],
    ]);
    await exported(made, [SMITH_57, LEE]);
    expect(tierOf(made, SMITH_57)).toBe("1S");
    made.workbench.book.select(accountsOf(made), [at(1, 0)]);
    expect(await made.app.tag("3S").catch((error: unknown) => String(error))).toMatch(/select/i);
    expect(tierOf(made, SMITH_57)).toBe("1S");
  });
});
