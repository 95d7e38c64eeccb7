import type { Sheet } from "../../workbook/types";
import { asText } from "../arguments";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";

/** Keys are told apart without regard to case. */
function find(sheet: Sheet, key: string): string | undefined {
  return Object.keys(sheet.customProperties).find((known) => known.toLowerCase() === key.toLowerCase());
}

function write(sheet: Sheet, key: string, value: string | null): void {
  const { [key]: _before, ...rest } = sheet.customProperties;
  sheet.customProperties = value === null ? rest : { ...sheet.customProperties, [key]: value };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection */
export const worksheetCustomPropertyCollectionClass = define({
  className: "WorksheetCustomPropertyCollection",
  introduced: "1.12",
  items: (sheet) =>
    Object.keys(sheet.customProperties).map((key) => object("WorksheetCustomProperty", { sheet, key })),
  methods: {
    /** Overwrites the one of that key; "keys longer than 255 characters" are refused. */
    add: (sheet, args) => {
      const wanted = args.text(0);
      if (wanted === "" || wanted.length > 255) fail("InvalidArgument");
      const key = find(sheet, wanted) ?? wanted;
      write(sheet, key, args.text(1));
      return object("WorksheetCustomProperty", { sheet, key });
    },
    getItem: (sheet, args) => {
      const key = find(sheet, args.text(0));
      return key === undefined ? fail("ItemNotFound") : object("WorksheetCustomProperty", { sheet, key });
    },
  },
});

export const worksheetCustomPropertyClass = define({
  className: "WorksheetCustomProperty",
  introduced: "1.12",
  identity: ({ key }) => ({ _Id: key }),
  exists: ({ sheet, key }) => find(sheet, key) !== undefined,
  properties: {
    key: ({ key }) => key,
    value: {
      get: ({ sheet, key }) => sheet.customProperties[key] ?? fail("ItemNotFound"),
      set: ({ sheet, key }, value) => write(sheet, key, asText(value)),
    },
  },
  methods: { delete: ({ sheet, key }) => write(sheet, key, null) },
});
