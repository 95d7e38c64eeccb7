import { ICommandService } from "@univerjs/core";
import type { ICommandInfo, IDisposable, Injector } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import type { ActiveDirtyManagerService } from "@univerjs/engine-formula";

type Entry = NonNullable<ReturnType<ActiveDirtyManagerService["get"]>>;
type DirtyData = ReturnType<Entry["getDirtyData"]>;

/**
 * Univer's table of which mutation makes which formulas dirty, taken over from Univer.
 *
 * Its own trigger looks the mutations up there, waits 100 ms after each change and tells nobody that one is
 * still waiting. With the entries gone it starts nothing, and `Recalculation` is the only one who does; two
 * calculations at the same time would reset each other's state.
 */
export class DirtyTable {
  readonly #injector: Injector;
  readonly #entries = new Map<string, Entry>();
  readonly #listening: IDisposable;

  /** To be made before the workbook is: its creation is a mutation too. */
  constructor(injector: Injector) {
    this.#injector = injector;
    this.#listening = injector.get(ICommandService).beforeCommandExecuted(({ id }) => this.#take(id));
  }

  /** What a mutation makes dirty; undefined for one that changes no value. */
  dirtyBy(mutation: Readonly<ICommandInfo>): DirtyData | undefined {
    return this.#entries.get(mutation.id)?.getDirtyData(mutation);
  }
  dispose(): void {
    this.#listening.dispose();
  }

  /** Plugins enter their mutations when they first need them, so each is looked up just before it runs. */
  #take(id: string): void {
    if (!this.#injector.has(IActiveDirtyManagerService)) return;
    const service = this.#injector.get(IActiveDirtyManagerService);
    const entry = service.get(id);
    if (!entry) return;
    this.#entries.set(id, entry);
    service.remove(id);
  }
}
