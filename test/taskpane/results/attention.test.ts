import { analyse, defaultSettings, type CellValue, type Field, type TableData } from "../../../src/engine";
import { createSay } from "../../../src/locales";
import { attentionOf } from "../../../src/taskpane/results/attention";

const say = createSay("en");

/** Columns in the given order; their index is their place. */
function tableOf(columns: Partial<Record<Field, CellValue[]>>, setByHand?: CellValue[]): TableData {
  const entries = Object.entries(columns);
  return {
    sheet: "Leads",
    firstRow: 5,
    rowCount: entries[0]?.[1].length ?? 0,
    columns: Object.fromEntries(
      entries.map(([field, values], columnIndex) => [field, { columnIndex, header: `My ${field}`, values }]),
    ),
    ...(setByHand && { setByHand }),
    culture: { locale: "en-US", decimalSeparator: ".", thousandsSeparator: "," },
  };
}

/** All but the risks, which so few accounts always run. */
function attention(table: TableData) {
  return everything(table).filter(({ key }) => key !== "risks");
}

function everything(table: TableData) {
  const mapping = Object.fromEntries(
    Object.entries(table.columns).map(([field, column]) => [field, column.columnIndex]),
  );
  return attentionOf(analyse({ today: "2026-11-22", table, settings: defaultSettings() }), mapping);
}

