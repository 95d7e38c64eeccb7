import { pareto } from "../pareto";
import { at, formulaAt, listen, openBook, openProspects, put, valueAt } from "../openBook";

describe("sheets", () => {
  test("are added, found, renamed, moved and removed, and told of", async () => {
    const { book, sheet } = await openBook();
    const edits = listen(book);
    const report = book.addSheet("Report");
    report.position = 0;
    report.name = "80/20";
    expect(book.sheets().map(({ name }) => name)).toEqual(["80/20", "Sheet1"]);
    expect([book.sheet(report.id), book.sheet("sheet1"), book.sheet("nope")]).toEqual([
      report,
      sheet,
      undefined,
    ]);
    expect([sheet.openedAs, report.openedAs]).toEqual(["Sheet1", null]);
    book.removeSheet(report);
    expect(book.sheets()).toEqual([sheet]);
    expect(edits.map((edit) => (edit.kind === "sheet" ? edit.change : edit.kind))).toEqual([
      "added",
      "moved",
      "renamed",
      "deleted",
    ]);
    expect(() => book.removeSheet(sheet)).toThrow(RangeError);
  });

  test("formulas and charts follow a sheet's new name", async () => {
    const { book, sheet } = await openBook();
    const report = book.addSheet("Report");
    put(sheet, "A1", [[5]]);
    put(report, "A1", [["=Sheet1!A1*2"]]);
    report.addChart(pareto);
    sheet.name = "Prospects 2026";
    await book.recalculated();
    expect([formulaAt(report, "A1"), valueAt(report, "A1")]).toEqual(["='Prospects 2026'!A1*2", 10]);
    expect(report.charts()[0]?.series[0]?.values).toBe("'Prospects 2026'!$B$2:$B$9");
  });

  test("a formula over a sheet that goes shows #REF!", async () => {
    const { book, sheet } = await openBook();
    const other = book.addSheet("Other");
    put(other, "A1", [[5]]);
    put(sheet, "A1", [["=Other!A1"]]);
    await book.recalculated();
    book.removeSheet(other);
    await book.recalculated();
    expect(valueAt(sheet, "A1")).toBe("#REF!");
  });
});

describe("the selection", () => {
  test("is remembered by sheet and told", async () => {
    const { book, sheet } = await openBook();
    const other = book.addSheet("Other");
    const edits = listen(book);
    book.select(other, [at("B2:C3"), at("E5")]);
    expect(book.selection()).toEqual({ sheet: other, areas: [at("B2:C3"), at("E5")] });
    book.activate(sheet);
    expect(book.selection()).toEqual({ sheet, areas: [at("A1")] });
    expect(edits).toEqual([
      { kind: "sheet", sheetId: other.id, change: "activated", by: "user" },
      { kind: "selection", sheetId: other.id, areas: [at("B2:C3"), at("E5")], by: "user" },
      { kind: "sheet", sheetId: sheet.id, change: "activated", by: "user" },
    ]);
  });
});

describe("defined names", () => {
  test("are used by formulas, by workbook and by sheet", async () => {
    const { book, sheet } = await openProspects();
    book.setName({
      name: "Tiers",
      formula: "=Sheet1!$B$2:$B$4",
      scope: null,
      visible: true,
      comment: "theirs",
    });
    book.setName({ name: "Rate", formula: "=0.8", scope: null, visible: false, comment: "" });
    book.setName({ name: "Local", formula: "=Sheet1!$C$2", scope: sheet.id, visible: true, comment: "" });
    put(sheet, "E1", [['=COUNTIF(Tiers,"A")', "=Rate*10", "=Local+1"]]);
    await book.recalculated();
    expect(sheet.values(at("E1:G1"))).toEqual([[2, 8, 11]]);
    expect(book.names()).toEqual([
      { name: "Tiers", formula: "=Sheet1!$B$2:$B$4", scope: null, visible: true, comment: "theirs" },
      { name: "Rate", formula: "=0.8", scope: null, visible: false, comment: "" },
      { name: "Local", formula: "=Sheet1!$C$2", scope: sheet.id, visible: true, comment: "" },
    ]);
  });

  test("are changed in place and removed", async () => {
    const { book, sheet } = await openProspects();
    put(sheet, "E1", [["=Rate*10"]]);
    book.setName({ name: "Rate", formula: "=0.8", scope: null, visible: true, comment: "" });
    await book.recalculated();
    expect(valueAt(sheet, "E1")).toBe(8);
    book.setName({ name: "rate", formula: "=0.9", scope: null, visible: true, comment: "" });
    await book.recalculated();
    expect(book.names()).toHaveLength(1);
    expect(valueAt(sheet, "E1")).toBe(9);
    book.removeName("RATE", null);
    expect(book.names()).toEqual([]);
    expect(() => book.removeName("RATE", null)).toThrow(RangeError);
  });
});

