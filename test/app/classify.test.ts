import { UserError, type Progress } from "../../src/app";
import type { Area } from "../../src/workbench/workbook";
import {
  columnUnder,
  countEdits,
  HEADERS,
  LINES,
  pictureOf,
  setUp,
  tableSetUp,
  TIERS,
} from "./support/prospects";

const OWN = ["Tier", "Set by hand", "Why", "Next step", "ABC class", "Share", "Cumulative"];
const USER = { row: 0, column: 0, rowCount: LINES.length + 1, columnCount: HEADERS.length };

describe("an Excel table", () => {
  test("gets the own columns at its end, every account its tier, and keeps every cell of the user", async () => {
    const { app, sheet, workbench } = await tableSetUp();
    const before = pictureOf(sheet, USER);
    const outcome = await app.classify();
    expect(outcome.preview.source).toMatchObject({
      kind: "table",
      tableName: "Prospects",
      rows: 8,
      columns: 8,
    });
    expect(
      sheet
        .tables()[0]
        ?.columns()
        .map(({ name }) => name),
    ).toEqual([...HEADERS, ...OWN]);
    expect(columnUnder(sheet, "Tier")).toEqual(TIERS);
    expect(columnUnder(sheet, "ABC class").slice(0, 4)).toEqual(["A", "A", "B", "A"]);
    expect(pictureOf(sheet, USER)).toEqual(before);
    expect([...workbench.host.unimplemented]).toEqual([]);
  });

  test("run again without a change: not a single cell is written", async () => {
    const { app, sheet, workbench } = await tableSetUp();
    await app.classify();
    const all = { ...USER, columnCount: HEADERS.length + OWN.length };
    const before = pictureOf(sheet, all);
    const edits = countEdits(workbench);
    await app.classify();
    expect(edits()).toBe(0);
    expect(pictureOf(sheet, all)).toEqual(before);
    expect(sheet.conditionalFormats()).toHaveLength(9);
  });

  test("a changed answer changes only its own row", async () => {
    const { app, sheet } = await tableSetUp();
    await app.classify();
    sheet.write({ row: 5, column: 3, rowCount: 1, columnCount: 1 }, [["yes"]]);
    await app.classify();
    expect(columnUnder(sheet, "Tier")).toEqual([...TIERS.slice(0, 4), "1S", ...TIERS.slice(5)]);
  });

  test("a totals row is no account and is not written", async () => {
    const { app, sheet } = await setUp({
      cells: [HEADERS, ...LINES, ["Total", "", "", "", "", "", 8980, ""]],
    });
    const table = sheet.addTable({ ...USER, rowCount: LINES.length + 2 }, "Prospects");
    table.showTotals = true;
    expect((await app.classify()).analysis.accounts).toBe(8);
    expect(sheet.values({ row: 9, column: 0, rowCount: 1, columnCount: 15 })[0]).toEqual([
      "Total",
      "",
      "",
      "",
      "",
      "",
      8980,
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
    ]);
  });

  test("where the cells on its right are in use nothing is written, and the sentence says where", async () => {
    const { app, sheet } = await tableSetUp();
    sheet.write({ row: 4, column: 10, rowCount: 1, columnCount: 1 }, [["mine"]]);
    const before = pictureOf(sheet, { ...USER, columnCount: 20 });
    await expect(app.classify()).rejects.toThrow(
      "Table “Prospects” needs 7 free columns on its right, but K5 is in use.",
    );
    expect(pictureOf(sheet, { ...USER, columnCount: 20 })).toEqual(before);
  });

  test("a header that the user has already is taken by none of ours", async () => {
    const cells = [[...HEADERS.slice(0, 7), "Tier"], ...LINES];
    const { app, sheet } = await setUp({ cells });
    sheet.addTable(USER, "Prospects");
    await app.classify();
    expect(columnUnder(sheet, "Tier (Vital Few)")).toEqual(TIERS);
    expect(columnUnder(sheet, "Tier")).toEqual(LINES.map((line) => line[7]));
  });
});

