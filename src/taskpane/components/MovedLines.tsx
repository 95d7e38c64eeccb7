import { makeStyles } from "@fluentui/react-components";
import type { Analysis } from "../../engine";
import { movedLines } from "../results/movedLines";
import { useSay } from "../words";
import { RowLink } from "./RowLink";

const useStyles = makeStyles({
  lines: { display: "grid", gap: "4px" },
  line: { margin: 0, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  analysis: Pick<Analysis, "movement" | "rows">;
  go: (row: number, column: "tier" | "abcClass") => void;
}

/** Who moved since the last run whose results were others, a line a model; each leads to the rows of those who did. */
export function MovedLines({ analysis, go }: Props) {
  const say = useSay();
  const styles = useStyles();
  const lines = movedLines(analysis);
  if (lines.length === 0) return null;
  return (
    <div className={styles.lines}>
      {lines.map(({ column, message, rows }) => (
        <p key={column} className={styles.line}>
          <RowLink rows={rows} go={(row) => go(row, column)}>
            {say(message)}
          </RowLink>
        </p>
      ))}
    </div>
  );
}
