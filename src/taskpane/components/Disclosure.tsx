import { Button, makeStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { ChevronDown16Regular, ChevronRight16Regular } from "./icons";

const useStyles = makeStyles({
  part: { display: "grid", gap: "8px" },
  toggle: { justifySelf: "start", marginLeft: "-8px", fontWeight: 400, textAlign: "start" },
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
      <Button
        size="small"
        appearance="subtle"
        className={styles.toggle}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        onClick={toggle}
      >
        {label}
      </Button>
      {open && <div id={body}>{children}</div>}
    </div>
  );
}
