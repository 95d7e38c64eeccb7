import { Dropdown, Field as LabelledField, makeStyles, Option } from "@fluentui/react-components";
import type { MeasureField } from "../../engine";
import { useSay } from "../words";

const useStyles = makeStyles({ dropdown: { minWidth: 0, width: "100%" } });

interface Props {
  measures: readonly MeasureField[];
  chosen: MeasureField | undefined;
  disabled: boolean;
  choose: (measure: MeasureField) => void;
}

/** Which of several measures decides the ABC classes. */
export function MeasurePicker({ measures, chosen, disabled, choose }: Props) {
  const say = useSay();
  const styles = useStyles();
  return (
    <LabelledField label={say({ id: "mapping.rankBy" })} size="small">
      <Dropdown
        className={styles.dropdown}
        disabled={disabled}
        value={chosen ? say({ id: `field.${chosen}` }) : ""}
        selectedOptions={chosen ? [chosen] : []}
        onOptionSelect={(_, { optionValue }) => {
          const measure = measures.find((candidate) => candidate === optionValue);
          if (measure) choose(measure);
        }}
      >
        {measures.map((measure) => (
          <Option key={measure} value={measure}>
            {say({ id: `field.${measure}` })}
          </Option>
        ))}
      </Dropdown>
    </LabelledField>
  );
}
