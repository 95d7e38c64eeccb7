import type { Arguments } from "../arguments";
import { asText } from "../arguments";
import { cellsOf } from "../bindings";
import type { Binding, BindingType } from "../bindings";
import type { HostContext } from "../context";
import { define } from "../define";
import { fail } from "../errors";
import { findName, rangeOfName, resolveAddress } from "../resolve";
import { splitSheet } from "../address";
import { object } from "../targets";
import type { HostObject, RangeTarget } from "../targets";

const TYPES = ["Range", "Table", "Text"] as const;

/** Of a binding whose cells are gone, nothing can be had. https://github.com/OfficeDev/office-js/issues/804 */
function read(id: string, { bindings }: HostContext): Binding {
  const binding = bindings.find(id) ?? fail("ItemNotFound");
  cellsOf(binding);
  return binding;
}

/** Refuses a binding of another type than the one that the add-in asks for. */
function readAs(id: string, type: BindingType, host: HostContext): Binding {
  const binding = read(id, host);
  return binding.type === type ? binding : fail("InvalidOperation");
}

export const bindingClass = define({
  className: "Binding",
  introduced: "1.1",
  later: { delete: "1.3" },
  identity: ({ id }) => ({ Id: id }),
  exists: ({ id }, { bindings }) => bindings.find(id) !== undefined,
  properties: {
    id: ({ id }) => id,
    type: ({ id }, host) => read(id, host).type,
  },
  methods: {
    delete: ({ id }, _args, host) => host.bindings.remove(read(id, host).id),
    getRange: ({ id }, _args, host) => object("Range", cellsOf(readAs(id, "Range", host))),
    getTable: ({ id }, _args, host) => {
      const { table } = readAs(id, "Table", host);
      const isThere = host.book.tables().some((other) => other.id === table?.id);
      return table !== null && isThere ? object("Table", table) : fail("InvalidBinding");
    },
    getText: ({ id }, _args, host) => {
      const cells = cellsOf(readAs(id, "Text", host));
      return cells.sheet.texts(cells)[0]?.[0] ?? "";
    },
  },
});

function add(range: RangeTarget, args: Arguments, first: number, { bindings }: HostContext): HostObject {
  const type = args.oneOf(first, TYPES);
  const { id } = bindings.add(args.text(first + 1), type, range);
  return object("Binding", { id });
}

/** Texts must name their sheet. */
function rangeArgument(args: Arguments, { book }: HostContext): RangeTarget {
  const range = args.target(0, "Range");
  if (range !== undefined) return range;
  const address = asText(args.raw(0));
  if (splitSheet(address).sheet === null) fail("InvalidArgument");
  return resolveAddress(book, book.activeSheet(), address);
}

function cellsOfName(name: string, { book }: HostContext): RangeTarget {
  const found = findName(book, name, null) ?? fail("ItemNotFound");
  return rangeOfName(book, found) ?? fail("InvalidReference");
}

function selectedCells({ book }: HostContext): RangeTarget {
  const { sheet, areas } = book.selection();
  const [only, ...more] = areas;
  return only === undefined || more.length > 0 ? fail("InvalidReference") : { sheet, ...only };
}

export const bindingCollectionClass = define({
  className: "BindingCollection",
  introduced: "1.1",
  later: { add: "1.3", addFromNamedItem: "1.3", addFromSelection: "1.3", getCount: "1.4" },
  items: (_bindings, { bindings }) => bindings.all().map(({ id }) => object("Binding", { id })),
  properties: { count: (_bindings, { bindings }) => bindings.all().length },
  methods: {
    add: (_bindings, args, host) => add(rangeArgument(args, host), args, 1, host),
    addFromNamedItem: (_bindings, args, host) => add(cellsOfName(args.text(0), host), args, 1, host),
    addFromSelection: (_bindings, args, host) => add(selectedCells(host), args, 0, host),
    getItem: (_bindings, args, host) => object("Binding", { id: read(args.text(0), host).id }),
  },
});
