import { makeStyles, tokens } from "@fluentui/react-components";
import {
  OPEN_QUESTION_COLOURS,
  READINESS_TIERS,
  TIER_COLOURS,
  type ReadinessTier,
  type TierCounts,
} from "../../engine";
import type { RowsBy } from "../results/writtenRows";
import { useSay } from "../words";
import { RowLink } from "./RowLink";

const useStyles = makeStyles({
  bar: { display: "flex", gap: "1px", height: "20px", borderRadius: "4px", overflow: "hidden" },
  // The fills carry the meaning, and each one has its name and count beside it: contrast themes may keep them.
  part: { flexBasis: 0, minWidth: "2px", forcedColorAdjust: "none" },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 14px",
    margin: "8px 0 0",
    padding: 0,
    listStyleType: "none",
    fontVariantNumeric: "tabular-nums",
  },
  entry: { display: "inline-flex", alignItems: "center", gap: "6px" },
  swatch: {
    width: "12px",
    height: "12px",
    borderRadius: "3px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: "border-box",
    forcedColorAdjust: "none",
  },
});

interface Props {
  counts: TierCounts;
  rows: RowsBy<ReadinessTier | "open">;
  go: (row: number) => void;
}

/** The mix as one bar, with the counts that lead the answer under it; each count leads to its rows. */
export function MixBar({ counts, rows, go }: Props) {
  const say = useSay();
  const styles = useStyles();
  const parts = [
    ...READINESS_TIERS.map((tier) => ({
      key: tier,
      label: say({ id: "result.tierCount", values: { tier, count: counts.tiers[tier] } }),
      count: counts.tiers[tier],
      fill: TIER_COLOURS[tier].fill,
    })),
    {
      key: "open" as const,
      label: say({ id: "result.tierCount", values: { tier: { id: "tier.open" }, count: counts.open } }),
      count: counts.open,
      fill: OPEN_QUESTION_COLOURS.fill,
    },
  ];
  return (
    <div role="group" aria-label={say({ id: "result.mix" })}>
      <div className={styles.bar} aria-hidden="true">
        {parts
          .filter((part) => part.count > 0)
          .map(({ key, count, fill }) => (
            <span key={key} className={styles.part} style={{ flexGrow: count, backgroundColor: fill }} />
          ))}
      </div>
      <ul className={styles.legend}>
        {parts.map(({ key, label, fill }) => (
          <li key={key} className={styles.entry}>
            <span className={styles.swatch} style={{ backgroundColor: fill }} aria-hidden="true" />
            <RowLink rows={rows.get(key) ?? []} go={go}>
              {label}
            </RowLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
