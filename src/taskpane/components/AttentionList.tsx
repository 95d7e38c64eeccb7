import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Fix } from "../../engine";
import type { AttentionGroup } from "../results/attention";
import { useSay } from "../words";
import { AttentionEntry } from "./AttentionEntry";

const useStyles = makeStyles({
  list: { display: "grid", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  calm: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  groups: readonly AttentionGroup[];
  goTo: (row: number, columnIndex: number, sheet?: string) => void;
  fix: (fix: Fix) => void;
  /** While a task runs the buttons wait. */
  disabled: boolean;
}

/** What needs a person, one line a kind; each opens to the cells behind it. */
export function AttentionList({ groups, goTo, fix, disabled }: Props) {
  const say = useSay();
  const styles = useStyles();
  if (groups.length === 0) return <Text className={styles.calm}>{say({ id: "result.attentionNone" })}</Text>;
  return (
    <ul className={styles.list}>
      {groups.map((group) => (
        <li key={group.key}>
          <AttentionEntry group={group} goTo={goTo} fix={fix} disabled={disabled} />
        </li>
      ))}
    </ul>
  );
}
