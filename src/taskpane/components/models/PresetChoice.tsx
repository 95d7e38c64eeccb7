import { Dropdown, Field as LabelledField, makeStyles, Option } from "@fluentui/react-components";
import { parseSettings, PRESET_IDS, PRESETS, type PresetId, type Settings } from "../../../engine";
import { useSay } from "../../words";

const useStyles = makeStyles({ dropdown: { minWidth: 0, width: "100%" } });

interface Props {
  settings: Settings;
  disabled: boolean;
  choose: (settings: Settings) => void;
}

/** Ways of use to start from. What the person said of the columns stays. */
export function PresetChoice({ settings, disabled, choose }: Props) {
  const say = useSay();
  const styles = useStyles();
  const chosen = PRESET_IDS.find((id) => sameModels(settings, id));
  return (
    <LabelledField label={say({ id: "models.preset" })} size="small">
      <Dropdown
        className={styles.dropdown}
        disabled={disabled}
        placeholder={say({ id: "models.preset.own" })}
        value={chosen ? say({ id: `models.preset.${chosen}` }) : ""}
        selectedOptions={chosen ? [chosen] : []}
        onOptionSelect={(_, { optionValue }) => {
          const preset = PRESET_IDS.find((id) => id === optionValue);
          if (preset) choose(ofPreset(preset, settings));
        }}
      >
        {PRESET_IDS.map((id) => (
          <Option key={id} value={id}>
            {say({ id: `models.preset.${id}` })}
          </Option>
        ))}
      </Dropdown>
    </LabelledField>
  );
}

function sameModels({ models = [] }: Settings, preset: PresetId): boolean {
  return PRESETS[preset].models.join() === models.join();
}

/** The preset's settings with what is the table's own: columns, conditions, joined tables, the as-of date. */
function ofPreset(preset: PresetId, { mapping, where, tables, asOf, locale, lines }: Settings): Settings {
  const parsed = parseSettings({ preset });
  if (!parsed.ok) throw new Error(`The preset ${preset} is not valid.`);
  const { account: _, ...settings } = parsed.settings;
  return { ...settings, mapping, where, tables, locale, lines, ...(asOf === undefined ? {} : { asOf }) };
}
