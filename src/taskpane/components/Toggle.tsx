import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ChevronDown16Regular, ChevronRight16Regular } from "./icons";

const useStyles = makeStyles({
  // The arrow keeps its width beside a sentence of two lines: the arrows of a list stand below one another.
  toggle: { fontWeight: 400, textAlign: "start", "& .fui-Button__icon": { flexShrink: 0 } },
  line: {
    width: "100%",
    justifyContent: "flex-start",
    alignItems: "flex-start",
    padding: "4px 4px",
    gap: "4px",
  },
});

interface Props {
  open: boolean;
  /** Id of what it shows. */
  body: string;
  toggle: () => void;
  /** A sentence over the whole width instead of a word or two. */
  line?: boolean;
  size?: "small" | "medium";
  className?: string;
  children: ReactNode;
}

/** A button that shows what stands below it, and hides it again. */
export function Toggle({ open, body, toggle, line = false, size = "small", className, children }: Props) {
  const styles = useStyles();
  return (
    <Button
      size={size}
      appearance="subtle"
      className={mergeClasses(styles.toggle, line && styles.line, className)}
      icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
      aria-expanded={open}
      aria-controls={open ? body : undefined}
      onClick={toggle}
    >
      {children}
    </Button>
  );
}
