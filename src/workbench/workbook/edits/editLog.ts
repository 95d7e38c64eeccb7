import { ChangeJournal } from "./sheetJournal";
import type { Area, Edit } from "../types";

/** An edit before it is known who made it. */
export type EditWithoutAuthor = Edit extends infer E ? (E extends Edit ? Omit<E, "by"> : never) : never;

/** Who is at work, what changed since the file was opened, and who wants to hear of it. */
export class EditLog {
  readonly journal = new ChangeJournal();
  readonly #listeners = new Set<(edit: Edit) => void>();
  readonly #calculationListeners = new Set<(sheetId: string, areas: readonly Area[]) => void>();
  #apiDepth = 0;
  #silent = 0;
  #untold = 0;
  #following = 0;

  get by(): "api" | "user" {
    return this.#apiDepth > 0 ? "api" : "user";
  }
  /** Inside of {@link quietly}: what happens is not the book's change. */
  get isSilent(): boolean {
    return this.#silent > 0;
  }

  asApi<T>(work: () => T): T {
    this.#apiDepth += 1;
    try {
      return work();
    } finally {
      this.#apiDepth -= 1;
    }
  }
  /** Work that keeps Univer in step with what is already told: neither journal nor listeners hear of it. */
  quietly<T>(work: () => T): T {
    this.#silent += 1;
    try {
      return work();
    } finally {
      this.#silent -= 1;
    }
  }

  /** Many small changes that the caller tells as one; the journal has each. */
  untold<T>(work: () => T): T {
    this.#untold += 1;
    try {
      return work();
    } finally {
      this.#untold -= 1;
    }
  }
  get isUntold(): boolean {
    return this.#untold > 0;
  }

  /** Rows or columns come or go: the cells that are written meanwhile are told as following. */
  whileFollowing<T>(work: () => T): T {
    this.#following += 1;
    try {
      return work();
    } finally {
      this.#following -= 1;
    }
  }

  tellCalculated(sheetId: string, areas: readonly Area[]): void {
    for (const listener of [...this.#calculationListeners]) listener(sheetId, areas);
  }
  listenToCalculation(listener: (sheetId: string, areas: readonly Area[]) => void): () => void {
    this.#calculationListeners.add(listener);
    return () => this.#calculationListeners.delete(listener);
  }

  tell(edit: EditWithoutAuthor): void {
    if (this.isSilent || this.isUntold) return;
    const follows = edit.kind === "cells" && this.#following > 0;
    const told: Edit = { ...edit, ...(follows ? { following: true } : {}), by: this.by };
    for (const listener of [...this.#listeners]) listener(told);
  }
  listen(listener: (edit: Edit) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
