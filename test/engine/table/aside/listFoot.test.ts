import fc from "fast-check";
import { analyse, defaultSettings, type CellValue } from "../../../../src/engine";
import { listFoot } from "../../../../src/engine/table/aside/listFoot";
import { drawn } from "../find/rowsOf";
import { footOf, tableOf, type Given } from "./support/footOf";

const FIELDS = "name | owner | need | budget | revenue";
const ROWS = [
  "Acme | Ann | yes | no | 12",
  "Beta | Ben | yes | yes | 9",
  "Ceta | Ann | no | | 3",
  "Deta | Ben | yes | no | 1",
];

describe("below a blank row", () => {
  test.each<[string, string[], string]>([
    ["a remark in the first column is a note", ["Checked by Ann"], "notes 5"],
    ["so is one in any language", ["Quelle: CRM vom 3. November"], "notes 5"],
    ["in the column of names or of owners", [" | checked by Ann"], "notes 5"],
    ["in a column of answers", [" | | checked by Ann"], "notes 5"],
    ["in a column of figures", [" | | | | as of Monday"], "notes 5"],
    ["however long it is", [`${"All figures are as of the third of November. ".repeat(5)}`], "notes 5"],
    ["a legend of several lines", ["Legend", "yes = confirmed", "? = still open"], "notes 5 6 7"],
    ["a legend of two columns", ["Tier | Meaning", "3S | call today"], "notes 5 6"],
    ["notes parted by further blank rows", ["Checked by Ann", "", "", " | Berlin"], "notes 5 8"],
    ["a row like the others is an account", ["Zenith | Ann | no | no | 5"], ""],
    ["so is one with most of it", ["Zenith | | yes | | 5"], ""],
    ["it ends the list where it stands above notes", ["Zenith | Ann | no | no | 5", "", "Legend"], "notes 7"],
    ["and keeps what stands above it", ["North", "Zenith | Ann | no | no | 5"], ""],
    ["a row with little in it is doubtful", ["Target | | | | 50"], "doubtful 5"],
    ["so is a lone answer", [" | | yes"], "doubtful 5"],
    ["words in columns of answers and figures make no account", ["Zenith | | open | soon | much"], "notes 5"],
    ["so is a name with an owner whom the list knows", ["Zenith | Ann"], "doubtful 5"],
    ["but not where other words are beside it", ["Prepared by | Ann | Date | 3 Nov 2026"], "notes 5"],
    ["an owner whom it does not know makes no account", ["Prepared by | Zoe"], "notes 5"],
    ["more names than the list has records", ["E", "F", "G", "H", "I", "J"], "doubtful 5 6 7 8 9 10"],
    ["nothing at all", ["", ""], ""],
  ])("%s", (_, below, expected) => expect(footOf(FIELDS, [...ROWS, "", ...below])).toBe(expected));
});

describe("directly below the list", () => {
  test.each<[string, string[], string]>([
    ["a name alone is an account that was begun with", ["Zenith"], ""],
    ["so are several", ["Zenith", "Ypsilon | Ann"], ""],
    ["a remark outside of the names is a note", [" | | | checked by Ann"], "notes 4"],
    ["so is one in two cells", [" | Ann | checked"], "notes 4"],
    ["zeros of formulas that were filled down are no account", [" | | | | 0", " | | 0 | | 0"], "notes 4 5"],
    ["an account without revenue is one", ["Zenith | | | | 0"], ""],
    ["a figure without a name is doubtful", [" | | | | 7"], "doubtful 4"],
    ["an account without a name is one", [" | Ann | yes | yes | 7"], ""],
    ["below a name that was begun with a note is one", ["Zenith", "", "Checked"], "notes 6"],
  ])("%s", (_, below, expected) => expect(footOf(FIELDS, [...ROWS, ...below])).toBe(expected));

  test("a totals row closes the list as a blank row does", () =>
    expect(footOf(FIELDS, [...ROWS, "Total | | | | 25", "Checked by Ann"], { aside: [4] })).toBe("notes 5"));
});

