import type { Edit, Sheet } from "../../workbook/types";
import type { HostContext } from "../context";
import { EventType, sheetTargets, WORKBOOK } from "./types";

type SheetEdit = Extract<Edit, { kind: "sheet" }>;
type Known = Pick<Sheet, "name" | "position" | "visibility">;

/** Raises the events of sheets; remembers what they were, since the events tell of before and after. */
export class SheetWatch {
  private known: ReadonlyMap<string, Known>;
  private active: string;

  constructor(private readonly host: HostContext) {
    this.known = this.read();
    this.active = host.book.activeSheet().id;
  }

  raise({ sheetId, change }: SheetEdit): void {
    const { events, author: source, book } = this.host;
    const payload =
      (more: object = {}) =>
      (): object => ({ worksheetId: sheetId, source, ...more });
    const before = this.known.get(sheetId);
    const after = book.sheet(sheetId);
    this.known = this.read();
    switch (change) {
      case "added":
        events.raise(EventType.worksheetAdded, WORKBOOK, payload());
        break;
      case "deleted":
        events.raise(EventType.worksheetDeleted, WORKBOOK, payload());
        break;
      case "renamed":
        for (const target of sheetTargets(sheetId))
          events.raise(
            EventType.worksheetNameChanged,
            target,
            payload({ nameBefore: before?.name, nameAfter: after?.name }),
          );
        break;
      case "moved":
        events.raise(
          EventType.worksheetMoved,
          WORKBOOK,
          payload({ positionBefore: before?.position, positionAfter: after?.position }),
        );
        break;
      case "visibility":
        for (const target of sheetTargets(sheetId))
          events.raise(
            EventType.worksheetVisibilityChanged,
            target,
            payload({ visibilityBefore: before?.visibility, visibilityAfter: after?.visibility }),
          );
        break;
      case "protection":
        for (const target of sheetTargets(sheetId))
          events.raise(
            EventType.worksheetProtectionChanged,
            target,
            payload({ isProtected: after?.protected }),
          );
        break;
      case "activated":
        break;
    }
    this.raiseActivation();
  }

  /** Whatever brought another sheet to the front: a click, `activate()`, or the loss of the one that was there. */
  private raiseActivation(): void {
    const { events, book } = this.host;
    const next = book.activeSheet().id;
    const last = this.active;
    if (next === last) return;
    this.active = next;
    for (const target of sheetTargets(last))
      events.raise(EventType.worksheetDeactivated, target, () => ({ worksheetId: last }));
    for (const target of sheetTargets(next))
      events.raise(EventType.worksheetActivated, target, () => ({ worksheetId: next }));
  }

  private read(): ReadonlyMap<string, Known> {
    return new Map(
      this.host.book
        .sheets()
        .map(({ id, name, position, visibility }) => [id, { name, position, visibility }]),
    );
  }
}
