import type { Sheet } from "../../../src/workbench/workbook";
import { HEADERS, LINES, pictureOf, setUp, type Setup } from "../../app/support/prospects";

const TIER = HEADERS.length;
const OURS = 7;
const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  ...{ row, column, rowCount, columnCount },
});
const HEADINGS = at(0, TIER, 1, OURS);

async function classified(): Promise<Setup> {
  const made = await setUp({ cells: [HEADERS, ...LINES] });
  await made.app.classify();
  return made;
}

/** What a cell says of itself that has the style "Normal", and not where nobody ever set anything. */
const NORMAL = { fontColor: "#000000", fontName: "Calibri", fontSize: 11, verticalAlignment: "Bottom" };

/** All that a person could see of an area. */
function seen(sheet: Sheet, area: ReturnType<typeof at>) {
  const { styles, ...picture } = pictureOf(sheet, area);
  return { ...picture, styles: styles.map((row) => row.map((style) => ({ ...NORMAL, ...style }))) };
}
const headings = (sheet: Sheet) => seen(sheet, HEADINGS);

describe("headings that the user emptied, and that a run wrote again", () => {
  test.each([
    ["emptied", (sheet: Sheet) => sheet.clear(HEADINGS, "Contents")],
    ["cleared with their looks", (sheet: Sheet) => sheet.clear(HEADINGS, "All")],
    ["emptied, and coloured since", (sheet: Sheet) => colour(sheet)],
  ])("%s: once the run is taken back, the cells are blank and look as before", async (_, empty) => {
    const { app, sheet } = await classified();
    const written = sheet.values(HEADINGS);
    empty(sheet);
    const before = headings(sheet);
    await app.classify();
    expect(sheet.values(HEADINGS)).toEqual(written);
    expect(await app.restore()).toEqual({ done: true });
    expect(headings(sheet)).toEqual(before);
    expect(await app.restore()).toEqual({ done: true });
    expect(sheet.usedArea(true)?.columnCount).toBe(TIER);
  });

  test("one that was headed otherwise since keeps what stands there", async () => {
    const { app, sheet } = await classified();
    sheet.clear(at(0, TIER, 1, 2), "Contents");
    await app.classify();
    sheet.write(at(0, TIER), [["Rank"]]);
    await app.restore();
    expect(sheet.values(at(0, TIER, 1, 2))).toEqual([["Rank", ""]]);
  });

  test("together with values that changed: both are as before, also where the run fails", async () => {
    const { app, sheet, workbench } = await classified();
    sheet.clear(at(0, TIER), "Contents");
    sheet.write(at(1, 3), [["no"]]);
    const picture = () => seen(sheet, at(0, 0, 12, TIER + OURS));
    const before = picture();
    const { faults } = workbench.host;
    let failed = 0;
    for (let sync = 1; sync < 60; sync++) {
      faults.fail("AccessDenied", { sync, at: "start" });
      const isRefused = await app.classify().then(
        () => false,
        () => true,
      );
      faults.clear();
      if (!isRefused) break;
      failed++;
      expect([sync, picture()]).toEqual([sync, before]);
    }
    expect(failed).toBeGreaterThan(5);
    await app.restore();
    expect(picture()).toEqual(before);
  });

  test("a heading that is not the first one by now is known as ours from then on", async () => {
    const { app, sheet } = await classified();
    sheet.clear(at(0, TIER), "Contents");
    sheet.write(at(0, 7), [["Tier"]]);
    await app.classify();
    expect(sheet.values(at(0, TIER))).toEqual([["Tier (Vital Few)"]]);
    sheet.clear(at(1, TIER, LINES.length), "Contents");
    sheet.write(at(1, TIER), [["mine"]]);
    sheet.write(at(1, 3), [["no"]]);
    await app.classify();
    expect(sheet.usedArea(true)?.columnCount).toBe(TIER + OURS);
  });
});

function colour(sheet: Sheet): void {
  sheet.clear(HEADINGS, "All");
  sheet.setStyle(HEADINGS, { fill: "#FFE699", italic: true });
  sheet.setNumberFormats(at(0, TIER, 1, OURS), [Array.from({ length: OURS }, () => "0.00")]);
}