describe("a plain range", () => {
  const titled = [["Prospects, third quarter"], [], HEADERS, ...LINES.map((line) => [...line, "", "mine"])];

  test("with title rows above and foreign columns on its right: the block goes where the sheet is free", async () => {
    const { app, sheet } = await setUp({ cells: titled });
    sheet.write({ row: 2, column: 9, rowCount: 1, columnCount: 1 }, [["Remark"]]);
    const area = { row: 0, column: 0, rowCount: 12, columnCount: 10 };
    const before = pictureOf(sheet, area);
    await app.classify();
    expect(sheet.values({ row: 2, column: 10, rowCount: 1, columnCount: 7 })[0]).toEqual(OWN);
    expect(columnUnder(sheet, "Tier")).toEqual(TIERS);
    expect(pictureOf(sheet, area)).toEqual(before);
  });

  test("formulas, formats, widths, freeze panes and a filter of the user stay as they are", async () => {
    const { app, sheet, workbench } = await setUp({ cells: [HEADERS, ...LINES] });
    sheet.setNumberFormats(
      { ...USER, row: 1, rowCount: 8, column: 6, columnCount: 1 },
      LINES.map(() => ["#,##0 €"]),
    );
    sheet.write({ row: 1, column: 6, rowCount: 1, columnCount: 1 }, [["=G3+2000"]]);
    sheet.setStyle({ ...USER, rowCount: 1 }, { bold: true, fill: "#DDEEFF" });
    sheet.setColumnWidth(0, 1, 222);
    sheet.setFreeze(1, 1);
    await workbench.book.recalculated();
    sheet.setAutoFilter(USER);
    const before = pictureOf(sheet, USER);
    await app.classify();
    expect(pictureOf(sheet, USER)).toEqual(before);
    expect(sheet.formulas({ row: 1, column: 6, rowCount: 1, columnCount: 1 })).toEqual([["=G3+2000"]]);
    expect(sheet.style(0, HEADERS.length)).toMatchObject({ bold: true, fill: "#DDEEFF" });
    expect(sheet.style(0, HEADERS.length).borders?.top?.color).toBe("#0B5A8A");
  });

  test("own columns are found again, wherever moved and however renamed", async () => {
    const { app, sheet } = await setUp({ cells: [HEADERS, ...LINES] });
    await app.classify();
    sheet.write({ row: 0, column: 8, rowCount: 1, columnCount: 1 }, [["Our tier"]]);
    sheet.insertColumns(3, 2);
    sheet.insertRows(0, 2);
    sheet.write({ row: 7, column: 5, rowCount: 1, columnCount: 1 }, [["yes"]]);
    await app.classify();
    expect(columnUnder(sheet, "Our tier")).toEqual([...TIERS.slice(0, 4), "1S", ...TIERS.slice(5)]);
    expect(sheet.usedArea(true)).toMatchObject({ columnCount: 17, rowCount: 9 });
  });

  test("rows that are new since the last run get values, colours, choices and formats", async () => {
    const { app, sheet } = await setUp({ cells: [HEADERS, ...LINES] });
    await app.classify();
    sheet.write({ row: 9, column: 0, rowCount: 1, columnCount: 7 }, [
      ["Heath", "Ann", "yes", "yes", "yes", "yes", 700],
    ]);
    await app.classify();
    expect(columnUnder(sheet, "Tier")).toEqual([...TIERS, "3S"]);
    const covers = ({ row, rowCount }: Area) => row <= 9 && row + rowCount > 9;
    expect(sheet.conditionalFormats().filter(({ areas }) => areas.some(covers))).toHaveLength(9);
    const added = (column: number) => ({ row: 9, column, rowCount: 1, columnCount: 1 });
    expect(sheet.validation(added(9))?.rule).toMatchObject({ kind: "list", source: "3S,2S,1S,A,B" });
    expect(sheet.numberFormats(added(13))).toEqual(sheet.numberFormats({ ...added(13), row: 1 }));

    await app.classify();
    expect(sheet.conditionalFormats()).toHaveLength(18);
  });

  test("a selection is classified alone", async () => {
    const { app, sheet, workbench } = await setUp({ cells: [HEADERS, ...LINES] });
    workbench.book.select(sheet, [{ ...USER, rowCount: 4 }]);
    const { analysis } = await app.classify({ choice: { kind: "selection" } });
    expect(analysis.accounts).toBe(3);
    expect(sheet.values({ row: 0, column: 8, rowCount: 9, columnCount: 1 }).flat()).toEqual([
      "Tier",
      "3S",
      "2S",
      "1S",
      "",
      "",
      "",
      "",
      "",
    ]);
  });

  test("a line without an account stays blank", async () => {
    const cells = [HEADERS, ...LINES.slice(0, 3), [], ...LINES.slice(3)];
    const { app, sheet } = await setUp({ cells });
    await app.classify();
    expect(columnUnder(sheet, "Tier")).toEqual([...TIERS.slice(0, 3), "", ...TIERS.slice(3)]);
    expect(columnUnder(sheet, "Why")[3]).toBe("");
  });
});

