import type { PageLayout, Sheet } from "../../workbook/types";
import { formatArea, quoteSheet } from "../address";
import { asInteger, asOneOf, asRecord, asText } from "../arguments";
import { define } from "../define";
import { fail } from "../errors";
import { resolveAddress, resolveReference } from "../resolve";
import { object } from "../targets";

function change(sheet: Sheet, change: Partial<PageLayout>): void {
  sheet.pageLayout = { ...sheet.pageLayout, ...change };
}

function pages(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  const count = asInteger(value);
  return count > 0 ? count : fail("InvalidArgument");
}

export const pageLayoutClass = define({
  className: "PageLayout",
  introduced: "1.9",
  properties: {
    orientation: {
      get: ({ pageLayout }) => pageLayout.orientation,
      set: (sheet, value) =>
        change(sheet, { orientation: asOneOf(value, ["Portrait", "Landscape"] as const) }),
    },
    paperSize: {
      get: ({ pageLayout }) => (pageLayout.paperSize ?? null) as Excel.PaperType | null,
      set: (sheet, value) => change(sheet, { paperSize: asText(value) }),
    },
    zoom: {
      get: ({ pageLayout: { fitToWidth, fitToHeight } }) => ({
        horizontalFitToPages: fitToWidth,
        verticalFitToPages: fitToHeight,
      }),
      set: (sheet, value, host) => {
        const zoom = asRecord(value);
        if (zoom.scale !== undefined && zoom.scale !== null) host.unimplemented("PageLayout.zoom.scale");
        change(sheet, {
          fitToWidth: pages(zoom.horizontalFitToPages),
          fitToHeight: pages(zoom.verticalFitToPages),
        });
      },
    },
  },
  methods: {
    setPrintArea: (sheet, args, { book }) => {
      const area = args.target(0, "Range") ?? resolveAddress(book, sheet, args.text(0));
      if (area.sheet.id !== sheet.id) fail("InvalidArgument");
      change(sheet, { printArea: `${quoteSheet(sheet.name)}!${formatArea(area)}` });
    },
    getPrintArea: (sheet, _args, { book }) => {
      const area =
        sheet.pageLayout.printArea === undefined
          ? null
          : resolveReference(book, sheet, sheet.pageLayout.printArea);
      return area === null ? fail("ItemNotFound") : object("RangeAreas", { sheet, areas: [area] });
    },
  },
});
