import type { EventEntry } from "../wire";
import { EventType } from "./types";
import { MessageCategory } from "../wire";

/** Who listens to which of Excel's events, and the messages that wait to be pushed to them. */
export class EventHub {
  /** Subscriptions by "type|target"; several objects of an add-in may share one. */
  private readonly counts = new Map<string, number>();
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private waiting: EventEntry[] = [];
  /** `context.runtime.enableEvents`. */
  enabled = true;

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

  /** Queues an event for those who listen to that target. */
  raise(type: number, target: string, payload: () => object): void {
    if (this.hears(type, target)) this.push(MessageCategory.event, type, target, payload());
  }

  /** Queues a message that no subscription on the wire asks for. */
  push(messageCategory: number, messageType: number, targetId: string, message: unknown): void {
    this.waiting.push({ messageCategory, messageType, targetId, message: JSON.stringify(message), id: "" });
  }

  /** The older event of the whole workbook carries nothing, and every client hears it. */
  pushSelection(): void {
    if (this.enabled) this.push(MessageCategory.event, EventType.workbookSelection, "", {});
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
    if (this.waiting.length === 0) return;
    const entries = this.waiting;
    this.waiting = [];
    for (const listener of this.listeners) listener(entries);
  }
}
