/**
 * Places of the workbook under names that an add-in gave them. They are the host's alone: no file keeps them here.
 * https://learn.microsoft.com/javascript/api/excel/excel.bindingcollection
 */
import type { Area, Sheet, Table } from "../workbook/types";
import { intersection } from "./area";
import { fail } from "./errors";
import { EventType } from "./events/types";
import type { EventHub } from "./events/hub";
import type { References } from "./references";
import type { RangeTarget } from "./targets";

export type BindingType = "Range" | "Table" | "Text";

export interface Binding {
  readonly id: string;
  readonly type: BindingType;
  /** The cells; they move with the sheet. */
  readonly range: RangeTarget;
  /** Of bindings of that type. */
  readonly table: Table | null;
}

/** The bindings of a workbook: cells that keep an id while the sheet changes around them. */
export class Bindings {
  private readonly byId = new Map<string, Binding>();

  constructor(
    private readonly references: References,
    private readonly events: EventHub,
  ) {}

  all(): readonly Binding[] {
    return [...this.byId.values()];
  }

  find(id: string): Binding | undefined {
    return this.byId.get(id);
  }

  /** A binding of the same name is replaced, as in Excel. */
  add(id: string, type: BindingType, range: RangeTarget): Binding {
    if (id === "") fail("InvalidArgument");
    const cells = { ...range };
    const table = type === "Table" ? tableAt(cells) : null;
    if (type === "Text" && (cells.rowCount > 1 || cells.columnCount > 1)) fail("InvalidArgument");
    this.remove(id);
    const binding = { id, type, range: cells, table };
    this.byId.set(id, binding);
    this.references.anchor(cells);
    return binding;
  }

  remove(id: string): void {
    const binding = this.byId.get(id);
    if (binding === undefined) return;
    this.references.release(binding.range);
    this.byId.delete(id);
  }

  raiseData(sheet: Sheet, area: Area): void {
    for (const { id } of this.on(sheet, [area])) this.events.pushToAll(EventType.bindingData, id);
  }

  /** Of several areas, the first that touches the binding is told. */
  raiseSelection(sheet: Sheet, areas: readonly Area[]): void {
    for (const { id, range } of this.on(sheet, areas)) {
      const [inside] = areas.flatMap((area) => intersection(area, range) ?? []);
      if (inside === undefined) continue;
      this.events.pushToAll(EventType.bindingSelection, id, {
        startRow: inside.row - range.row,
        startColumn: inside.column - range.column,
        rowCount: inside.rowCount,
        columnCount: inside.columnCount,
      });
    }
  }

  private on(sheet: Sheet, areas: readonly Area[]): Binding[] {
    return this.all().filter(
      ({ range }) => range.sheet.id === sheet.id && areas.some((area) => intersection(area, range) !== null),
    );
  }
}

/** The cells of a binding, refused when they are gone. */
export function cellsOf({ range }: Binding): RangeTarget {
  return range.rowCount > 0 && range.columnCount > 0 ? { ...range } : fail("InvalidBinding");
}

function tableAt(range: RangeTarget): Table {
  return (
    range.sheet.tables().find((table) => intersection(table.area(), range) !== null) ??
    fail("InvalidArgument")
  );
}