describe("settings", () => {
  test("are kept as copies and stand beside the workbook", async () => {
    const { book } = await openBook();
    const value = { cut: 0.8 };
    book.setSetting("vitalFew", value);
    value.cut = 0.5;
    expect([...book.settings()]).toEqual([["vitalFew", { cut: 0.8 }]]);
    expect([book.journal.customXml, book.journal.workbook]).toEqual([true, false]);
    book.removeSetting("vitalFew");
    expect(book.settings().size).toBe(0);
  });
});

describe("custom XML parts", () => {
  test("have ids of their own, keep their order, and stand beside the workbook", async () => {
    const { book } = await openBook();
    const first = book.addCustomXml('<a xmlns="urn:a"/>');
    const second = book.addCustomXml("<b/>");
    expect([...book.customXml().values()]).toEqual([first, second]);
    expect([first.namespace, second.namespace]).toEqual(["urn:a", ""]);
    expect([book.journal.customXml, book.journal.workbook, book.journal.isEmpty]).toEqual([
      true,
      false,
      false,
    ]);
    book.setCustomXml(first.id, '<a xmlns="urn:b"/>');
    book.removeCustomXml(second.id);
    expect([...book.customXml()]).toEqual([
      [first.id, { id: first.id, namespace: "urn:b", xml: '<a xmlns="urn:b"/>' }],
    ]);
  });

  test.each(["", "text", "<open>", "<a/><b/>", "<p:a/>"])(
    "%j is refused, and nothing changes",
    async (xml) => {
      const { book } = await openBook();
      expect(() => book.addCustomXml(xml)).toThrow(SyntaxError);
      expect([book.customXml().size, book.journal.isEmpty]).toEqual([0, true]);
      const { id } = book.addCustomXml("<a/>");
      expect(() => book.setCustomXml(id, xml)).toThrow(SyntaxError);
      expect(() => book.setCustomXml("{other}", "<a/>")).toThrow(RangeError);
      expect(book.customXml().get(id)?.xml).toBe("<a/>");
    },
  );
});

describe("recalculated", () => {
  test("resolves with every formula done, chains over sheets too", async () => {
    const { book, sheet } = await openBook();
    const other = book.addSheet("Other");
    put(other, "A1", [["=Sheet1!A1+1"]]);
    put(sheet, "B1", [["=Other!A1*2"]]);
    put(sheet, "A1", [[1]]);
    await book.recalculated();
    expect(valueAt(sheet, "B1")).toBe(4);
    put(sheet, "A1", [[2]]);
    await Promise.all([book.recalculated(), book.recalculated()]);
    expect(valueAt(sheet, "B1")).toBe(6);
  });

  test("writes during a calculation are calculated as well", async () => {
    const { book, sheet } = await openBook();
    put(sheet, "A1", [[1, "=A1*10"]]);
    const first = book.recalculated();
    put(sheet, "A1", [[2]]);
    await first;
    expect(valueAt(sheet, "B1")).toBe(20);
  });

  test("keeps two books apart", async () => {
    const one = await openProspects();
    const two = await openProspects();
    put(two.sheet, "C2", [[1000]]);
    for (const { book, sheet } of [one, two]) {
      put(sheet, "E1", [["=SUM(Prospects[Amt])"]]);
      await book.recalculated();
    }
    expect([valueAt(one.sheet, "E1"), valueAt(two.sheet, "E1")]).toEqual([60, 1050]);
  });
});

test("a calculation that runs while columns move writes nothing where its cells were", async () => {
  const { book, sheet } = await openBook();
  put(
    sheet,
    "A1",
    Array.from({ length: 1500 }, (_, row) => [row, `=A${row + 1}*2`]),
  );
  const first = book.recalculated();
  // Long enough for the engine to have begun: it lets others in before every 500th formula.
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setImmediate(resolve));
  sheet.insertColumns(0, 1);
  sheet.write(at("C3"), [["typed"]]);
  await first;
  await book.recalculated();
  expect(sheet.values(at("A2:D4"))).toEqual([
    ["", 1, 2, ""],
    ["", 2, "typed", ""],
    ["", 3, 6, ""],
  ]);
  expect(sheet.usedArea(true)).toEqual(at("B1:C1500"));
});
