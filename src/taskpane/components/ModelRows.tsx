import { makeStyles } from "@fluentui/react-components";
import type { ModelMix } from "../results/modelMixes";
import { useSay } from "../words";
import { ModelNotes } from "./ModelNotes";
import { chipColours } from "./chipColours";
import { RowLink } from "./RowLink";

const useStyles = makeStyles({
  mix: { display: "grid", gap: "6px" },
  title: { margin: 0, fontWeight: 600 },
  list: { display: "grid", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    // As wide as the longest name, so that the figures of all models stand below each other.
    gridTemplateColumns: "128px 1fr",
    alignItems: "center",
    columnGap: "8px",
  },
  chip: {
    padding: "1px 8px",
    borderRadius: "4px",
    textAlign: "center",
    overflowWrap: "anywhere",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  figures: { fontVariantNumeric: "tabular-nums" },
});

interface Props {
  mix: ModelMix;
  go: (row: number) => void;
}

/** The classes of a model, each with its accounts, and what is to be known of them; a figure leads to its rows. */
export function ModelRows({ mix: { id, parts, notes }, go }: Props) {
  const say = useSay();
  const styles = useStyles();
  return (
    <section className={styles.mix} aria-label={say({ id: `model.${id}` })}>
      <p className={styles.title}>{say({ id: `model.${id}` })}</p>
      <ul className={styles.list}>
        {parts.map(({ key, label, chip, count, rows }) => (
          <li key={key} className={styles.row}>
            <span className={styles.chip} style={chipColours(chip)}>
              {say(label)}
            </span>
            <span className={styles.figures}>
              <RowLink rows={rows} go={go}>
                {say({ id: "models.accounts", values: { count } })}
              </RowLink>
            </span>
          </li>
        ))}
      </ul>
      <ModelNotes notes={notes} />
    </section>
  );
}
