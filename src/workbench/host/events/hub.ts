import type { EventEntry } from "../wire";
import { EventType } from "./types";
import { MessageCategory } from "../wire";

interface Waiting extends Omit<EventEntry, "message"> {
  readonly message: unknown;
  /** What of the message is only known once everything is calculated. */
  readonly late?: () => object;
}

/** Who listens to which of Excel's events, and the messages that wait to be pushed to them. */
export class EventHub {
  /** Subscriptions by "type|target"; several objects of an add-in may share one. */
  private readonly counts = new Map<string, number>();
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private waiting: Waiting[] = [];
  private settling = false;
  /** `context.runtime.enableEvents`. */
  enabled = true;

  /**
   * @param isConnected what is handed out while the wire is cut is lost
   * @param calculated resolves when every formula has its value
   */
  constructor(
    private readonly isConnected: () => boolean,
    private readonly calculated: () => Promise<void>,
  ) {}

  subscribe(type: number, target: string): void {
    const key = `${type}|${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unsubscribe(type: number, target: string): void {
    const key = `${type}|${target}`;
    const left = (this.counts.get(key) ?? 0) - 1;
    if (left > 0) this.counts.set(key, left);
    else this.counts.delete(key);
  }

  hears(type: number, target: string): boolean {
    return this.enabled && this.counts.has(`${type}|${target}`);
  }

  /** Whether anybody listens to an event, of whatever target. */
  hearsAny(type: number): boolean {
    return this.enabled && [...this.counts.keys()].some((key) => key.startsWith(`${type}|`));
  }

  /** Queues an event for those who listen to that target. */
  raise(type: number, target: string, payload: () => object, late?: () => object): void {
    if (this.hears(type, target)) this.push(MessageCategory.event, type, target, payload(), late);
  }

  /** Queues a message that no subscription on the wire asks for. */
  push(
    messageCategory: number,
    messageType: number,
    targetId: string,
    message: unknown,
    late?: () => object,
  ): void {
    this.waiting.push({
      messageCategory,
      messageType,
      targetId,
      message,
      id: "",
      ...(late === undefined ? {} : { late }),
    });
  }

  /** Events of the older kind carry next to nothing, and every client hears them. */
  pushToAll(type: number, target = "", payload: object = {}): void {
    if (this.enabled) this.push(MessageCategory.event, type, target, payload);
  }

  pushVisibility(visibility: "Hidden" | "Taskpane"): void {
    this.push(MessageCategory.event, EventType.visibilityMode, "", {
      visibility: visibility === "Taskpane" ? "Visible" : "Hidden",
    });
  }

  onEntries(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Hands out what waits. Called between requests, never inside one. */
  flush(): void {
    if (!this.isConnected()) this.waiting = [];
    if (this.settling) return;
    if (this.waiting.every(({ late }) => late === undefined)) {
      this.handOut();
      return;
    }
    this.settling = true;
    void this.calculated().then(() => {
      this.settling = false;
      this.handOut();
    });
  }

  private handOut(): void {
    const entries = this.waiting;
    this.waiting = [];
    if (entries.length === 0 || !this.isConnected()) return;
    const told = entries.map(({ late, message, ...entry }) => ({
      ...entry,
      message: JSON.stringify(late === undefined ? message : { ...Object(message), ...late() }),
    }));
    for (const listener of this.listeners) listener(told);
  }
}