test("texts that begin like a formula stay texts", async () => {
  const hostile = ["=1+1", "+49", "-Need", "@here", "'quoted"];
  const headers = ["Account", `'${hostile[0]}`, `'${hostile[3]}`, "Authority", "Urgency", "Revenue"];
  const { app, sheet } = await setUp({
    cells: [headers, ["One", "yes", "no", "no", "no", 1], ["Two", "no", "yes", "no", "no", 2]],
  });
  await app.classify({ mapping: { name: 0, need: 1, budget: 2 } });
  const [why = ""] = columnUnder(sheet, "Why").map(String);
  expect(why.startsWith("=1+1 is there")).toBe(true);
  const at = sheet.usedArea(true)?.columnCount ?? 0;
  expect(sheet.formulas({ row: 0, column: 0, rowCount: 3, columnCount: at })).toEqual(
    sheet.values({ row: 0, column: 0, rowCount: 3, columnCount: at }),
  );
});

test("Chinese headers and answers, with words in Chinese", async () => {
  const cells = [
    ["客户名称", "需求", "支付能力", "决策权", "迫切程度", "销售额"],
    ["华星", "是", "是", "是", "是", 500],
    ["东方", "否", "否", "否", "否", 100],
  ];
  const { app, sheet } = await setUp({ cells }, { locale: "zh-CN", settings: { locale: "zh-CN" } });
  const { preview } = await app.classify();
  expect(preview.mapping).toMatchObject({
    name: 0,
    need: 1,
    budget: 2,
    authority: 3,
    urgency: 4,
    revenue: 5,
  });
  expect(sheet.values({ row: 0, column: 6, rowCount: 3, columnCount: 1 }).flat().slice(1)).toEqual([
    "3S",
    "B",
  ]);
});

test("under an active filter every row, shown or hidden, gets its own value", async () => {
  const { app, sheet } = await setUp({ cells: [HEADERS, ...LINES] });
  sheet.setAutoFilter(USER);
  sheet.filterColumn(USER, 1, { on: "Values", values: ["Ann"] });
  expect(sheet.isFiltered()).toBe(true);
  await app.classify();
  expect(columnUnder(sheet, "Tier")).toEqual(TIERS);
  expect(sheet.rowHidden(2)).toBe(true);
});

describe("what cannot be done is refused with a sentence, and nothing is written", () => {
  test.each([
    ["a protected sheet", [HEADERS, ...LINES], "error.protectedSheet", /“Sheet1” is protected.*Unprotect/],
    ["an empty sheet", [], "error.emptySheet", /“Sheet1” is empty/],
    [
      "no header",
      [
        [1, 2],
        [3, 4],
      ],
      "table.noHeader",
      /./,
    ],
    [
      "nothing that a model could use",
      [
        ["Colour", "Shape"],
        ["red", "round"],
        ["blue", "flat"],
      ],
      "error.nothingToClassify",
      /Colour, Shape/,
    ],
  ])("%s", async (_, cells, id, sentence) => {
    const { app, sheet } = await setUp({ cells });
    sheet.protected = true;
    const before = pictureOf(sheet, { ...USER, columnCount: 20 });
    const error = await app.classify().then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ said: { id } });
    expect((error as UserError).message).toMatch(sentence);
    expect(pictureOf(sheet, { ...USER, columnCount: 20 })).toEqual(before);
  });

  test("chosen models none of which runs: what each lacks, and not what models lack that nobody chose", async () => {
    const { app } = await setUp(
      { cells: [HEADERS, ...LINES] },
      { settings: { models: ["firstSort", "rfm"] } },
    );
    const error = await app.classify().then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ said: { id: "error.chosenDoNotRun" } });
    expect((error as UserError).message).toMatch(
      /none of the chosen models runs\. First sort did not run: .+ RFM did not run: .+ Columns found: /,
    );
  });

  test("a choice of no model: that is what is said", async () => {
    const { app } = await setUp({ cells: [HEADERS, ...LINES] }, { settings: { models: [] } });
    await expect(app.classify()).rejects.toMatchObject({ said: { id: "error.noModelChosen" } });
  });

  test("a header of the settings that is not there", async () => {
    const { app } = await setUp(
      { cells: [HEADERS, ...LINES] },
      { settings: { mapping: { revenue: "Umsatz" } } },
    );
    await expect(app.classify()).rejects.toMatchObject({ said: { id: "mapping.headerNotFound" } });
  });
});

test("progress names each step before it begins, with the accounts to come", async () => {
  const { app } = await tableSetUp();
  const told: string[] = [];
  await app.classify({
    onProgress: ({ step, done, total }) => told.push(`${step} ${done} of ${total}`),
  });
  expect(told.slice(-4)).toEqual(["read 8 of 8", "compute 0 of 8", "write 0 of 8", "write 8 of 8"]);
});

