import { placeOverlay } from "../../../../src/workbench/workbook/browser/placeOverlay";

const home = {
  sheetId: "s",
  zoom: 1,
  scrollLeft: 0,
  scrollTop: 0,
  headerWidth: 46,
  headerHeight: 20,
  frozenWidth: 0,
  frozenHeight: 0,
};
const rect = { left: 100, top: 50, width: 10, height: 10 };

describe("placeOverlay", () => {
  test.each([
    ["at home", {}, { left: 146, top: 70, scale: 1, clipLeft: 0, clipTop: 0 }],
    [
      "scrolled a little",
      { scrollTop: 20, scrollLeft: 30 },
      { left: 116, top: 50, scale: 1, clipLeft: 0, clipTop: 0 },
    ],
    [
      "scrolled under the headers",
      { scrollTop: 60, scrollLeft: 105 },
      { left: 41, top: 10, scale: 1, clipLeft: 5, clipTop: 10 },
    ],
    ["zoomed", { zoom: 2, scrollTop: 10 }, { left: 292, top: 120, scale: 2, clipLeft: 0, clipTop: 0 }],
    [
      "under frozen rows",
      { frozenHeight: 40, scrollTop: 30 },
      { left: 146, top: 40, scale: 1, clipLeft: 0, clipTop: 20 },
    ],
    [
      "inside of frozen rows",
      { frozenHeight: 60, scrollTop: 500 },
      { left: 146, top: 70, scale: 1, clipLeft: 0, clipTop: 0 },
    ],
  ])("%s", (_, view, place) => {
    expect(placeOverlay(rect, { ...home, ...view })).toEqual(place);
  });
});