describe("sums without a word for it", () => {
  test.each<[string, string[], string]>([
    ["without a name", [" | | | | 25"], "sums 4, 4=25"],
    ["below a blank row", ["", " | | | | 25"], "sums 5, 4=25"],
    ["with a word that we do not know", ["Insgesamt | | | | 25"], "sums 4, 4=25"],
    ["above a note", [" | | | | 25", "", "Checked by Ann"], "notes 6 | sums 4, 4=25"],
    ["a row begun with counts among what is added up", ["Zenith | | | | 5", " | | | | 30"], "sums 5, 4=30"],
    ["an account as large as all others together", ["Zenith | Ann | yes | yes | 25"], ""],
  ])("%s", (_, below, expected) => expect(footOf(FIELDS, [...ROWS, ...below])).toBe(expected));

  test.each<[string, string[], string]>([
    [
      "below each section",
      [
        "A | Ann | yes | no | 12",
        "B | Ann | no | no | 9",
        " | | | | 21",
        "",
        "C | Ann | no | no | 3",
        "D | Ann | yes | no | 1",
        " | | | | 4",
      ],
      "sums 2 6",
    ],
    [
      "with one of all at the end",
      [
        "A | Ann | yes | no | 12",
        "B | Ann | no | no | 9",
        " | | | | 21",
        "C | Ann | no | no | 3",
        "D | Ann | yes | no | 1",
        " | | | | 25",
      ],
      "sums 2 5, 4=25",
    ],
    [
      "an account that lacks its name is none",
      ["A | Ann | yes | no | 12", "B | Ann | no | no | 9", " | | | | 20", "C | Ann | no | no | 3"],
      "",
    ],
    [
      "a single account is no section",
      ["A | Ann | yes | no | 12", " | | | | 12", "B | Ann | no | no | 9", "C | Ann | no | no | 3"],
      "",
    ],
  ])("%s", (_, lines, expected) => expect(footOf(FIELDS, lines)).toBe(expected));

  test("a sheet adds up no figures that are written as text", () => {
    const rows = [...drawn(...ROWS), ["Zenith", "Ann", "no", "no", "1,000 EUR"], ["", "", "", "", 25]];
    expect(listFoot(tableOf(FIELDS, rows), []).sums).toEqual([5]);
  });

  test("answers and ratings as numbers are added up by nobody", () =>
    expect(
      footOf("name | need | budget | fit | acceptance | revenue", [
        "A | 1 | 0 | 1 | 2 | 5",
        "B | 0 | 0 | 1 | 1 | 6",
        "C | 0 | 0 | 3 | 2 | 7",
        "D | 1",
        "E | | | 5",
      ]),
    ).toBe(""));

  test("one among several lines without a name comes to those above it by chance", () =>
    expect(
      footOf("account | revenue", ["A | 10", "B | 20", " | 30", "C | 7", " | 4", " | 9", "D | 1"], {
        account: "account",
      }),
    ).toBe(""));

  test("two accounts make a third one's figure by chance", () =>
    expect(
      footOf("name | owner | need | revenue", ["A | Ann | yes | 2", "B | Ben | no | 3", "C | | | 5"]),
    ).toBe(""));
});

describe("a name below a blank row with a word that the list's columns are written in", () => {
  const OWN = ["Acme | Ann | confirmed | open | 5", "Beta | Ben | open | open | 6", ""];
  test.each<[string, string, string[], string]>([
    ["an answer of the list's own", FIELDS, [...OWN, "Ceta | | confirmed"], "doubtful 3"],
    ["two of them", FIELDS, [...OWN, "Ceta | | open | open"], ""],
    ["a word that nobody else has", FIELDS, [...OWN, "Ceta | | soon"], "notes 3"],
    ["no name beside it", FIELDS, [...OWN, " | | open"], "notes 3"],
    ["a figure that is not exact", FIELDS, [...OWN, "Ceta | | | | about 50k"], "doubtful 3"],
    ["so in Chinese", FIELDS, [...OWN, "丙公司 | | | | 约5万元左右"], "doubtful 3"],
    [
      "a month",
      "name | urgency | lastOrder",
      ["A | yes | Mar 2026", "B | no | Apr 2026", "", "C | | May 2026"],
      "",
    ],
    [
      "a day",
      "name | owner | lastOrder",
      ["A | Ann | 3 Mar 2026", "B | Ben | 46000", "", "C | | 9 May 2026"],
      "",
    ],
    ["no name beside that", FIELDS, [...OWN, " | | | | as of 2026"], "notes 3"],
  ])("%s", (_, headings, lines, expected) => expect(footOf(headings, lines)).toBe(expected));
});

test("a line for which somebody set a tier is an account, whatever else it says", () => {
  const rows = [...ROWS, "", "Zenith", "Average | | | | 6.25", "", "checked by Ann"];
  const setByHand = rows.map((_, line) => ["2s", "A"][line - 5] ?? (line === 8 ? "see above" : ""));
  expect(listFoot({ ...tableOf(FIELDS, drawn(...rows)), setByHand }, [])).toMatchObject({
    ...{ notes: [8], doubtful: [], sums: [] },
  });
});

describe("what says something of all rows", () => {
  test.each<[string, string[], string]>([
    ["an average right below the list", ["Average | | | | 6.25"], "notes 4"],
    ["its label stands where there is room", [" | Average: | | | 6.25"], "notes 4"],
    ["several", ["Average | | | | 6.25", "Count | | | | 4", "中位数 | | | | 6"], "notes 4 5 6"],
    ["what follows it is a note", ["Average | | | | 6.25", "Checked by Ann"], "notes 4 5"],
    ["an account of that name has an owner or answers", ["Average | Ann | yes | | 7"], ""],
  ])("%s", (_, below, expected) => expect(footOf(FIELDS, [...ROWS, ...below])).toBe(expected));

  test("in a list of two columns", () =>
    expect(footOf("name | revenue", ["A | 12", "B | 9", "Average | 10.5"])).toBe("notes 2"));
});

