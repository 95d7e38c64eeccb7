import { asText } from "../arguments";
import type { HostContext } from "../context";
import { define } from "../define";
import { fail } from "../errors";
import { EventType } from "../events/types";
import { object } from "../targets";

function write(key: string, value: unknown, { book, events }: HostContext): void {
  book.setSetting(key, value ?? null);
  events.pushToAll(EventType.settingsChanged);
}

/** Values are JSON; the client writes dates as texts that it reads back as dates. */
export const settingCollectionClass = define({
  className: "SettingCollection",
  introduced: "1.4",
  items: (_settings, { book }) => [...book.settings().keys()].map((key) => object("Setting", { key })),
  methods: {
    add: (_settings, args, host) => {
      const key = asText(args.raw(0)) || fail("InvalidArgument");
      write(key, args.raw(1), host);
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
      set: ({ key }, value, host) => write(key, value, host),
    },
  },
  methods: {
    delete: ({ key }, _args, { book, events }) => {
      book.removeSetting(key);
      events.pushToAll(EventType.settingsChanged);
    },
  },
});