describe("cancel", () => {
  test.each(["read", "compute", "write"] satisfies Progress["step"][])(
    "while it is at “%s” leaves the sheet as it was before",
    async (step) => {
      const { app, sheet, workbench } = await tableSetUp();
      const all = { row: 0, column: 0, rowCount: 12, columnCount: 20 };
      const before = pictureOf(sheet, all);
      const stop = new AbortController();
      const run = app.classify({
        signal: stop.signal,
        onProgress: (progress) => {
          // Of writing, once cells stand that must go again.
          if (progress.step === step && (step !== "write" || progress.done > 0)) stop.abort();
        },
      });
      await expect(run).rejects.toMatchObject({ name: "AbortError" });
      expect(pictureOf(sheet, all)).toEqual(before);
      expect(sheet.tables()[0]?.columns()).toHaveLength(HEADERS.length);
      expect(sheet.conditionalFormats()).toEqual([]);
      expect(workbench.book.names().filter(({ name }) => name.startsWith("_VitalFew"))).toEqual([]);
      expect(await app.restore()).toEqual({ done: false });
    },
  );

  test("of a second run puts the old values back", async () => {
    const { app, sheet } = await tableSetUp();
    await app.classify();
    const before = columnUnder(sheet, "Tier");
    sheet.write({ row: 5, column: 3, rowCount: 1, columnCount: 1 }, [["yes"]]);
    const stop = new AbortController();
    const run = app.classify({
      signal: stop.signal,
      onProgress: ({ step, done }) => step === "write" && done > 0 && stop.abort(),
    });
    await expect(run).rejects.toMatchObject({ name: "AbortError" });
    expect(columnUnder(sheet, "Tier")).toEqual(before);
  });
});

describe("restore previous values", () => {
  test.each(["table", "range"])("after the first run takes everything out again (%s)", async (kind) => {
    const { app, sheet, workbench } = await (kind === "table"
      ? tableSetUp()
      : setUp({ cells: [HEADERS, ...LINES] }));
    const all = { row: 0, column: 0, rowCount: 12, columnCount: 20 };
    const before = pictureOf(sheet, all);
    await app.classify();
    expect(await app.restore()).toEqual({ done: true });
    expect(pictureOf(sheet, all)).toEqual(before);
    expect([sheet.conditionalFormats(), sheet.validations()]).toEqual([[], []]);
    expect(workbench.book.names().filter(({ name }) => name.startsWith("_VitalFew"))).toEqual([]);
    expect(await app.restore()).toEqual({ done: false });
  });

  test("after a later run brings the earlier values back", async () => {
    const { app, sheet } = await tableSetUp();
    await app.classify();
    const before = [columnUnder(sheet, "Tier"), columnUnder(sheet, "Why"), columnUnder(sheet, "Share")];
    sheet.write({ row: 1, column: 2, rowCount: 1, columnCount: 5 }, [["no", "no", "no", "no", 1]]);
    await app.classify();
    expect(columnUnder(sheet, "Tier")[0]).toBe("B");
    await app.restore();
    expect([columnUnder(sheet, "Tier"), columnUnder(sheet, "Why"), columnUnder(sheet, "Share")]).toEqual(
      before,
    );
  });
});

test("a model that no longer runs leaves empty columns, but what was set by hand stays", async () => {
  const { app, sheet } = await tableSetUp();
  await app.classify();
  sheet.write({ row: 2, column: 9, rowCount: 1, columnCount: 1 }, [["A"]]);
  await app.classify({ settings: { models: ["abc"] } });
  expect(columnUnder(sheet, "Tier")).toEqual(LINES.map(() => ""));
  expect(columnUnder(sheet, "Set by hand")[1]).toBe("A");
  // The workbook remembers which models were chosen.
  await app.classify({ settings: { models: ["readiness", "abc"] } });
  expect(columnUnder(sheet, "Tier")[1]).toBe("A");
});

describe("the mapping", () => {
  const cells = [
    ["Firm", "X1", "X2", "Turnover", "Profit"],
    ["One", "yes", "no", 5, 1],
    ["Two", "no", "no", 4, 2],
  ];

  test("that a person chose is remembered by the workbook, by header", async () => {
    const { app, sheet } = await setUp({ cells });
    await app.classify({ mapping: { need: 2, budget: 1, revenue: null } });
    sheet.insertColumns(1, 1);
    const { mapping } = await app.preview();
    expect(mapping).toMatchObject({ need: 3, budget: 2, revenue: null });
  });

  test("that was only proposed is not", async () => {
    const { app, workbench } = await setUp({ cells });
    await app.classify({ settings: { models: ["abc"] } });
    expect(workbench.book.settings().has("VitalFew.mappings")).toBe(false);
  });
});

test("text numbers rank as numbers, and a blank measure gets no class", async () => {
  const { app } = await tableSetUp();
  const { analysis } = await app.classify();
  expect([...(analysis.abc?.values ?? [])]).toEqual([5000, 3000, 900, 1200, 40, 30, Number.NaN, 10]);
  expect(analysis.abc?.pareto.total).toBe(10_180);
});