describe("lists of which a bare row is nothing unusual", () => {
  const FEW = [...ROWS, "Eta", "Zeta", ...ROWS];
  const MANY = [...ROWS, ...Array.from({ length: 8 }, (_, at) => `Firm ${at}`), ROWS[0] ?? ""];
  test.each<[string, string, string[], Given, string]>([
    ["some rows are names alone", FIELDS, [...FEW, "", "Checked by Ann"], {}, "doubtful 11"],
    ["most rows are", FIELDS, [...MANY, "", "Checked by Ann"], {}, ""],
    ["there too what names nobody is a note", FIELDS, [...MANY, "", " | | checked by Ann"], {}, "notes 14"],
    ["there are names only", "name", ["Acme", "Beta", "", "Ceta"], {}, ""],
    ["there are texts only", "name | region", ["Acme | North", "Beta | South", "", "Ceta"], {}, ""],
    ["no column holds names", "need | budget", ["yes | no", "no | no", "", "checked"], {}, "notes 3"],
    ["without names a blank row makes the note", "need | budget", ["yes | no", "no | no", "checked"], {}, ""],
    ["an id names an account, too", "id | need | revenue", ["7 | yes | 2", "8 | no | 3", "9"], {}, ""],
    [
      "so does the column that lines are grouped by",
      "Firm | date | revenue",
      ["A | 1 | 2", "B | 2 | 3", "C"],
      { account: "Firm" },
      "",
    ],
    [
      "where it is not grouped by, it is a text",
      "name | Firm | revenue",
      ["A | X | 2", "B | Y | 3", " | C"],
      {},
      "notes 2",
    ],
  ])("%s", (_, headings, lines, given, expected) => expect(footOf(headings, lines, given)).toBe(expected));
});

test("texts in most columns are an account, and doubtful without a figure, an answer or a date", () =>
  expect(
    footOf("name | owner | region | need", [
      "Acme | Ann | North | yes",
      "Beta | Ben | South | no",
      "",
      "Ceta | Ann | North",
    ]),
  ).toBe("doubtful 3"));

test("a long list is known by rows spread over it", () => {
  const rows = Array.from({ length: 20_000 }, (_, at): CellValue[] => [
    `Firm ${at}`,
    "Ann",
    "yes",
    at < 10_000 ? "" : "no",
    at < 10_000 ? "" : at,
  ]);
  expect(listFoot(tableOf(FIELDS, [...rows, [], ["Checked by Ann"]]), []).notes).toEqual([20_001]);
});

test("notes below a list change no account's tier and no figure of the run", () => {
  const answer = fc.constantFrom<CellValue>("yes", "no", "?");
  const record = fc.tuple(
    fc.stringMatching(/^[A-Z][a-z]{3,8}$/),
    fc.constantFrom<CellValue>("Ann", "Ben", ""),
    answer,
    answer,
    fc.integer({ min: 1, max: 9_999 }),
  );
  const text = fc.stringMatching(/^[A-Za-z][A-Za-z ,.:=()-]{0,60}$/);
  const cellOf = (column: number, value: CellValue) =>
    Array.from({ length: 5 }, (_, at) => (at === column ? value : ""));
  const note = fc.tuple(fc.constantFrom(0, 1, 2, 3, 4), text).map(([column, said]) => cellOf(column, said));
  fc.assert(
    fc.property(
      fc.array(record, { minLength: 6, maxLength: 20 }),
      fc.array(note, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 3 }),
      (records, notes, gap) => {
        const blank = Array.from({ length: gap }, () => cellOf(0, ""));
        // Answers and stand-ins for nothing say something else than a note does.
        const remarks = notes.map((row) => row.map((cell) => (cell === "" ? "" : `remark: ${String(cell)}`)));
        const run = (rows: readonly (readonly CellValue[])[]) => {
          const table = tableOf(FIELDS, rows);
          const foot = listFoot(table, []);
          const found = analyse({
            table: { ...table, aside: foot.notes, foot },
            settings: defaultSettings(),
            today: "2026-11-22",
          });
          const { readiness, abc, ledger, names, issues } = found;
          return {
            foot,
            found: {
              names,
              tiers: readiness?.classes,
              abc: abc?.classes,
              pareto: abc?.pareto,
              computed: ledger.computed,
              total: ledger.total,
              issues,
            },
          };
        };
        const [alone, noted] = [run(records), run([...records, ...blank, ...remarks])];
        expect(noted.found).toEqual(alone.found);
        expect(noted.foot.notes).toEqual(remarks.map((_, at) => records.length + gap + at));
      },
    ),
    { numRuns: 50 },
  );
});
