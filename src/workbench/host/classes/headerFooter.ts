import type { HeaderFooter, HeadersFooters, Sheet } from "../../workbook/types";
import { asBoolean, asOneOf, asText } from "../arguments";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";
import type { HeaderFooterTarget } from "../targets";

const BLANK: HeaderFooter = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};
const DEFAULTS: HeadersFooters = {
  differentFirst: false,
  differentOddEven: false,
  useSheetMargins: true,
  useSheetScale: true,
  odd: BLANK,
  even: BLANK,
  first: BLANK,
};
const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

function groupOf(sheet: Sheet): HeadersFooters {
  return sheet.pageLayout.headersFooters ?? DEFAULTS;
}

function change(sheet: Sheet, change: Partial<HeadersFooters>): void {
  sheet.pageLayout = { ...sheet.pageLayout, headersFooters: { ...groupOf(sheet), ...change } };
}

/** A header's three parts may have 255 characters together, as in Excel's dialog. */
const LIMIT = 255;

const text = (
  part: keyof HeaderFooter,
): {
  get: (target: HeaderFooterTarget) => string;
  set: (target: HeaderFooterTarget, value: unknown) => void;
} => ({
  get: ({ sheet, pages }) => groupOf(sheet)[pages][part],
  set: ({ sheet, pages }, value) => {
    const next = { ...groupOf(sheet)[pages], [part]: asText(value) };
    const side = part.endsWith("Header") ? "Header" : "Footer";
    const length = (["left", "center", "right"] as const).reduce(
      (sum, place) => sum + next[`${place}${side}`].length,
      0,
    );
    if (length > LIMIT) fail("InvalidArgument");
    change(sheet, { [pages]: next });
  },
});

/** Headers and footers of one kind of page; "&P" and its like are Excel's codes. */
export const headerFooterClass = define({
  className: "HeaderFooter",
  introduced: "1.9",
  properties: {
    leftHeader: text("leftHeader"),
    centerHeader: text("centerHeader"),
    rightHeader: text("rightHeader"),
    leftFooter: text("leftFooter"),
    centerFooter: text("centerFooter"),
    rightFooter: text("rightFooter"),
  },
});

/**
 * The texts of all pages and those of odd pages are one in a file, and here.
 * https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup
 */
export const headerFooterGroupClass = define({
  className: "HeaderFooterGroup",
  introduced: "1.9",
  properties: {
    state: {
      get: (sheet) => {
        const { differentFirst, differentOddEven } = groupOf(sheet);
        return STATES[(differentFirst ? 1 : 0) + (differentOddEven ? 2 : 0)] ?? "Default";
      },
      set: (sheet, value) => {
        const index = STATES.indexOf(asOneOf(value, STATES));
        change(sheet, { differentFirst: index % 2 === 1, differentOddEven: index >= 2 });
      },
    },
    useSheetMargins: {
      get: (sheet) => groupOf(sheet).useSheetMargins,
      set: (sheet, value) => change(sheet, { useSheetMargins: asBoolean(value) }),
    },
    useSheetScale: {
      get: (sheet) => groupOf(sheet).useSheetScale,
      set: (sheet, value) => change(sheet, { useSheetScale: asBoolean(value) }),
    },
  },
  navigations: {
    defaultForAllPages: (sheet) => object("HeaderFooter", { sheet, pages: "odd" }),
    oddPages: (sheet) => object("HeaderFooter", { sheet, pages: "odd" }),
    evenPages: (sheet) => object("HeaderFooter", { sheet, pages: "even" }),
    firstPage: (sheet) => object("HeaderFooter", { sheet, pages: "first" }),
  },
});
