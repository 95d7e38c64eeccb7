import { saveXlsx } from "../../files";
import { connectFrame, type FrameConnection } from "../../host/frame";
import { sampleContent } from "../../sample/sampleContent";
import type { BookContent } from "../../workbook/browser";
import type { PageMessageId } from "../messages";
import { isMenu, type RibbonCommand, type RibbonControl } from "../ribbon/types";
import type { Words } from "../words/createWords";
import type { Language } from "../words/language";
import { download } from "./download";
import { openFile, savedName, UnknownFileError, type PickedFile } from "./openFile";
import { openSession, type Session } from "./openSession";
import { Readiness } from "./readiness";
import { watchUnsaved } from "./unsaved";

/** Something that the user is told, and a file that waits for the answer (null is the sample). */
export interface Notice {
  intent: "error" | "warning";
  text: string;
  waiting?: PickedFile | null;
}

export interface WorkbenchState {
  /** Name of the file that is open or being opened. */
  readonly name: string;
  readonly opening: boolean;
  readonly unsaved: boolean;
  readonly paneOpen: boolean;
  /** A new number for every opened workbook, whose pane starts anew; 0 while there is none. */
  readonly session: number;
  readonly notice: Notice | null;
}

type Part = "grid" | "pane";

/** What the page is about: one open workbook, its pane, and what the buttons do with them. */
export class WorkbenchStore {
  #state: WorkbenchState = {
    name: "",
    opening: true,
    unsaved: false,
    paneOpen: true,
    session: 0,
    notice: null,
  };
  #session: Session | null = null;
  /** Workbooks opened so far. */
  #opened = 0;
  #readiness = new Readiness<Part>(["grid", "pane"]);
  #connection: FrameConnection | null = null;
  #markSaved: () => void = () => undefined;
  readonly #listeners = new Set<() => void>();
  readonly #container: HTMLElement;
  readonly #language: Language;
  readonly #words: Words;
  readonly #contextMenu: readonly RibbonControl[];

  /**
   * @param container where the grid goes; it needs a size and a position of its own
   * @param contextMenu what the manifest adds to the menu of a right click on the cells
   */
  constructor(
    container: HTMLElement,
    language: Language,
    words: Words,
    contextMenu: readonly RibbonControl[],
  ) {
    this.#container = container;
    this.#language = language;
    this.#words = words;
    this.#contextMenu = contextMenu;
  }

  readonly state = (): WorkbenchState => this.#state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get session(): Session | null {
    return this.#session;
  }

  /** Resolves when the workbook can be seen and the pane's frame has loaded. */
  get ready(): Promise<void> {
    return this.#readiness.promise;
  }

  /** Opens a file, or the sample for null. Where changes would be lost it asks first, unless `discard`. */
  async open(file: PickedFile | null, discard = false): Promise<void> {
    const { name } = file ?? sampleContent();
    if (this.#state.unsaved && !discard) {
      this.#tell("warning", "wouldLose", { name: this.#state.name }, file);
      return;
    }
    const before = this.#state;
    const readiness = new Readiness<Part>(["grid", "pane"]);
    this.#readiness = readiness;
    this.#set({ name, opening: true, notice: null });
    try {
      const content = file ? await openFile(file, this.#language) : sampleContent();
      await this.#replaceSession(content);
      this.#opened += 1;
      this.#set({ opening: false, unsaved: false, paneOpen: true, session: this.#opened });
      readiness.done("grid");
    } catch (error) {
      this.#set({ opening: false, name: this.#session ? before.name : name });
      readiness.failed(error);
      if (error instanceof UnknownFileError) this.#tell("error", "notAFile", { name });
      else this.#fail("openFailed", { name }, error);
    }
  }

  /** The bytes of the workbook as an .xlsx. */
  async bytes(): Promise<Uint8Array> {
    if (!this.#session) throw new Error("No workbook is open.");
    const bytes = await saveXlsx(this.#session.book);
    this.#markSaved();
    return bytes;
  }

  /** Downloads the workbook, then opens what waited for that. */
  async save(): Promise<void> {
    const { name, notice } = this.#state;
    try {
      download(await this.bytes(), savedName(name));
    } catch (error) {
      this.#fail("saveFailed", { name: savedName(name) }, error);
      return;
    }
    if (notice?.waiting !== undefined) await this.open(notice.waiting);
  }

  /** Does what a button or menu entry of the manifest says. */
  async perform({ action, label }: RibbonCommand): Promise<void> {
    if (action.kind === "showPane") {
      this.showPane(true);
      return;
    }
    try {
      await this.#session?.host.invokeCommand(action.name);
    } catch (error) {
      this.#fail("commandFailed", { command: label }, error);
    }
  }

  showPane(open: boolean): void {
    this.#session?.host.setVisibility(open ? "Taskpane" : "Hidden");
    this.#set({ paneOpen: open });
  }

  /** Called by the pane's first script: gives its window Excel's side of the wire. */
  readonly connectPane = (frame: Window): void => {
    if (!this.#session) throw new Error("The pane started before a workbook was open.");
    this.#connection?.close();
    this.#connection = connectFrame(frame, this.#session.host);
  };

  readonly paneLoaded = (): void => this.#readiness.done("pane");
  readonly dismiss = (): void => this.#set({ notice: null });

  async #replaceSession(content: BookContent): Promise<void> {
    await this.#closeSession();
    const session = await openSession(content, this.#container, {
      language: this.#language,
      dark: window.matchMedia("(prefers-color-scheme: dark)").matches,
      chartNotDrawn: this.#words("chartNotDrawn"),
      onError: (error) => this.#fail("chartFailed", {}, error),
    });
    this.#session = session;
    for (const menu of this.#contextMenu.filter(isMenu)) {
      const items = menu.items.map((item) => ({
        id: item.id,
        title: item.label,
        action: () => void this.perform(item),
      }));
      session.book.addGridMenu({ id: menu.id, title: menu.label, items });
    }
    const watching = watchUnsaved(session.book, (unsaved) => this.#set({ unsaved }));
    this.#markSaved = () => watching.saved();
    session.host.onEvents(() => {
      const paneOpen = session.host.runtime.visibility === "Taskpane";
      if (session === this.#session && paneOpen !== this.#state.paneOpen) this.#set({ paneOpen });
    });
  }

  /** The pane goes first: what it still asks for must find its workbook. */
  async #closeSession(): Promise<void> {
    const session = this.#session;
    this.#session = null;
    if (!session) return;
    this.#set({ session: 0 });
    await painted();
    this.#connection?.close();
    this.#connection = null;
    session.dispose();
  }

  #tell(
    intent: Notice["intent"],
    id: PageMessageId,
    values: Record<string, string>,
    waiting?: PickedFile | null,
  ): void {
    this.#set({
      notice: { intent, text: this.#words(id, values), ...(waiting === undefined ? {} : { waiting }) },
    });
  }

  #fail(id: PageMessageId, values: Record<string, string>, error: unknown): void {
    this.#tell("error", id, { ...values, reason: error instanceof Error ? error.message : String(error) });
  }

  #set(change: Partial<WorkbenchState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** Resolves when the page shows what was set. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
