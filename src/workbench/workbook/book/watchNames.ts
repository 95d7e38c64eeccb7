import type { IDisposable } from "@univerjs/core";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { ISetDefinedNameMutationParam } from "@univerjs/engine-formula";
import { refreshFormulas } from "./refreshFormulas";
import type { Context } from "../univer/context";

/** Formulas follow the names they mention, whoever changes these: a name moves with its cells, too. */
export function watchNames(context: Context): IDisposable {
  const changed = new Set<string>();
  context.calculation.beforeRuns(() => {
    if (changed.size === 0) return false;
    refreshFormulas(context, [...changed]);
    changed.clear();
    return true;
  });
  return context.commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) return;
    if (!context.log.isSilent) changed.add((params as ISetDefinedNameMutationParam).name);
  });
}
