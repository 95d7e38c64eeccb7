import { asText } from "../arguments";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";

/** Values are JSON; the client writes dates as texts that it reads back as dates. */
export const settingCollectionClass = define({
  className: "SettingCollection",
  introduced: "1.4",
  items: (_settings, { book }) => [...book.settings().keys()].map((key) => object("Setting", { key })),
  methods: {
    add: (_settings, args, { book }) => {
      const key = asText(args.raw(0)) || fail("InvalidArgument");
      book.setSetting(key, args.raw(1) ?? null);
      return object("Setting", { key });
    },
    getItem: (_settings, args, { book }) => {
      const key = args.text(0);
      return book.settings().has(key) ? object("Setting", { key }) : fail("ItemNotFound");
    },
  },
});

export const settingClass = define({
  className: "Setting",
  introduced: "1.4",
  identity: ({ key }) => ({ _Id: key }),
  exists: ({ key }, { book }) => book.settings().has(key),
  properties: {
    key: ({ key }) => key,
    value: {
      get: ({ key }, { book }) => book.settings().get(key),
      set: ({ key }, value, { book }) => book.setSetting(key, value ?? null),
    },
  },
  methods: { delete: ({ key }, _args, { book }) => book.removeSetting(key) },
});
