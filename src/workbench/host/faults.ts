import type { Book } from "../workbook/types";
import { HostError } from "./errors";
import type { ErrorCode } from "./errors";

/**
 * Where in a request something happens: before it, after all of it, or before one of its actions, named by its
 * index on the wire (from 0; Office.js sends more actions than an add-in writes statements) or by the member that
 * it uses, as `debugInfo.errorLocation` has it: the `nth` use (from 1, the first when omitted).
 */
export type Place =
  "start" | "end" | { readonly action: number } | { readonly member: string; readonly nth?: number };

export interface FaultPlace {
  /** Which of the requests that come from now on; 1, the next, when omitted. */
  readonly sync?: number;
  /** How many requests in a row from there; 1 when omitted, Infinity for all. */
  readonly times?: number;
  /** "start" when omitted: nothing of the request is done. */
  readonly at?: Place;
}

/**
 * What can go wrong between an add-in and Excel, on order. Requests are counted as an add-in makes them, with
 * `context.sync()`; those that the client makes for itself (its runtime, giving back tracked ranges) are neither
 * counted nor hit. Nothing here depends on time but `slow`.
 */
export interface Faults {
  /**
   * Fails a request. Actions before `at` stay done, as in Excel; "end" does all and then fails, as when the answer
   * was too large.
   *
   * @example host.faults.fail("GeneralException", { sync: 2, at: { member: "Range.values", nth: 3 } });
   */
  fail(code: ErrorCode, place?: FaultPlace & { readonly message?: string }): void;
  /**
   * Cuts the connection in a request. Excel on the web then never answers: `context.sync()` neither resolves nor
   * rejects, and the stuck call stays so after `reconnect` (https://github.com/OfficeDev/office-js/issues/6678).
   * Later requests are not done and not answered either, and events are lost.
   */
  drop(place?: FaultPlace): void;
  /** The connection is back for requests that come from now on. */
  reconnect(): void;
  /**
   * Another user's edit of a shared workbook, before a request is carried out, or at once when none is named. Its
   * events carry the source "Remote".
   */
  otherUser(edit: (book: Book) => void, place?: { readonly sync: number }): void;
  /** Keeps a request, and those behind it, waiting until the function that it answers is called. */
  hold(place?: { readonly sync: number }): () => void;
  /** Every request from now on takes so many milliseconds longer. */
  slow(milliseconds: number): void;
  /**
   * The person starts to type into a cell. Requests fail with InvalidOperationInCellEditMode, but for those of
   * `Excel.run({ delayForCellEdit: true }, …)`, which wait.
   * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit
   */
  enterCellEdit(): void;
  /** The person leaves the cell. */
  exitCellEdit(): void;
  /** Requests of the add-in that came in, answered or not. */
  readonly arrived: number;
  /** False from a cut to `reconnect`. */
  readonly connected: boolean;
  /** Takes back every order, ends cell-edit mode and lets go of what waits; a cut connection stays cut. */
  clear(): void;
}

/** The bit by which the client says that a request may wait for the end of cell-edit mode. */
const DELAY_FOR_CELL_EDIT = 64;

interface Order {
  readonly first: number;
  readonly last: number;
}
interface Break extends Order {
  readonly at: Place;
  /** Null: the connection is cut. */
  readonly error: HostError | null;
}
interface Visit extends Order {
  readonly edit: (book: Book) => void;
}
interface Hold extends Order {
  readonly released: Promise<void>;
  readonly release: () => void;
}

/** What was ordered for one request. */
export interface Turn {
  readonly break: Pick<Break, "at" | "error"> | undefined;
  readonly visits: readonly ((book: Book) => void)[];
  /** Resolves when the request may begin. */
  ready(): Promise<void>;
}

/** Orders of faults, handed out to the requests as they come in. */
export class FaultPlan implements Faults {
  arrived = 0;
  private breaks: Break[] = [];
  private visits: Visit[] = [];
  private holds: Hold[] = [];
  private delay = 0;
  private editing: { readonly ended: Promise<void>; readonly end: () => void } | null = null;
  connected = true;

  constructor(private readonly visit: (edit: (book: Book) => void) => void) {}

  fail(code: ErrorCode, { message, ...place }: FaultPlace & { message?: string } = {}): void {
    this.break(place, new HostError(code, message));
  }

  drop(place: FaultPlace = {}): void {
    this.break(place, null);
  }

  reconnect(): void {
    this.connected = true;
  }

  otherUser(edit: (book: Book) => void, place?: { sync: number }): void {
    if (place === undefined) this.visit(edit);
    else this.visits.push({ ...this.order(place), edit });
  }

  hold(place: { sync: number } = { sync: 1 }): () => void {
    const { promise, resolve } = gate();
    this.holds.push({ ...this.order(place), released: promise, release: resolve });
    return resolve;
  }

  slow(milliseconds: number): void {
    this.delay = milliseconds;
  }

  enterCellEdit(): void {
    if (this.editing !== null) return;
    const { promise, resolve } = gate();
    this.editing = { ended: promise, end: resolve };
  }

  exitCellEdit(): void {
    this.editing?.end();
    this.editing = null;
  }

  clear(): void {
    this.breaks = [];
    this.visits = [];
    for (const { release } of this.holds) release();
    this.holds = [];
    this.delay = 0;
    this.exitCellEdit();
  }

  /** What a request that comes in meets. Requests of the client's own meet nothing. */
  arrive(isSync: boolean): Turn {
    if (!isSync) return { break: undefined, visits: [], ready: () => Promise.resolve() };
    const number = ++this.arrived;
    const meets = ({ first, last }: Order): boolean => first <= number && number <= last;
    const holds = this.holds.filter(meets);
    const turn = {
      break: this.breaks.find(meets),
      visits: this.visits.filter(meets).map(({ edit }) => edit),
      ready: async (): Promise<void> => {
        await Promise.all(holds.map(({ released }) => released));
        if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
      },
    };
    const isAhead = ({ last }: Order): boolean => last > number;
    this.breaks = this.breaks.filter(isAhead);
    this.visits = this.visits.filter(isAhead);
    return turn;
  }

  /** In cell-edit mode: whether a request waits for its end, or is refused. */
  cellEdit(flags: number): Promise<void> | "refused" | null {
    if (this.editing === null) return null;
    return (flags & DELAY_FOR_CELL_EDIT) === 0 ? "refused" : this.editing.ended;
  }

  private break(place: FaultPlace, error: HostError | null): void {
    this.breaks.push({ ...this.order(place), at: place.at ?? "start", error });
  }

  private order({ sync = 1, times = 1 }: Pick<FaultPlace, "sync" | "times">): Order {
    if (!Number.isInteger(sync) || sync < 1) throw new RangeError(`There is no request ${sync} from now on.`);
    const first = this.arrived + sync;
    return { first, last: first + times - 1 };
  }
}

function gate(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
