import { IDefinedNamesService } from "@univerjs/engine-formula";
import type { BaseContext } from "./context";

/** Has Univer's formula engine find a defined name that a blank follows, as in "=Rate *2": it looks for it with the blank. */
export function readNames({ injector }: BaseContext): void {
  const names = injector.get(IDefinedNamesService);
  const byName = names.getValueByName.bind(names);
  names.getValueByName = (unitId, name) => byName(unitId, name.trim());
}
