import { addedBy, FIRMS, runOver, tagOf, type Row } from "./logSupport";

const TIERS = ["3S", "2S", "1S", "A", "B", "open"];
const BLANK = FIRMS.map(() => "");
const at = (line: number, tier: string) => FIRMS.map((_, each) => (each === line ? tier : ""));

/** Acme and Beta set to B by Ann, as the sheet stands after it. */
function tagged() {
  const first = runOver(FIRMS);
  const tag = tagOf("B", [0, 1], { why: "budget freeze", until: "2026-12-31" });
  return runOver(FIRMS, first.log, { cells: BLANK, standing: TIERS, tag });
}
const STANDING = ["B", "B", "1S", "A", "B", "open question"];
const byAnn = { tier: "B", by: "Ann", on: "2026-09-30", why: "budget freeze", until: "2026-12-31" };

describe("a tag", () => {
  test("sets the tier, the cells and what is known of it", () => {
    const { tiers, cells, analysis } = tagged();
    expect(tiers).toEqual(["B", "B", "1S", "A", "B", "open"]);
    expect(cells).toEqual(["B", "B", "", "", "", ""]);
    expect(analysis.byHand?.overrides.get(0)).toEqual(byAnn);
    expect(analysis.byHand?.tagged).toEqual([0, 1]);
  });

  test("holds in the next run, with all that is known of it, and changes no cell", () => {
    const { log, cells } = tagged();
    const again = runOver(FIRMS, log, { cells, standing: STANDING });
    expect(again.analysis.byHand?.overrides.get(1)).toEqual(byAnn);
    expect(again.cells).toBe(again.analysis.setByHand);
    expect(again.cells).toEqual(cells);
    expect(again.plan).toBeNull();
  });

  test("with the same tier and no word keeps reason and date; with a word it takes the new ones", () => {
    const { log, cells } = tagged();
    const options = { cells, standing: STANDING, today: "2026-10-05" };
    const silent = runOver(FIRMS, log, { ...options, tag: tagOf("B", [0], { by: "Ben" }) });
    expect(silent.analysis.byHand?.overrides.get(0)).toEqual(byAnn);
    expect(silent.plan).toBeNull();
    const said = runOver(FIRMS, log, { ...options, tag: tagOf("B", [0], { by: "Ben", why: "merger" }) });
    const expected = { tier: "B", by: "Ben", on: "2026-10-05", why: "merger", until: null };
    expect(said.analysis.byHand?.overrides.get(0)).toEqual(expected);
    expect(addedBy(said)).toEqual(["Acme B→B by hand"]);
  });

  test("of no tier is automatic again", () => {
    const { log, cells } = tagged();
    const cleared = runOver(FIRMS, log, { cells, standing: STANDING, tag: tagOf(null, [0]) });
    expect(cleared.tiers[0]).toBe("3S");
    expect(cleared.cells).toEqual(["", "B", "", "", "", ""]);
    expect(addedBy(cleared)).toEqual(["Acme B→3S"]);
  });
});

describe("a cell that a person types into", () => {
  test("is a tier set by hand, of that day, by nobody that is known", () => {
    const first = runOver(FIRMS);
    const typed = runOver(FIRMS, first.log, { cells: at(4, "2s"), standing: TIERS });
    expect(typed.tiers[4]).toBe("2S");
    expect(typed.cells[4]).toBe("2s");
    expect(typed.analysis.byHand?.overrides.get(4)).toEqual({
      tier: "2S",
      by: null,
      on: "2026-09-30",
      why: null,
      until: null,
    });
    expect(addedBy(typed)).toEqual(["Echo B→2S by hand"]);
  });

  test("wins over what the log says", () => {
    const { log } = tagged();
    const typed = runOver(FIRMS, log, { cells: ["A", "B", "", "", "", ""], standing: STANDING });
    expect(typed.tiers.slice(0, 2)).toEqual(["A", "B"]);
    expect(addedBy(typed)).toEqual(["Acme B→A by hand"]);
  });

  test("blanked is automatic again, the only one too", () => {
    const { log } = tagged();
    const one = runOver(FIRMS, log, { cells: ["", "B", "", "", "", ""], standing: STANDING });
    expect(one.tiers.slice(0, 2)).toEqual(["3S", "B"]);
    const all = runOver(FIRMS, one.log, { cells: BLANK, standing: ["3S", ...STANDING.slice(1)] });
    expect(all.tiers).toEqual(TIERS);
    expect(addedBy(all)).toEqual(["Beta B→2S"]);
  });

  test("with something else than a tier stays as it is", () => {
    const { log } = tagged();
    const typed = runOver(FIRMS, log, { cells: ["gold", "B", "", "", "", ""], standing: STANDING });
    expect(typed.tiers[0]).toBe("3S");
    expect(typed.cells[0]).toBe("gold");
  });
});

