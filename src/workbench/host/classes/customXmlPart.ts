/**
 * Custom XML parts of the workbook.
 * https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection
 */
import type { CustomXmlPart } from "../../workbook/types";
import type { HostContext } from "../context";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";

function read(id: string, { book }: HostContext): CustomXmlPart {
  return book.customXml().get(id) ?? fail("ItemNotFound");
}

function all({ book }: HostContext): readonly CustomXmlPart[] {
  return [...book.customXml().values()];
}

function inNamespace(wanted: string, host: HostContext): readonly CustomXmlPart[] {
  return all(host).filter(({ namespace }) => namespace === wanted);
}

/** What is wrong with a text, the book says; the add-in hears it in Excel's words. */
function mustBeXml<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof SyntaxError) return fail("InvalidArgument", error.message);
    throw error;
  }
}

export const customXmlPartClass = define({
  className: "CustomXmlPart",
  introduced: "1.5",
  identity: ({ id }) => ({ Id: id }),
  exists: ({ id }, { book }) => book.customXml().has(id),
  properties: {
    id: ({ id }) => id,
    namespaceUri: ({ id }, host) => read(id, host).namespace,
  },
  methods: {
    delete: ({ id }, _args, { book }) => book.removeCustomXml(id),
    getXml: ({ id }, _args, host) => read(id, host).xml,
    setXml: ({ id }, args, host) => {
      read(id, host);
      mustBeXml(() => host.book.setCustomXml(id, args.text(0)));
    },
  },
});

export const customXmlPartCollectionClass = define({
  className: "CustomXmlPartCollection",
  introduced: "1.5",
  items: (_parts, host) => all(host).map(({ id }) => object("CustomXmlPart", { id })),
  methods: {
    add: (_parts, args, { book }) =>
      object("CustomXmlPart", { id: mustBeXml(() => book.addCustomXml(args.text(0))).id }),
    getByNamespace: (_parts, args) => object("CustomXmlPartScopedCollection", { namespace: args.text(0) }),
    getItem: (_parts, args, host) => object("CustomXmlPart", { id: read(args.text(0), host).id }),
  },
});

export const customXmlPartScopedCollectionClass = define({
  className: "CustomXmlPartScopedCollection",
  introduced: "1.5",
  items: ({ namespace }, host) =>
    inNamespace(namespace, host).map(({ id }) => object("CustomXmlPart", { id })),
  methods: {
    getItem: ({ namespace }, args, host) => {
      const part = read(args.text(0), host);
      return part.namespace === namespace ? object("CustomXmlPart", { id: part.id }) : fail("ItemNotFound");
    },
    getOnlyItem: ({ namespace }, _args, host) => {
      const [only, ...more] = inNamespace(namespace, host);
      return only === undefined || more.length > 0
        ? fail("InvalidOperation")
        : object("CustomXmlPart", { id: only.id });
    },
    getOnlyItemOrNullObject: ({ namespace }, _args, host) => {
      const [only, ...more] = inNamespace(namespace, host);
      return only === undefined || more.length > 0 ? null : object("CustomXmlPart", { id: only.id });
    },
  },
});
