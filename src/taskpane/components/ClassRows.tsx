import { makeStyles, tokens } from "@fluentui/react-components";
import { CLASS_COLOURS, type ClassFigures } from "../../engine";
import { useSay } from "../words";

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

/** The classes: how many accounts stand in each, and how much of the value they bring. */
export function ClassRows({ classes }: { classes: readonly ClassFigures[] }) {
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
            {say({ id: "result.classShares", values: { count, share: valueShare } })}
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