describe("attentionOf", () => {
  test("[§5] risks stand under one name, each with its sentence and leading to its rows", () => {
    const groups = everything(
      tableOf({
        name: ["Acme", "Bolt", "Core"],
        revenue: [400, 390, 10],
        discount: [0.05, 0.25, 0.05],
        overdue: [20, 0, 30],
      }),
    );
    const [risks, ...rest] = groups;
    expect(rest).toEqual([]);
    expect(risks && [say(risks.title), risks.items]).toEqual(["Risks (3)", []]);
    expect(risks?.parts?.map(({ title, items }) => [say(title), ...items])).toEqual([
      [
        "Grab the big, drop the small",
        { row: 5, columnIndex: 1, name: "Acme" },
        { row: 6, columnIndex: 1, name: "Bolt" },
      ],
      ["Ever better terms", { row: 6, columnIndex: 2, name: "Bolt" }],
      ["Large accounts that pay badly", { row: 5, columnIndex: 3, name: "Acme" }],
    ]);
    const [concentration] = risks?.parts ?? [];
    expect(concentration?.explanation && say(concentration.explanation)).toMatch(/^Acme alone brings 50%/);
  });

  test("[D7] cells that could not be read stand together by column, each with its place and sentence", () => {
    const [group, ...rest] = attention(
      tableOf({ name: ["Acme", "Bolt", "Core"], revenue: ["lots", 5, "many"] }),
    );
    expect(rest).toEqual([]);
    expect(group && say(group.title)).toBe("2 cells of My revenue could not be read");
    expect(group?.items.map(({ row, columnIndex, name }) => [row, columnIndex, name])).toEqual([
      [5, 1, "Acme"],
      [7, 1, "Core"],
    ]);
    expect(group?.items[0]?.message && say(group.items[0].message)).toContain("“lots” is not a number");
  });

  test("[D7] a cell of a joined table is found on its own sheet", () => {
    const key = { columnIndex: 0, header: "My name", values: ["Acme", "Bolt"] };
    const table: TableData = {
      ...tableOf({ name: ["Acme", "Bolt"] }),
      joined: [
        {
          name: "sales",
          sheet: "Sales",
          firstRow: 2,
          rowCount: 2,
          key,
          on: key,
          columns: { revenue: { columnIndex: 1, header: "Sales", values: [5, "n/a!"] } },
          culture: { locale: "en-US", decimalSeparator: ".", thousandsSeparator: "," },
        },
      ],
    };
    expect(attention(table)[0]?.items).toMatchObject([{ row: 3, columnIndex: 1, sheet: "Sales", name: "" }]);
  });

  test("[R4] accounts without a tier stand by the question to ask, and lead to the cell of its answer", () => {
    const groups = attention(
      tableOf({
        name: ["Acme", "Bolt", "Core"],
        need: ["yes", "", "no"],
        budget: ["", "yes", "no"],
        authority: ["no", "yes", "no"],
        urgency: ["no", "no", "no"],
      }),
    );
    expect(groups.map(({ title, items }) => [say(title), items])).toEqual([
      ["1 account waits for My need", [{ row: 6, columnIndex: 1, name: "Bolt" }]],
      ["1 account waits for My budget", [{ row: 5, columnIndex: 2, name: "Acme" }]],
    ]);
  });

  test("an account whose tier was set by hand waits for nothing", () => {
    const columns = { name: ["Acme"], need: ["yes"], budget: [""], authority: ["no"], urgency: ["no"] };
    expect(attention(tableOf(columns))).toHaveLength(1);
    expect(attention(tableOf(columns, ["A"]))).toEqual([]);
  });

  test("[P5] ties across a line name their accounts and explain themselves", () => {
    const [group] = attention(tableOf({ name: ["a", "b", "c", "d", "e", "f"], revenue: [9, 1, 1, 1, 1, 1] }));
    expect(group && say(group.title)).toBe("5 accounts tie across the line between A and B");
    expect(group?.explanation && say(group.explanation)).toContain("My revenue");
    expect(group?.items.map(({ row, columnIndex }) => [row, columnIndex])).toEqual(
      [6, 7, 8, 9, 10].map((row) => [row, 1]),
    );
  });

  test("rows that share their names are told of, where each was counted as an account", () => {
    const name = ["Acme", "Acme", "Beta", "Acme", "Acme", "Acme", "Acme"];
    const titles = attention(tableOf({ name, revenue: [9, 8, 7, 6, 5, 4, 3] })).map(({ title }) =>
      say(title),
    );
    expect(titles).toContain("6 rows share names with other rows");
  });

  test("rows at the end of the list are led to by the cell that they begin with", () => {
    const table = tableOf({
      name: ["Acme", "Bolt", "Target", "Checked by Ann"],
      revenue: [9, 8, 50, ""],
    });
    const foot = { notes: [3], doubtful: [2] };
    const groups = attention({ ...table, aside: foot.notes, foot }).filter(({ key }) =>
      key.includes(":rows."),
    );
    expect(groups.map(({ title, items }) => [say(title), items])).toEqual([
      ["1 row below the list is left out as a note", [{ row: 8, columnIndex: 0, name: "Checked by Ann" }]],
      ["1 row at the end may be a note", [{ row: 7, columnIndex: 0, name: "Target" }]],
    ]);
  });

  test("what one click mends stands with every cell as it is and as it will be, and the click", () => {
    const [trim, numbers, ...rest] = attention(
      tableOf({ name: ["Acme", " Bolt", "Core"], revenue: [5, "1,200", 9] }),
    );
    expect(rest).toEqual([]);
    const told = (group: typeof numbers) =>
      group && {
        title: say(group.title),
        items: group.items.map(({ row, columnIndex, message }) => [
          row,
          columnIndex,
          message && say(message),
        ]),
        action: group.action && [say(group.action.label), group.action.fix.kind],
      };
    expect(told(numbers)).toEqual({
      title: "1 number in My revenue is stored as text",
      items: [[6, 1, "Row 6: “1,200” becomes “1200”."]],
      action: ["Turn 1 cell into a number", "text-to-number"],
    });
    expect(told(trim)).toEqual({
      title: "1 cell in My name has stray blanks",
      items: [[6, 0, "Row 6: “ Bolt” becomes “Bolt”."]],
      action: ["Trim 1 cell", "trim"],
    });
    expect(numbers?.explanation && say(numbers.explanation)).toContain("Excel's own sums leave them out");
  });

  test("[G4] rows that repeat an earlier one are told as such, not as a tie", () => {
    const [group, ...rest] = attention(tableOf({ name: ["Acme", "Bolt", "Acme"], revenue: [5, 3, 5] }));
    expect(rest).toEqual([]);
    expect(group && say(group.title)).toBe("1 row repeats an earlier one");
    expect(group?.items.map(({ row }) => row)).toEqual([7]);
  });

  test("[G4] of grouped lines a repeated one is led to itself, not to its account's first", () => {
    const date = [46_000, 46_001, 46_002, 46_001];
    const table = tableOf({ name: ["Acme", "Bolt", "Acme", "Bolt"], revenue: [5, 3, 7, 3], date });
    const settings = { ...defaultSettings(), account: "name" };
    const found = attentionOf(analyse({ today: "2026-11-22", table, settings }), { name: 0, revenue: 1 });
    const groups = found.filter(({ key }) => key !== "risks");
    expect(groups.map(({ title, items }) => [say(title), items.map(({ row }) => row)])).toEqual([
      ["1 row repeats an earlier one", [8]],
    ]);
  });

  test.each<[string, Partial<Record<Field, CellValue[]>>, string[]]>([
    [
      "[G1] lines without an account",
      { name: ["Acme", "", "Acme"], revenue: [5, 3, 7] },
      ["1 line names no account in My name"],
    ],
    [
      "[G2] lines that do not agree, after what could not be read",
      { name: ["Acme", "Acme", "Bolt", "Bolt"], revenue: [5, 3, "?!", 7], loyalty: [1, 4, 3, 2] },
      ["1 cell of My revenue could not be read", "My loyalty differs between the lines of 2 accounts"],
    ],
    [
      "[D4] another currency",
      { name: ["Acme", "Bolt", "Core"], revenue: ["€5", "€3", "$7"] },
      ["1 cell of My revenue is in another currency"],
    ],
  ])("%s are called what they are", (_title, columns, titles) => {
    const table = tableOf(columns);
    const mapping = { name: 0, revenue: 1 };
    const settings = { ...defaultSettings(), account: "name" };
    const groups = attentionOf(analyse({ today: "2026-11-22", table, settings }), mapping);
    expect(groups.filter(({ key }) => key.startsWith("issue:")).map(({ title }) => say(title))).toEqual(
      titles,
    );
  });

  test("[G4] names that look alike are one entry, each pair with its own sentence and place", () => {
    const names = ["Acme Ltd", "Bolt GmbH", "Acme Limited", "Core", "Bolt Gmbh."];
    const groups = attention(tableOf({ name: names, revenue: [9, 7, 5, 4, 3] }));
    expect(groups.map(({ title }) => say(title))).toEqual(["4 accounts have names that look alike"]);
    expect(
      groups[0]?.items.map(({ row, columnIndex, message }) => [row, columnIndex, message && say(message)]),
    ).toEqual([
      [5, 0, expect.stringContaining("“Acme Ltd” and “Acme Limited” may be one account.")],
      [6, 0, expect.stringContaining("“Bolt GmbH” and “Bolt Gmbh.” may be one account.")],
    ]);
  });

  test("[G7] a sheet's own total that differs is told with both figures", () => {
    const [group] = attention({ ...tableOf({ name: ["a", "b"], revenue: [2, 1] }), totals: { revenue: 4 } });
    expect(group && say(group.title)).toBe("The sheet's own total differs");
    expect(group?.explanation && say(group.explanation)).toContain("is 4; its rows add up to 3");
    expect(group?.items).toEqual([]);
  });

  test("nothing needs attention where all is read and settled", () => {
    expect(attention(tableOf({ name: ["a", "b"], revenue: [2, 1] }))).toEqual([]);
  });
});
