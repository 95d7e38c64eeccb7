import type { Settings } from "../../settings/types";
import { classColumn } from "../classColumn";
import { RAMP } from "../colours";
import type { Model, ModelAsks, ModelColumn } from "../model";
import { perAccount } from "../perAccount";
import { BANDS, scoreCard, type CardResult } from "./classify";
import { cardNotes, explainCard } from "./explain";
import { cardJson } from "./json";
import { cardFigures, keptCard } from "./keep";
import { shownCard } from "./shown";

/** The models that are score cards. */
type CardId = "scorecard" | "winCard";

const label = (index: number) => ({ id: `card.${BANDS[index] ?? "low"}` }) as const;

/** A score card as a model: both differ in their criteria alone. */
export function cardModel<Id extends CardId>(asks: ModelAsks & { id: Id }): Model<CardId> & { id: Id } {
  const { id } = asks;
  return {
    ...asks,
    classes: BANDS,
    label,
    none: { id: "summary.noClass" },
    colours: [RAMP[0], RAMP[1], RAMP[2], RAMP[4]],
    classify: (inputs) => scoreCard(inputs, inputs.settings[id]),
    explain: perAccount(explainCard),
    advises: true,
    json: perAccount(cardJson),
    columns: [classColumn(`${id}Band`, label, { width: 10 }), scoreColumn(id)],
    notes: cardNotes,
    figures: cardFigures,
    keep: (result): Partial<Settings> => ({ [id]: keptCard(result) }),
  };
}

function scoreColumn(id: CardId): ModelColumn<CardResult> {
  return {
    id,
    header: { id: `column.${id}` },
    value: (result, account) => shownCard(result, account)?.score ?? "",
    numberFormat: "0",
    width: 10,
    alignment: "Right",
    coloured: false,
  };
}
