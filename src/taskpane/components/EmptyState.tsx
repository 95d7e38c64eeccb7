import { Button, makeStyles, Subtitle1, Text } from "@fluentui/react-components";
import type { AnyMessage } from "../../locales";
import { useSay } from "../words";

const useStyles = makeStyles({
  empty: { display: "grid", gap: "12px", justifyItems: "start" },
  title: { margin: 0, paddingRight: "34px" },
});

interface Props {
  /** undefined: the source line above is the title. */
  title?: AnyMessage;
  remedy: AnyMessage;
  busy?: boolean;
  /** undefined: there is nothing to look at again. */
  lookAgain?: () => void;
}

/** Nothing to work on, and what to do about it. */
export function EmptyState({ title, remedy, busy = false, lookAgain }: Props) {
  const say = useSay();
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      {title && (
        <Subtitle1 as="h1" className={styles.title}>
          {say(title)}
        </Subtitle1>
      )}
      <Text>{say(remedy)}</Text>
      {lookAgain && (
        <Button appearance="primary" disabled={busy} onClick={lookAgain}>
          {say({ id: "source.lookAgain" })}
        </Button>
      )}
    </div>
  );
}
