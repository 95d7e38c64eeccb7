import { namespaceOf } from "../customXml";
import type { CustomXmlPart } from "../customXml";
import type { HostContext } from "../context";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";

function read(id: string, { customXml }: HostContext): CustomXmlPart {
  return customXml.find(id) ?? fail("ItemNotFound");
}

function inNamespace(namespace: string, { customXml }: HostContext): readonly CustomXmlPart[] {
  return customXml.all().filter((part) => namespaceOf(part) === namespace);
}

export const customXmlPartClass = define({
  className: "CustomXmlPart",
  introduced: "1.5",
  identity: ({ id }) => ({ Id: id }),
  exists: ({ id }, { customXml }) => customXml.find(id) !== undefined,
  properties: {
    id: ({ id }) => id,
    namespaceUri: ({ id }, host) => namespaceOf(read(id, host)),
  },
  methods: {
    delete: ({ id }, _args, { customXml }) => customXml.remove(id),
    getXml: ({ id }, _args, host) => read(id, host).xml,
    setXml: ({ id }, args, host) => host.customXml.set(read(id, host), args.text(0)),
  },
});

export const customXmlPartCollectionClass = define({
  className: "CustomXmlPartCollection",
  introduced: "1.5",
  items: (_parts, { customXml }) => customXml.all().map(({ id }) => object("CustomXmlPart", { id })),
  methods: {
    add: (_parts, args, { customXml }) => object("CustomXmlPart", { id: customXml.add(args.text(0)).id }),
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
      return namespaceOf(part) === namespace
        ? object("CustomXmlPart", { id: part.id })
        : fail("ItemNotFound");
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
