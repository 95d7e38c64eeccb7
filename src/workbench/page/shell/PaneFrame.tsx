import { Button, mergeClasses } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState, type JSX } from "react";
import type { Words } from "../words/createWords";
import { PaneSeparator } from "./PaneSeparator";
import { PANE_WIDTH, useStyles } from "./styles";

interface Props {
  product: string;
  words: Words;
  /** A closed pane keeps running, as an add-in with a shared runtime does in Excel. */
  open: boolean;
  /** A new number starts the pane anew. */
  session: number;
  onClose: () => void;
  onLoad: () => void;
}

/** The add-in's task pane in a frame of its own, as wide as the user likes. */
export function PaneFrame({ product, words, open, session, onClose, onLoad }: Props): JSX.Element {
  const styles = useStyles();
  const [width, setWidth] = useState(PANE_WIDTH.usual);
  const [dragging, setDragging] = useState(false);
  return (
    <>
      {open && (
        <PaneSeparator
          label={words("resizePane")}
          width={width}
          onWidth={setWidth}
          onDragging={setDragging}
        />
      )}
      <aside className={mergeClasses(styles.pane, !open && styles.hidden)} style={{ width }}>
        <div className={styles.paneHead}>
          {product}
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={words("closePane")}
            onClick={onClose}
          />
        </div>
        {session > 0 && (
          <iframe
            key={session}
            className={mergeClasses(styles.frame, dragging && styles.dragged)}
            src="/addin/taskpane.html"
            title={words("paneTitle", { product })}
            onLoad={onLoad}
          />
        )}
      </aside>
    </>
  );
}
