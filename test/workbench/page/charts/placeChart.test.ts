import { placeChart } from "../../../../src/workbench/page/charts/placeChart";

const geometry = {
  left: 46,
  top: 20,
  width: 900,
  height: 600,
  zoom: 1,
  scrollX: 0,
  scrollY: 0,
  frozenWidth: 0,
  frozenHeight: 0,
};
const chart = { left: 300, top: 150, width: 360, height: 240 };

test.each([
  ["points become pixels", {}, { left: 400, top: 200, width: 480, height: 320, scale: 1 }],
  ["scrolling moves it", { scrollX: 100, scrollY: 250 }, { left: 300, top: -50, scale: 1 }],
  [
    "zooming scales place and scrolling alike",
    { zoom: 2, scrollY: 50 },
    { left: 800, top: 300, width: 480, scale: 2 },
  ],
  [
    "in frozen rows it does not scroll down",
    { frozenHeight: 240, scrollX: 10, scrollY: 99 },
    { left: 390, top: 200 },
  ],
  [
    "in frozen columns it does not scroll aside",
    { frozenWidth: 401, scrollX: 10, scrollY: 99 },
    { left: 400, top: 101 },
  ],
])("%s", (_what, more, place) => {
  expect(placeChart(chart, { ...geometry, ...more })).toMatchObject(place);
});
