import { makeStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { Toggle } from "./Toggle";

const useStyles = makeStyles({
  part: { display: "grid", gap: "8px" },
  toggle: { justifySelf: "start", marginLeft: "-8px" },
});

interface Props {
  label: string;
  open: boolean;
  toggle: () => void;
  children: ReactNode;
}

/** A part of the pane that is shown on demand. */
export function Disclosure({ label, open, toggle, children }: Props) {
  const styles = useStyles();
  const body = useId();
  return (
    <div className={styles.part}>
      <Toggle open={open} body={body} toggle={toggle} className={styles.toggle}>
        {label}
      </Toggle>
      {open && <div id={body}>{children}</div>}
    </div>
  );
}
