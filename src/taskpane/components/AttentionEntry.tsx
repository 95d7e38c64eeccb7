import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Fix } from "../../engine";
import { AttentionLine } from "./AttentionLine";
import { Toggle } from "./Toggle";
import type { AttentionGroup } from "../results/attention";
import { useSay } from "../words";

/** Rows shown before a person asks for more: what fits beside the sheet at a glance. */
const PAGE = 6;

const useStyles = makeStyles({
  body: { padding: "2px 0 8px 24px" },
  explanation: { margin: "0 0 6px", color: tokens.colorNeutralForeground2 },
  items: { display: "grid", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  action: { marginTop: "8px" },
  more: { marginTop: "4px", marginLeft: "-8px" },
});

interface Props {
  group: AttentionGroup;
  goTo: (row: number, columnIndex: number, sheet?: string) => void;
  fix: (fix: Fix) => void;
  disabled: boolean;
}

/** One kind of thing that needs attention. Its items are links to their cells. */
export function AttentionEntry({ group, goTo, fix, disabled }: Props) {
  const say = useSay();
  const styles = useStyles();
  const body = useId();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const { action, parts = [] } = group;
  const hidden = group.items.length - shown;
  return (
    <>
      <Toggle line size="medium" open={open} body={body} toggle={() => setOpen(!open)}>
        {say(group.title)}
      </Toggle>
      {open && (
        <div id={body} className={styles.body}>
          {group.explanation && <p className={styles.explanation}>{say(group.explanation)}</p>}
          <ul className={styles.items}>
            {parts.map((part) => (
              <li key={part.key}>
                <AttentionEntry group={part} goTo={goTo} fix={fix} disabled={disabled} />
              </li>
            ))}
            {group.items.slice(0, shown).map((item) => (
              <AttentionLine
                key={`${item.sheet ?? ""}:${item.row}:${item.columnIndex}`}
                item={item}
                goTo={goTo}
              />
            ))}
          </ul>
          {hidden > 0 && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.more}
              onClick={() => setShown(shown + 10 * PAGE)}
            >
              {say({ id: "result.more", values: { count: Math.min(hidden, 10 * PAGE) } })}
            </Button>
          )}
          {action && (
            <Button
              size="small"
              className={styles.action}
              disabled={disabled}
              onClick={() => fix(action.fix)}
            >
              {say(action.label)}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
