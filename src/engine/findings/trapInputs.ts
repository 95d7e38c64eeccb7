import type { AbcResult } from "../analysis";
import type { ModelInputs } from "../models/model";
import { SEGMENTS } from "../models/pyramid/classify";
import { scorecardAsks } from "../models/scorecard/asks";
import { scoreCard } from "../models/scorecard/classify";
import type { Settings } from "../settings/types";
import type { Field } from "../types";
import type { TrapInputs } from "./trap";

const STRATEGIC = SEGMENTS.indexOf("strategic");

/**
 * What the traps are looked for in, from a run. The value card is scored for it where it can be, whether the settings
 * choose it or not.
 *
 * @param inputs with what all models found
 */
export function trapInputs(inputs: ModelInputs, abc: AbcResult): TrapInputs {
  const { table, columns, settings, earlier: found } = inputs;
  const has = (field: Field) => field in columns.numbers || columns.headers[field] !== undefined;
  const asked = scorecardAsks.asks({ has, runs: () => true }, settings);
  const scored = () => (asked.runs ? scoreCard(inputs, settings.scorecard) : null);
  return {
    table,
    columns,
    settings,
    abc,
    card: found.scorecard ?? scored(),
    cardLacks: asked.runs ? [] : enoughOf(asked.missing, has, settings),
    strategic: found.pyramid ? found.pyramid.classes.map((segment) => Number(segment === STRATEGIC)) : null,
  };
}

/** The fewest of the missing fields, heaviest first, with which the card would run. */
function enoughOf(
  missing: readonly Field[],
  has: (field: Field) => boolean,
  settings: Settings,
): readonly Field[] {
  const enough = missing.findIndex((_, at) => {
    const more = missing.slice(0, at + 1);
    const mapped = { has: (field: Field) => has(field) || more.includes(field), runs: () => true };
    return scorecardAsks.asks(mapped, settings).runs;
  });
  return enough < 0 ? missing : missing.slice(0, enough + 1);
}
