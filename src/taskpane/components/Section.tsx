import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "grid", gap: "8px" },
  title: { margin: 0 },
});

/** A titled part of the pane. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading} className={styles.title}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
