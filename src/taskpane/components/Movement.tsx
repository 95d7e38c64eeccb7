import { makeStyles, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { MonthMovement } from "../../engine";
import { movementView, stillness } from "../results/movementView";
import type { Session } from "../session";
import { useSay } from "../words";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  months: { display: "grid", gap: "8px" },
  title: { margin: 0, fontWeight: 600 },
  list: { display: "grid", gap: "2px", margin: 0, padding: 0, listStyleType: "none" },
  move: { overflowWrap: "anywhere" },
});

interface Props {
  /** null: not read yet. */
  months: readonly MonthMovement[] | null;
  disabled: boolean;
  session: Session;
}

/** Who moved from which tier to which, month by month; read from the tier log when it is asked for. */
export function Movement({ months, disabled, session }: Props) {
  const say = useSay();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const isShown = open && months !== null;
  const view = isShown ? movementView(months) : [];
  const still = isShown ? stillness(months) : null;
  const toggle = () => {
    setOpen(!isShown);
    if (months === null && !disabled) void session.readMovement();
  };
  return (
    <Disclosure label={say({ id: "movement.title" })} open={isShown} toggle={toggle}>
      <div className={styles.months}>
        {still && <Text>{say(still)}</Text>}
        {view.map(({ month, title, moves }) => (
          <section key={month} aria-label={say(title)}>
            <p className={styles.title}>{say(title)}</p>
            <ul className={styles.list}>
              {moves.map((move, at) => (
                <li key={at} className={styles.move}>
                  {say(move)}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Disclosure>
  );
}
