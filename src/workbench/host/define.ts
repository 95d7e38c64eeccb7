/**
 * Definitions of the Excel classes. Their members are checked against @types/office-js: a member that Excel does
 * not have, or one that is listed under the wrong heading, does not compile.
 */
import type { Arguments } from "./arguments";
import type { HostContext } from "./context";
import type { ClassName, HostObject, Targets } from "./targets";

/** A version of the ExcelApi requirement set. */
export type ApiSet = `1.${number}`;

type Instance<K> = K extends keyof typeof Excel
  ? (typeof Excel)[K] extends abstract new (...args: never[]) => infer I
    ? I
    : never
  : never;

/** Members that the client answers itself. */
type OfClient = "context" | "isNullObject" | "items" | "load" | "toJSON" | "set" | "track" | "untrack";
type Callable = (...args: never[]) => unknown;
type IsAny<T> = 0 extends 1 & T ? true : false;
type Kind<T> =
  IsAny<T> extends true
    ? "property"
    : T extends Callable
      ? "method"
      : T extends OfficeExtension.EventHandlers<infer _Arguments>
        ? "event"
        : T extends OfficeExtension.ClientObject
          ? "navigation"
          : "property";
type KeysOf<C, K> = { [M in Exclude<keyof C, OfClient>]-?: Kind<C[M]> extends K ? M : never }[Exclude<
  keyof C,
  OfClient
>];

/** What a method gives: another object, a plain result, or nothing. */
type Outcome<F> = F extends (...args: never[]) => infer R
  ? R extends OfficeExtension.ClientObject
    ? HostObject | null
    : R extends OfficeExtension.ClientResult<infer V>
      ? V | null
      : void
  : never;

/** On the wire an enumeration is its text, whether the add-in wrote the enum's member or the text. */
type OnWire<V> =
  IsAny<V> extends true ? unknown : V extends string ? `${V}` : V extends (infer E)[] ? OnWire<E>[] : V;

type Getter<T, V> = (target: T, host: HostContext) => OnWire<V> | null;

/** A function alone: read-only. `set` receives what came over the wire and must check it. */
export type Property<T, V> =
  Getter<T, V> | { get: Getter<T, V>; set: (target: T, value: unknown, host: HostContext) => void };
export type Navigation<T> = (target: T, host: HostContext) => HostObject | null;
export type Method<T, R> = (target: T, args: Arguments, host: HostContext) => R;

/** An event: its number on the wire, the method by which the client subscribes, and whom it is about. */
export interface EventSource<T> {
  type: number;
  /** "DataChangedEvent" for `_RegisterDataChangedEvent` and `_UnregisterDataChangedEvent`. */
  registration: string;
  target: (target: T) => string;
}

/** Keeps a section from being the empty type, against which nothing is checked. */
interface Checked {
  readonly noSuchMember?: never;
}

type Members<K extends ClassName, C, T> = {
  className: K;
  /** Requirement set of the class and of every member not named in `later`. */
  introduced: ApiSet;
  later?: { [M in Exclude<keyof C, OfClient>]?: ApiSet };
  /** What the client finds the object by in its next request. */
  identity?: (target: T, host: HostContext) => Readonly<Record<string, string | number>>;
  /** False once the object was deleted. */
  exists?: (target: T, host: HostContext) => boolean;
  /** Collections: their objects, in order. */
  items?: (target: T, host: HostContext) => readonly HostObject[];
  properties?: { [M in KeysOf<C, "property">]?: Property<T, Exclude<C[M], undefined>> } & Checked;
  navigations?: { [M in KeysOf<C, "navigation">]?: Navigation<T> } & Checked;
  methods?: { [M in KeysOf<C, "method">]?: Method<T, Outcome<C[M]>> } & Checked;
  events?: { [M in KeysOf<C, "event">]?: EventSource<T> } & Checked;
  /** Members that the client uses for itself, methods and navigations; their names begin with an underscore. */
  internals?: Readonly<Record<`_${string}`, Method<T, unknown>>>;
};

export type Definition<K extends ClassName> = Members<K, Instance<K>, Targets[K]>;

/**
 * Declares what the host knows of an Excel class.
 * @example define({ className: "Setting", introduced: "1.4", properties: { key: (setting) => setting.key } })
 */
export function define<K extends ClassName>(definition: Definition<K>): Definition<K> {
  return definition;
}
