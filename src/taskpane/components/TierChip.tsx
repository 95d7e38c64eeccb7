import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { OPEN_QUESTION_COLOURS, TIER_COLOURS, type ReadinessTier } from "../../engine";
import { useSay } from "../words";

const useStyles = makeStyles({
  chip: {
    display: "inline-block",
    boxSizing: "border-box",
    minWidth: "36px",
    padding: "2px 8px",
    borderRadius: "4px",
    border: "1px solid transparent",
    textAlign: "center",
    fontWeight: 600,
    lineHeight: "20px",
    whiteSpace: "nowrap",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  byHand: {
    border: "1px dotted CanvasText",
    "@media (forced-colors: active)": { border: "2px dotted CanvasText" },
  },
});

/** The tier in force; a dotted edge says that a person set it. */
export function TierChip({ tier, byHand = false }: { tier: ReadinessTier | null; byHand?: boolean }) {
  const say = useSay();
  const styles = useStyles();
  const { fill, fontColor } = tier ? TIER_COLOURS[tier] : OPEN_QUESTION_COLOURS;
  return (
    <span
      className={mergeClasses(styles.chip, byHand && styles.byHand)}
      style={{ backgroundColor: fill, color: fontColor }}
    >
      {tier ?? say({ id: "card.noTier" })}
    </span>
  );
}
