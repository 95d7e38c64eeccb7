import { Button, makeStyles, mergeClasses, Text, ToggleButton } from "@fluentui/react-components";
import { READINESS_TIERS, TIER_COLOURS, type ReadinessTier } from "../../engine";
import { useSay } from "../words";

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: "4px" },
  label: { flexBasis: "100%" },
  button: { minWidth: "36px", padding: "0 6px", fontVariantNumeric: "tabular-nums" },
  swatch: { borderBottomWidth: "3px" },
});

interface Props {
  /** The tier that stands as set by hand, null = automatic. */
  tier: ReadinessTier | null;
  /** How many rows will be set. */
  rows: number;
  disabled: boolean;
  set: (tier: ReadinessTier | null) => void;
}

/** Sets the tier of the selected rows by hand, or hands it back to the rule. */
export function TierButtons({ tier, rows, disabled, set }: Props) {
  const say = useSay();
  const styles = useStyles();
  const label = say(
    rows > 1 ? { id: "card.setRowsByHand", values: { count: rows } } : { id: "card.setByHand" },
  );
  return (
    <div role="group" aria-label={label} className={styles.group}>
      <Text size={200} className={styles.label} aria-hidden="true">
        {label}
      </Text>
      {READINESS_TIERS.map((candidate) => (
        <ToggleButton
          key={candidate}
          size="small"
          checked={candidate === tier}
          disabled={disabled}
          className={mergeClasses(styles.button, styles.swatch)}
          style={{ borderBottomColor: TIER_COLOURS[candidate].fill }}
          aria-label={say({
            id: "card.setTo",
            values: { tier: candidate, name: say({ id: `tier.${candidate}.name` }) },
          })}
          title={say({ id: `tier.${candidate}.name` })}
          onClick={() => set(candidate)}
        >
          {candidate}
        </ToggleButton>
      ))}
      {(tier !== null || rows > 1) && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          disabled={disabled}
          onClick={() => set(null)}
        >
          {say({ id: "card.automatic" })}
        </Button>
      )}
    </div>
  );
}
