import { makeStyles, tokens } from "@fluentui/react-components";
import { CLASS_COLOURS, type AbcClass, type ClassFigures } from "../../engine";
import type { RowsBy } from "../results/writtenRows";
import { useSay } from "../words";
import { RowLink } from "./RowLink";

const useStyles = makeStyles({
  list: { display: "grid", gap: "6px", margin: 0, padding: 0, listStyleType: "none" },
  row: { display: "grid", gridTemplateColumns: "28px 1fr", alignItems: "center", columnGap: "8px" },
  chip: {
    gridRow: "span 2",
    alignSelf: "stretch",
    display: "grid",
    placeItems: "center",
    borderRadius: "4px",
    fontWeight: 600,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  track: { height: "6px", borderRadius: "3px", backgroundColor: tokens.colorNeutralBackground4 },
  share: { height: "100%", minWidth: "2px", borderRadius: "3px", forcedColorAdjust: "none" },
  figures: { fontVariantNumeric: "tabular-nums" },
});

interface Props {
  classes: readonly ClassFigures[];
  rows: RowsBy<AbcClass>;
  go: (row: number) => void;
}

/** The classes: how many accounts stand in each, and how much of the value they bring; each leads to its rows. */
export function ClassRows({ classes, rows, go }: Props) {
  const say = useSay();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {classes.map(({ class: name, count, valueShare }) => (
        <li key={name} className={styles.row}>
          <span
            className={styles.chip}
            style={{ backgroundColor: CLASS_COLOURS[name].fill, color: CLASS_COLOURS[name].fontColor }}
          >
            {name}
          </span>
          <span className={styles.figures}>
            <RowLink rows={rows.get(name) ?? []} go={go}>
              {say({ id: "result.classShares", values: { count, share: valueShare } })}
            </RowLink>
          </span>
          <span className={styles.track} aria-hidden="true">
            <span
              className={styles.share}
              style={{
                display: "block",
                width: `${Math.min(1, Math.max(0, valueShare)) * 100}%`,
                backgroundColor: CLASS_COLOURS[name].fill,
              }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