describe("a fresh export pasted over the data", () => {
  const fresh: Row[] = [
    ["Fox", "?yyy"],
    ["Beta", "yyyn"],
    ["New", "ynnn"],
    ["Acme", "yyyy"],
  ];

  test.each([
    ["without the column", undefined, undefined],
    ["with the column blank", ["", "", "", ""], ["", "", "", ""]],
  ])("%s: the tiers come back to their accounts", (_, cells, standing) => {
    const run = runOver(fresh, tagged().log, { ...(cells && { cells }), ...(standing && { standing }) });
    expect(run.tiers).toEqual(["open", "B", "A", "B"]);
    expect(run.cells).toEqual(["", "B", "", "B"]);
    expect(run.analysis.byHand?.overrides.get(3)).toEqual(byAnn);
    expect(addedBy(run)).toEqual([]);
  });

  test("in other spelling: the account's key counts", () => {
    const run = runOver([["  ACME ", "yyyy"]], tagged().log);
    expect(run.tiers).toEqual(["B"]);
  });

  test("under a column that stayed: no account gets another one's tier", () => {
    const run = runOver(fresh, tagged().log, { cells: ["B", "B", "", ""], standing: STANDING.slice(0, 4) });
    expect(run.tiers).toEqual(["open", "B", "A", "B"]);
    expect(run.cells).toEqual(["", "B", "", "B"]);
  });

  test("sorted with the column: the cells stay with their accounts, nothing changes", () => {
    const sorted = [...FIRMS].reverse();
    const run = runOver(sorted, tagged().log, {
      cells: ["", "", "", "", "B", "B"],
      standing: [...STANDING].reverse(),
    });
    expect(run.tiers).toEqual(["open", "B", "A", "1S", "B", "B"]);
    expect(run.cells).toEqual(["", "", "", "", "B", "B"]);
    expect(addedBy(run)).toEqual([]);
  });
});

describe("until", () => {
  const ran = (today: string) => {
    const { log, cells } = tagged();
    return runOver(FIRMS, log, { cells, standing: STANDING, today });
  };

  test("holds through its last day", () => {
    expect(ran("2026-12-31").tiers[0]).toBe("B");
  });

  test("over, the tier is automatic again, its cell blank, and the log says so once", () => {
    const over = ran("2027-01-01");
    expect(over.tiers.slice(0, 2)).toEqual(["3S", "2S"]);
    expect(over.cells).toEqual(BLANK);
    expect(addedBy(over)).toEqual(["Acme B→3S", "Beta B→2S"]);
    expect(over.log.lines.at(-1)?.why).toBe("Automatic again: it was set by hand until 2026-12-31.");
    const again = runOver(FIRMS, over.log, { cells: over.cells, standing: TIERS, today: "2027-01-02" });
    expect(again.plan).toBeNull();
  });

  test("is compared with the as-of date of the settings", () => {
    const { log, cells } = tagged();
    const asOf = { cells, standing: STANDING, today: "2027-06-01", settings: { asOf: "2026-12-01" } };
    expect(runOver(FIRMS, log, asOf).tiers[0]).toBe("B");
  });
});

test("accounts that nothing tells apart have their tier in the cell alone", () => {
  const twins: Row[] = [
    ["Smith", "yyyy"],
    ["smith ", "yyyn"],
  ];
  const first = runOver(twins);
  const run = runOver(twins, first.log, { cells: ["B", ""], standing: ["3S", "2S"] });
  expect(run.tiers).toEqual(["B", "2S"]);
  expect(addedBy(run)).toEqual([]);
  const again = runOver([...twins].reverse(), run.log, { cells: ["", "B"], standing: ["2S", "B"] });
  expect(again.tiers).toEqual(["2S", "B"]);
});
