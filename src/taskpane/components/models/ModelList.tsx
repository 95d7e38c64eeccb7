import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ModelId } from "../../../engine";
import type { ModelChoice } from "../../models/modelList";
import { useSay } from "../../words";

const useStyles = makeStyles({
  list: { display: "grid", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  box: { marginLeft: "-8px" },
  hint: {
    display: "block",
    marginLeft: "24px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

interface Props {
  choices: readonly ModelChoice[];
  disabled: boolean;
  toggle: (id: ModelId) => void;
}

/** The models to choose from; one that lacks columns says which. */
export function ModelList({ choices, disabled, toggle }: Props) {
  const say = useSay();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={say({ id: "models.list" })}>
      {choices.map(({ id, chosen, runs, missing }) => (
        <li key={id}>
          <Checkbox
            className={styles.box}
            label={say({ id: `model.${id}` })}
            checked={chosen}
            disabled={disabled || (!runs && !chosen)}
            onChange={() => toggle(id)}
          />
          {!runs && missing.length > 0 && (
            <Text className={styles.hint}>
              {say({
                id: "models.needs",
                values: { fields: missing.map((field) => ({ id: `field.${field}` as const })) },
              })}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
