import { Link, makeStyles } from "@fluentui/react-components";
import type { AttentionItem } from "../results/attention";
import { useSay } from "../words";

const useStyles = makeStyles({
  account: {
    display: "grid",
    gridTemplateColumns: "72px 1fr",
    columnGap: "8px",
    alignItems: "baseline",
    overflowWrap: "anywhere",
  },
  row: { fontVariantNumeric: "tabular-nums", justifySelf: "start" },
  sentence: { overflowWrap: "anywhere" },
});

interface Props {
  item: AttentionItem;
  goTo: (row: number, columnIndex: number, sheet?: string) => void;
}

/** One cell to look at: its account, or the sentence about it, with the way there. */
export function AttentionLine({ item, goTo }: Props) {
  const say = useSay();
  const styles = useStyles();
  const { row, columnIndex, sheet, name, message } = item;
  const rowName = say({ id: "result.goToRow", values: { row } });
  const go = () => goTo(row, columnIndex, sheet);
  if (message)
    return (
      <li className={styles.sentence}>
        {say(message)}{" "}
        <Link as="button" inline aria-label={`${say({ id: "result.goToCell" })}: ${rowName}`} onClick={go}>
          {say({ id: "result.goToCell" })}
        </Link>
      </li>
    );
  return (
    <li className={styles.account}>
      <Link as="button" className={styles.row} onClick={go}>
        {rowName}
      </Link>
      <span>{name}</span>
    </li>
  );
}
