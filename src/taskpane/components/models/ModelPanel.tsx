import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Preview } from "../../../app/types";
import { modelInputs, type Settings } from "../../../engine";
import { learnAll } from "../../../locales";
import { chosenIds, modelChoices, toggled } from "../../models/modelList";
import type { Session } from "../../session";
import { useSay } from "../../words";
import { Disclosure } from "../Disclosure";
import { CutChoice } from "./CutChoice";
import { ModelList } from "./ModelList";
import { PresetChoice } from "./PresetChoice";
import { ReadinessRule } from "./ReadinessRule";
import { SettingsText } from "./SettingsText";

learnAll();

const useStyles = makeStyles({ panel: { display: "grid", gap: "12px" } });

interface Props {
  preview: Preview;
  disabled: boolean;
  session: Session;
}

type Part = "rule" | "cut" | "text";

/** What is computed: ways of use to start from, the models, the rules that a person may change, and all of it as text. */
export default function ModelPanel({ preview, disabled, session }: Props) {
  const say = useSay();
  const styles = useStyles();
  const [open, setOpen] = useState<Part | null>(null);
  const { settings, mapping } = preview;
  const choose = (change: Partial<Settings>) => void session.chooseModel({ ...settings, ...change });
  const able = modelInputs(mapping, withoutChoice(settings));
  const part = (id: Part) => ({
    label: say({ id: `models.${id}` }),
    open: open === id,
    toggle: () => setOpen(open === id ? null : id),
  });
  return (
    <div className={styles.panel}>
      <PresetChoice
        settings={settings}
        disabled={disabled}
        choose={(chosen) => void session.chooseModel(chosen)}
      />
      <ModelList
        choices={modelChoices(preview, able)}
        disabled={disabled}
        toggle={(id) => choose({ models: toggled(chosenIds(preview), id) })}
      />
      <Disclosure {...part("rule")}>
        <ReadinessRule
          table={settings.readiness.table}
          disabled={disabled}
          choose={(table) => choose({ readiness: { ...settings.readiness, table } })}
        />
      </Disclosure>
      <Disclosure {...part("cut")}>
        <CutChoice abc={settings.abc} disabled={disabled} choose={(abc) => choose({ abc })} />
      </Disclosure>
      <Disclosure {...part("text")}>
        <SettingsText
          settings={settings}
          disabled={disabled}
          takeOver={(read) => void session.chooseModel(read)}
        />
      </Disclosure>
    </div>
  );
}

/** As if every model were asked for. */
function withoutChoice({ models: _, ...settings }: Settings): Settings {
  return settings;
}
