import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { useSay } from "../words";

const useStyles = makeStyles({
  // A contrast theme gives links the colour of text.
  link: { "@media (forced-colors: active)": { textDecorationLine: "underline" } },
  // What leads nowhere is quieter than what does.
  none: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  /** Rows of the sheet; without any there is nowhere to go. */
  rows: readonly number[];
  go: (row: number) => void;
  children: ReactNode;
}

/** A figure that leads to the cells behind it: each click to the next one, and from the last to the first again. */
export function RowLink({ rows, go, children }: Props) {
  const say = useSay();
  const styles = useStyles();
  const next = useRef(0);
  if (rows.length === 0) return <span className={styles.none}>{children}</span>;
  return (
    <Link
      as="button"
      appearance="subtle"
      className={styles.link}
      title={say({ id: "result.goToNext", values: { count: rows.length } })}
      onClick={() => {
        const row = rows[next.current % rows.length];
        next.current = (next.current + 1) % rows.length;
        if (row !== undefined) go(row);
      }}
    >
      {children}
    </Link>
  );
}
