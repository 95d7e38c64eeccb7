import { makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { LinesTaken } from "../results/linesTaken";
import { useSay } from "../words";

const useStyles = makeStyles({ group: { marginLeft: "-8px", fontVariantNumeric: "tabular-nums" } });

interface Props {
  lines: LinesTaken & { shown: number };
  disabled: boolean;
  choose: (lines: "all" | "visible") => Promise<boolean>;
}

/** A filter hides rows: whether they take part is the person's to say. */
export default function LinesChoice({ lines, disabled, choose }: Props) {
  const say = useSay();
  const styles = useStyles();
  return (
    <RadioGroup
      className={styles.group}
      disabled={disabled}
      aria-label={say({ id: "lines.label" })}
      value={lines.taken === "visible" ? "visible" : "all"}
      onChange={(_, { value }) => void choose(value === "visible" ? "visible" : "all")}
    >
      <Radio value="all" label={say({ id: "lines.all", values: { count: lines.of } })} />
      <Radio
        value="visible"
        label={say({ id: "lines.visible", values: { count: lines.shown, of: lines.of } })}
      />
    </RadioGroup>
  );
}
